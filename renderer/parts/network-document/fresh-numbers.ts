/**
 * What a new weight starts with: one decimal, never 0, and unlike its neighbours', so that units do not learn the same.
 * The same place always gets the same number.
 */
export function freshWeight(layer: number, unit: number, from: number): number {
  const tenths = ((layer * 3 + unit * 7 + from * 5) % 17) - 8;
  return (tenths === 0 ? 9 : tenths) / 10;
}

export const freshRow = (layer: number, unit: number, from: number): readonly number[] =>
  Array.from({ length: from }, (_, index) => freshWeight(layer, unit, index + 1));

/** Weights of shape [units][from]: what was there stays, the rest is fresh. */
export const fittedWeights = (
  weights: readonly (readonly number[])[],
  layer: number,
  units: number,
  from: number,
): readonly (readonly number[])[] =>
  Array.from({ length: units }, (_, j) =>
    Array.from({ length: from }, (__, i) => weights[j]?.[i] ?? freshWeight(layer, j + 1, i + 1)),
  );

/** As many numbers as wanted: the first ones stay, those that are missing are 0. */
export const fitted = (numbers: readonly number[], length: number): readonly number[] =>
  Array.from({ length }, (_, index) => numbers[index] ?? 0);
