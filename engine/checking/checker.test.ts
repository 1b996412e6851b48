import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSheet, written } from '../../test/learners/answer-sheet.ts';
import { checkerOf } from '../../test/learners/checker-of.ts';
import { mannerOf, precisionOf, randomHabits } from '../../test/learners/random-manner.ts';
import { slipsIn } from '../../test/learners/slip.ts';
import { workThrough } from '../../test/learners/work-through.ts';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import { holds } from './interval.ts';
import { digitsOf, mostDigits, withDigits } from './separation.ts';
import type { Verdict } from './verdict.ts';

const small = randomNetwork({ layers: 2, units: 2, samples: 2 });
/** How the work goes and every other answer is rounded, and how the rest are. */
const sheetHabits = fc.tuple(randomHabits(3), randomHabits(2));

/** What is said, without the work behind it. */
function words(verdict: Verdict): string {
  const { quantity } = verdict;
  const found = verdict.verdict === 'mistake' ? [verdict.found] : verdict.verdict === 'wrong' ? verdict.possible : [];
  const names = found.map(({ name }) => name).sort();
  return JSON.stringify({
    quantity,
    verdict: verdict.verdict,
    names,
    needs: 'needs' in verdict ? verdict.needs : null,
  });
}

describe('a checker', () => {
  it('says the same of the same answers, rounded alike or not, in whatever order they come, opened anew or not', () => {
    fc.assert(
      fc.property(small, sheetHabits, fc.nat(), fc.infiniteStream(fc.nat()), (document, habits, chosen, keys) => {
        const slips = slipsIn(document);
        const values = workThrough(document, mannerOf(habits[0], slips[chosen % slips.length]));
        const sheet = written(values, (_, place) => habits[place % 2 === 0 ? 0 : 1].rounding);
        const order = [...keys.take(sheet.length)];
        const shuffled = sheet
          .map((answer, index) => ({ answer, key: order[index] ?? 0 }))
          .sort((one, other) => one.key - other.key)
          .map(({ answer }) => answer);
        const checker = checkerOf(document);
        const verdicts = checker.judge(sheet);
        expect(verdicts.map(({ quantity }) => quantity)).toEqual(sheet.map(({ quantity }) => quantity));
        const said = verdicts.map(words).sort();
        const again = checkerOf(document).judge(shuffled);
        expect(again.map(({ quantity }) => quantity)).toEqual(shuffled.map(({ quantity }) => quantity));
        expect(again.map(words).sort()).toEqual(said);
        expect(checker.judge(shuffled).map(words).sort()).toEqual(said);
      }),
      { numRuns: 12, seed: 20250415 },
    );
  });

  it('accepts the exact value, at any precision', () => {
    fc.assert(
      fc.property(randomNetwork(), randomHabits(1, 12), (document, habits) => {
        const checker = checkerOf(document);
        const precision = precisionOf(habits);
        const missed = [...checker.solution.quantities.values()].filter(
          ({ id, value }) => Number.isFinite(value) && !holds(checker.accepted(id, precision), value),
        );
        expect(missed).toEqual([]);
      }),
      { numRuns: 100, seed: 20250416 },
    );
  });

  it('takes an honest answer for right at the digits that it asks for', () => {
    fc.assert(
      fc.property(small, randomHabits(2, 6), fc.nat(), (document, habits, pick) => {
        const checker = checkerOf(document);
        const asked = answerSheet(document, habits);
        const quantity = asked[pick % asked.length]?.quantity ?? 'E';
        const precision = precisionOf(habits);
        const needed = checker.digitsNeeded(quantity, precision, new Set());
        if (needed === null) return;
        const rounding = { ...habits.rounding, digits: needed };
        const answer = answerSheet(document, { ...habits, rounding }).find((other) => other.quantity === quantity);
        expect(answer && checker.judge([answer])[0]?.verdict).toBe('correct');
      }),
      { numRuns: 150, seed: 20250417 },
    );
  });

  it('asks for the fewest digits: as many from wherever it starts below them', () => {
    fc.assert(
      fc.property(small, randomHabits(2, 6), fc.nat(), (document, habits, pick) => {
        const checker = checkerOf(document);
        const quantities = [...checker.solution.quantities.values()].filter(({ expression }) => expression);
        const { id } = quantities[pick % quantities.length] ?? { id: 'E' };
        const precision = precisionOf(habits);
        const needed = checker.digitsNeeded(id, precision, new Set());
        const start = digitsOf(precision);
        for (let digits = start; digits <= (needed ?? mostDigits); digits += 1) {
          expect(checker.digitsNeeded(id, withDigits(precision, digits), new Set())).toBe(needed);
        }
      }),
      { numRuns: 60, seed: 20250418 },
    );
  });

  it('asks for no more digits when more is known to be right', () => {
    const checker = checkerOf(slidesNetwork);
    const precision = { decimals: 4 };
    const known = new Set(['a.1.1', 'a.1.2', 'dE/dz.2.1', 'dE/dz.2.2']);
    const alone = checker.digitsNeeded('dE/da.1.1', precision, new Set());
    expect(alone).toBeGreaterThan(4);
    expect(checker.digitsNeeded('dE/da.1.1', precision, known)).toBe(4);
  });

  it('takes an answer given to as many digits as it asked for: it went on asking', () => {
    const checker = checkerOf(slidesNetwork);
    // 0.25 - 0.5 × 0.0001565470 = 0.2499217265
    const judged = (typed: string): string => {
      const [verdict] = checker.judge([{ quantity: 'w+.1.2.1', typed, precision: { significant: 4 } }]);
      return verdict?.verdict === 'coarse' ? `coarse, needs ${verdict.needs}` : String(verdict?.verdict);
    };
    expect(judged('0.2499')).toBe('coarse, needs 7');
    expect(judged('0.2499217')).toBe('correct');
    // As many digits of 0.25 - 0.0001565470: a forgotten rate, or with a rate of 0.5 a factor 2 just as well.
    expect(judged('0.2498435')).toBe('wrong');
  });

  it('keeps nothing apart that the value before the step is among, though all mistakes are known not to be made', () => {
    const checker = checkerOf(slidesNetwork);
    // z' = 0.14993834 × 0.05 + 0.19987667 × 0.1 = 0.027485, before the step 0.0275.
    const known = new Set(['w+.1.1.1', 'w+.1.1.2']);
    expect(checker.keepsApart("z'.1.1", { decimals: 4 }, known)).toBe(false);
    expect(checker.keepsApart("z'.1.1", { decimals: 5 }, known)).toBe(true);
    expect(checker.digitsNeeded("z'.1.1", { decimals: 4 }, known)).toBe(5);
  });

  it('asks for up to twelve digits, and says so where none of them will do', () => {
    // δ = 0.0001 − (−0.9999) = 1, so that the gradient is the input: 0.0001, and with the other input a little more.
    const withOther = (input: number): number | null =>
      checkerOf({
        ...slidesNetwork,
        layers: [{ units: 1, activation: 'identity', weights: [[1, 0]], bias: { kind: 'none' } }],
        samples: [{ input: [0.0001, input], target: [-0.9999] }],
      }).digitsNeeded('dE/dw.1.1.1', { decimals: 6 }, new Set());
    expect(withOther(0.00010000004)).toBe(11);
    expect(withOther(0.000100000004)).toBe(12);
    expect(withOther(0.0001000000004)).toBe(null);
  });
});
