/** What is another one each time that the same is done, by its form: when it was, and what was drawn for a name. */
const alwaysOther: readonly (readonly [RegExp, string])[] = [
  [/[0-9a-f]{8}-[0-9a-f]{4}(-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})?/g, '#'],
  [/\b\d{4}-\d\d-\d\d\b/g, 'date'],
  [/\b\d{13}\b/g, 'time'],
];

/** What two worlds may say in words of their own, how long a packed file is, and how many milliseconds something took. */
const unlike: ReadonlySet<string> = new Set(['detail', 'bytes', 'name', 'took']);

/**
 * What is said or kept in a world, without what is another one whenever the same is done: points in time and drawn names.
 * Lists of entries come in one order, whatever their names.
 */
export function likeness(value: unknown): unknown {
  if (typeof value === 'number') return value > 1e12 ? 'time' : value;
  if (typeof value === 'string')
    return alwaysOther.reduce((text, [form, instead]) => text.replace(form, instead), value);
  if (Array.isArray(value)) return value.map(likeness);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, one]) => one !== undefined && !unlike.has(key))
      .map(([key, one]) => [key, likeness(one)])
      .sort(([one], [other]) => String(one).localeCompare(String(other))),
  );
}

/** Entries that lie under drawn names, in an order that does not come of those. */
export const inOneOrder = (entries: readonly unknown[]): readonly unknown[] =>
  entries
    .map(likeness)
    .map((entry) => JSON.stringify(entry))
    .sort()
    .map((text): unknown => JSON.parse(text));
