import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkerOf } from '../../test/learners/checker-of.ts';
import { answerSheet } from '../../test/learners/answer-sheet.ts';
import { precisionOf, randomHabits } from '../../test/learners/random-manner.ts';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import { writeNumber } from '../precision/precision.ts';
import { lastPlace } from './written-range.ts';

const figures = { significant: 4 };

/** Of ∂E/∂w₂ = ∂E/∂z₁ · 0.1 in the slides, beside an own ∂E/∂z₁ or without. */
const verdictOf = (typed: string, own?: string): string | undefined => {
  const beside = own === undefined ? [] : [{ quantity: 'dE/dz.1.1', typed: own, precision: figures }];
  const answers = [...beside, { quantity: 'dE/dw.1.1.2', typed, precision: figures }];
  return checkerOf(slidesNetwork).judge(answers).at(-1)?.verdict;
};

describe('going on from own digits', () => {
  // ∂E/∂h₁ = 0.1409 × 0.35 − 0.0876 × 0.45 loses two of four figures, so that 0.002401 to 0.002534 is right for ∂E/∂z₁, and
  // a tenth of it here. Whoever has 0.002466 may still go on from the full value.
  it.each(['0.0002400', '0.0002446', '0.0002460', '0.0002466', '0.0002480', '0.0002540'])(
    'a right one leaves what is right, and adds nothing: %s',
    (typed) => {
      expect(verdictOf(typed, '0.002466')).toBe(verdictOf(typed));
    },
  );

  it('a wrong one leads to its own tenth alone, to the digits that were written', () => {
    // 0.02466 was anything from 0.024655 to 0.024665.
    expect(verdictOf('0.002466', '0.02466')).toBe('carried');
    for (const typed of ['0.002464', '0.002468', '0.002460']) expect(verdictOf(typed, '0.02466')).not.toBe('carried');
  });

  it('is never laxer than going on from the sheet: what is not right alone is not right beside right answers', () => {
    const network = randomNetwork({ layers: 2, units: 2, samples: 2 });
    let judged = 0;
    fc.assert(
      fc.property(network, randomHabits(3, 6), fc.nat(), (document, habits, which) => {
        const checker = checkerOf(document);
        const precision = precisionOf(habits);
        const sheet = answerSheet(document, habits);
        const asked = sheet[which % sheet.length];
        if (!asked) return;
        const { low, high } = checker.accepted(asked.quantity, precision);
        for (const outside of [low - 1.01 * lastPlace(low, precision), high + 1.01 * lastPlace(high, precision)]) {
          const typed = writeNumber(outside, precision);
          if (!Number.isFinite(outside) || (Number(typed) >= low && Number(typed) <= high)) continue;
          const answers = sheet.map((answer) => (answer === asked ? { ...asked, typed } : answer));
          expect(checker.judge(answers)[sheet.indexOf(asked)]?.verdict, `${asked.quantity} ${typed}`).not.toBe(
            'correct',
          );
          judged += 1;
        }
      }),
      { numRuns: 40, seed: 20261130 },
    );
    expect(judged).toBeGreaterThan(40);
  });
});
