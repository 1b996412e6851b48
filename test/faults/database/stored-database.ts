import { compareKeys, keyAt, type Key } from './key-order.ts';
import { isWithin, type KeyRange } from './key-range.ts';

/** A value under its key; both are never changed. */
export interface StoredRecord {
  readonly key: Key;
  readonly value: unknown;
}

export interface IndexShape {
  readonly name: string;
  readonly keyPath: string | readonly string[];
  readonly unique: boolean;
  readonly multiEntry: boolean;
}

/** One object store at one moment; its records are in the order of their keys. */
export interface StoredStore {
  readonly name: string;
  readonly keyPath: string;
  readonly indexes: ReadonlyMap<string, IndexShape>;
  readonly records: readonly StoredRecord[];
}

/** A database at one moment. Every commit makes another one, so that a cut can go back to any before. */
export interface StoredDatabase {
  readonly version: number;
  readonly stores: ReadonlyMap<string, StoredStore>;
}

/** A place in a store or an index. */
export interface Place {
  readonly key: Key;
  readonly primaryKey: Key;
  readonly value: unknown;
}

const sorted = new WeakMap<readonly StoredRecord[], Map<string, readonly Place[]>>();

/** Everything in a store in the order of one of its indexes, or of its keys. */
export function placesOf(store: StoredStore, index: IndexShape | undefined): readonly Place[] {
  const known = sorted.get(store.records) ?? new Map<string, readonly Place[]>();
  sorted.set(store.records, known);
  const name = index?.name ?? '';
  const found = known.get(name);
  if (found) return found;
  const places = index
    ? store.records
        .flatMap(({ key: primaryKey, value }): Place[] => {
          const key = keyAt(value, index.keyPath);
          return key === undefined ? [] : [{ key, primaryKey, value }];
        })
        .sort((one, other) => compareKeys(one.key, other.key) || compareKeys(one.primaryKey, other.primaryKey))
    : store.records.map(({ key, value }) => ({ key, primaryKey: key, value }));
  known.set(name, places);
  return places;
}

/** Puts a value under its key, in place of what is there. */
export function withRecord(records: readonly StoredRecord[], record: StoredRecord): readonly StoredRecord[] {
  const last = records.at(-1);
  if (!last || compareKeys(last.key, record.key) < 0) return [...records, record];
  const place = records.findIndex(({ key }) => compareKeys(key, record.key) >= 0);
  const at = records[place];
  const replaced = at && compareKeys(at.key, record.key) === 0 ? 1 : 0;
  return [...records.slice(0, place), record, ...records.slice(place + replaced)];
}

export const withoutRange = (records: readonly StoredRecord[], range: KeyRange | undefined): readonly StoredRecord[] =>
  records.filter(({ key }) => !isWithin(range, key));

/** A copy as IndexedDB makes one of what it takes in and gives out. */
export function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copyOf(part)]));
}
