import type { Manner } from './manner.ts';

/** In a way forward with a weight moved. */
export type Mark = '' | '+ε' | '-ε';

/** A weight as it is on that way; of who forgets to move it, as it was. */
export function movedWeight(weight: number, place: readonly number[], mark: Mark, { nudging, slip }: Manner): number {
  const [l, j, i] = place;
  if (mark === '' || nudging?.layer !== l || nudging?.unit !== j || nudging?.from !== i) return weight;
  if (slip?.name === 'nudge-left-out' && slip.choice === (mark === '+ε' ? 1 : 2)) return weight;
  const by = nudging?.epsilon ?? 0;
  return mark === '+ε' ? weight + by : weight - by;
}
