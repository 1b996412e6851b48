import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkerOf } from '../../test/learners/checker-of.ts';
import { slipsIn } from '../../test/learners/slip.ts';
import { workThrough } from '../../test/learners/work-through.ts';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import type { FoundMistake } from './candidates.ts';
import type { Verdict } from './verdict.ts';

const foundIn = (verdict: Verdict | undefined): readonly FoundMistake[] => {
  if (verdict?.verdict === 'mistake') return [verdict.found];
  return verdict?.verdict === 'wrong' ? verdict.possible : [];
};

/** So many digits that they tell the ways apart which the precision, of few digits, does not. */
const inFull = (value: number): string => value.toPrecision(14);

it.each([
  // The way back alone with rows for columns: 0.1408755 × 0.35 − 0.0876416 × 0.4 = 0.0142498, of deltas that are right.
  ['0.0142498', 0.0142498],
  // Both ways: z₁ = 0.15 × 0.05 + 0.25 × 0.1 = 0.0325, z₂ = 0.2 × 0.05 + 0.3 × 0.1 = 0.04; h = 0.5081243, 0.5099987;
  // z₃ = 0.35 h₁ + 0.45 h₂ = 0.4073429, o₁ = 0.6004506, δ₁ = 0.5904506 × 0.6004506 × 0.3995494 = 0.1416548; z₄ = 0.4 h₁
  // + 0.5 h₂ = 0.4582491, o₂ = 0.6125987, δ₂ = −0.3774013 × 0.6125987 × 0.3874013 = −0.0895654; 0.35 δ₁ + 0.4 δ₂ = 0.0137530.
  ['0.0137530', 0.013753],
])('of two ways to one mistake that both round to the answer, the nearer is found: %s', (typed, expected) => {
  // To three decimals both are 0.014.
  const [verdict] = checkerOf(slidesNetwork).judge([{ quantity: 'dE/da.1.1', typed, precision: { decimals: 3 } }]);
  const found = foundIn(verdict).find(({ name }) => name === 'weights-transposed');
  expect(found?.work.of('dE/da.1.1').low).toBeCloseTo(expected, 7);
});

it('of all ways to the mistake that was made, one is found that leads to the very answer', () => {
  let found = 0;
  const digits = fc.integer({ min: 1, max: 4 });
  fc.assert(
    fc.property(randomNetwork({ layers: 2, units: 3, samples: 2 }), digits, fc.nat(), fc.nat(), (document, n, a, b) => {
      const slips = slipsIn(document);
      const slip = slips[a % slips.length];
      const values = [...workThrough(document, { round: (value) => value, takesRounded: () => false, slip })];
      const [quantity, value] = values[b % values.length] ?? ['E', NaN];
      if (/^[xt]\./.test(quantity) || !Number.isFinite(value)) return;
      const precision = { significant: n };
      const [verdict] = checkerOf(document).judge([{ quantity, typed: inFull(value), precision }]);
      const made = foundIn(verdict).find(({ name }) => name === slip?.name);
      if (!made) return;
      found += 1;
      const full = made.work.of(quantity).low;
      expect(Math.abs(full - value)).toBeLessThanOrEqual(1e-10 * Math.max(Math.abs(value), 1e-3));
    }),
    { numRuns: 300, seed: 20250423 },
  );
  expect(found).toBeGreaterThan(40);
});
