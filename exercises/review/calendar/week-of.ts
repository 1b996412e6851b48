/** The entry of a week in a list in which it is nearly always the last; each begins with its Monday. */
export function weekOf<Week extends readonly [monday: number, ...unknown[]]>(
  weeks: readonly Week[],
  monday: number,
): Week | undefined {
  const last = weeks.at(-1);
  return last?.[0] === monday ? last : weeks.find(([start]) => start === monday);
}
