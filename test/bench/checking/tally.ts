/** Counts by their names; added up over drills and over processes. */
export type Tally = Record<string, number>;

export function count(tally: Tally, name: string, by: number | boolean = 1): void {
  tally[name] = (tally[name] ?? 0) + Number(by);
}

export function addTo(sum: Tally, part: Tally): void {
  for (const [name, counted] of Object.entries(part)) count(sum, name, counted);
}

/** A part of a count in percent; a dash where nothing was counted. */
export function percent(tally: Tally, part: string, whole: string): string {
  const of = tally[whole] ?? 0;
  if (of === 0) return '—';
  const share = (100 * (tally[part] ?? 0)) / of;
  // What is rare must not look like never.
  return share > 0 && share < 0.01 ? '<0.01' : share === 100 || share === 0 ? String(share) : share.toFixed(2);
}
