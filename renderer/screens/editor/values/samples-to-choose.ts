/** So many are chosen from in one list. */
const most = 200;
/** Of more, so many before and behind the one that is shown. */
const reach = 50;

/** The samples, from 1, that can be gone to from the one that is shown: all of a few, else the near ones and both ends. */
export function samplesToChoose(count: number, shown: number | 'all'): readonly number[] {
  const at = shown === 'all' ? 1 : shown;
  const first = count <= most ? 1 : Math.max(1, at - reach);
  const last = count <= most ? count : Math.min(count, at + reach);
  const near = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return [...(first > 1 ? [1] : []), ...near, ...(last < count ? [count] : [])];
}
