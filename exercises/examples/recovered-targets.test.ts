import { describe, expect, it } from 'vitest';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { solve } from '../../engine/solution/solve.ts';
import { batchNotes } from './batch-notes.ts';

const valuesOf = (network: NetworkDocument): ((id: string) => number) => {
  const solved = solve(network);
  if (!solved.ok) throw new Error(JSON.stringify(solved.error));
  return (id) => solved.value.quantities.get(id)?.value ?? NaN;
};

const printed = (name: string): readonly number[] =>
  [1, 2, 3].map((sample) => {
    const claims = (batchNotes.published?.sections ?? []).flatMap((section) => section.claims);
    return Number(claims.find(({ of }) => of === `${name}@${sample}`)?.claimed ?? NaN);
  });

/** The network as one reads it off the notes, with no targets known yet. */
const untargeted: NetworkDocument = {
  ...batchNotes.network,
  samples: batchNotes.network.samples.map(({ input }) => ({ input, target: [0] })),
};

describe('the targets of the batch notes', () => {
  const value = valuesOf(untargeted);
  const residuals = printed('residual');

  it('are what is left of each output when the printed ŷ − y is taken away', () => {
    expect(residuals).toEqual([2.61, 3.92, 4.97]);
    const recovered = residuals.map((residual, index) => value(`a.3.1@${index + 1}`) - residual);
    expect(recovered.map((target) => target.toFixed(4))).toEqual(['0.9992', '0.0022', '-1.0007']);
    // ŷ − y is printed to two decimals: nothing but 1, 0 and −1 lies within half a unit of them.
    const targets = batchNotes.network.samples.map(({ target }) => target[0] ?? NaN);
    expect(targets).toEqual([1, 0, -1]);
    recovered.forEach((target, index) => expect(Math.abs(target - (targets[index] ?? NaN))).toBeLessThan(0.005));
  });

  it('lead back to every printed ŷ − y', () => {
    const targeted = valuesOf(batchNotes.network);
    const found = [1, 2, 3].map((k) => (targeted(`a.3.1@${k}`) - targeted(`t.1@${k}`)).toFixed(2));
    expect(found).toEqual(residuals.map((residual) => residual.toFixed(2)));
  });

  it('are recovered with w_ij from unit i into unit j: the other way round no activation is as printed', () => {
    const second = ['a.2.1', 'a.2.2'] as const;
    const rounded = (of: (id: string) => number): number[] =>
      second.flatMap((unit) => [1, 2, 3].map((k) => Number(of(`${unit}@${k}`).toFixed(2))));
    const figures = second.flatMap(printed);
    expect(figures).toEqual([0.75, 0.94, 0.97, 0.93, 0.99, 1]);
    expect(rounded(value)).toEqual(figures);
    const [first, hidden, last] = untargeted.layers;
    if (!first || !hidden || !last) throw new Error('the notes have three layers');
    const exchanged = {
      ...hidden,
      weights: [
        [1, 2],
        [3, 4],
      ],
    };
    const other = rounded(valuesOf({ ...untargeted, layers: [first, exchanged, last] }));
    expect(other.slice(0, 3)).not.toEqual(figures.slice(0, 3));
  });
});
