import { describe, expect, it } from 'vitest';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { solve } from '../../engine/solution/solve.ts';
import { checkerOf } from '../../test/learners/checker-of.ts';
import { valueOf } from '../../test/drills/sheet.ts';
import { agreedPrecision } from './agreed-precision.ts';
import { digitsToWork } from './digits-to-work.ts';

/** One unit with σ and z = −10 · 1: a = 1/(1 + e^10) = 0.0000454. */
const saturated: NetworkDocument = {
  format: 'backprop-workbook.network',
  version: 1,
  inputs: 1,
  layers: [{ units: 1, activation: 'sigmoid', weights: [[-10]], bias: { kind: 'none' } }],
  loss: 'binary-cross-entropy',
  learningRate: 0.5,
  samples: [{ input: [1], target: [1] }],
};

const asking = (...asked: readonly string[]) => [{ given: [], asked }];

describe('the digits of a saturated output', () => {
  const solution = valueOf(solve(saturated));
  const digits = (asked: string, usual: Parameters<typeof digitsToWork>[2], most = 10) =>
    digitsToWork(solution, asking(asked), usual, most);

  it.each([
    // −1/0.0000 has no value, −1/0.00005 has.
    ['dE/da.1.1', 4, 5],
    // Nor has −ln 0.000.
    ['E', 3, 5],
    ['E', 6, 6],
    // σ of −10 and 0.0000 · (1 − 0.0000) can be worked all the same.
    ['a.1.1', 4, 4],
    ['da/dz.1.1', 4, 4],
  ])('%s, usually to %i decimals, to %i', (asked, usual, expected) => {
    expect(digits(asked, { decimals: usual })).toBe(expected);
  });

  it('are the usual ones where significant figures are asked for, or where no number of decimals will do', () => {
    expect(digits('dE/da.1.1', { significant: 3 })).toBe(3);
    expect(digits('dE/da.1.1', { decimals: 2 }, 4)).toBe(2);
  });

  it('are agreed on for the drill', () => {
    const agreed = agreedPrecision(checkerOf(saturated), asking('dE/da.1.1'), { decimals: 3 });
    expect('decimals' in agreed && agreed.decimals).toBeGreaterThanOrEqual(5);
  });
});
