/** A key of IndexedDB, as far as the record has such. */
export type Key = number | string | Date | readonly Key[];

const rankOf = (key: Key): number =>
  typeof key === 'number' ? 0 : key instanceof Date ? 1 : typeof key === 'string' ? 2 : 3;

/** The order of IndexedDB: numbers before dates before texts before lists. */
export function compareKeys(one: Key, other: Key): -1 | 0 | 1 {
  const ranks = Math.sign(rankOf(one) - rankOf(other));
  if (ranks !== 0) return ranks as -1 | 1;
  if (isList(one) && isList(other)) return compareLists(one, other);
  const [left, right] = [plain(one), plain(other)];
  return left < right ? -1 : left > right ? 1 : 0;
}

const isList = (key: Key): key is readonly Key[] => Array.isArray(key);
const plain = (key: Key): number | string => (typeof key === 'string' ? key : Number(key));

function compareLists(one: readonly Key[], other: readonly Key[]): -1 | 0 | 1 {
  for (let index = 0; index < Math.min(one.length, other.length); index += 1) {
    const [left, right] = [one[index], other[index]];
    const order = left === undefined || right === undefined ? 0 : compareKeys(left, right);
    if (order !== 0) return order;
  }
  return Math.sign(one.length - other.length) as -1 | 0 | 1;
}

/** The key that a path finds in a value; undefined where there is none, as in an index that leaves the value out. */
export function keyAt(value: unknown, path: string | readonly string[]): Key | undefined {
  if (typeof path !== 'string') {
    const parts = path.map((one) => keyAt(value, one));
    return parts.every((part) => part !== undefined) ? parts : undefined;
  }
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, path) : undefined;
  return isKey(found) ? found : undefined;
}

export const isKey = (value: unknown): value is Key =>
  typeof value === 'string' ||
  (typeof value === 'number' && !Number.isNaN(value)) ||
  value instanceof Date ||
  (Array.isArray(value) && value.every(isKey));
