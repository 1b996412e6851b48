import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSheet } from '../../test/learners/answer-sheet.ts';
import { checkerOf } from '../../test/learners/checker-of.ts';
import { randomHabits } from '../../test/learners/random-manner.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import type { Checker } from './checker.ts';
import { digitsOf } from './separation.ts';
import type { Answer, Verdict } from './verdict.ts';

const network = randomNetwork({ layers: 2, units: 3, samples: 2 });

/** Whether so many digits tell right from wrong at any rate; then an honest answer is not only not wrong, but correct. */
const isEnough = (checker: Checker, { quantity, precision }: Answer): boolean =>
  checker.digitsNeeded(quantity, precision, new Set()) === digitsOf(precision);

const objections = (verdicts: readonly Verdict[]): readonly Verdict[] =>
  verdicts.filter(({ verdict }) => verdict !== 'correct' && verdict !== 'coarse');

describe('a learner who makes no mistake, however the values are rounded', () => {
  it('is right, or asked for more digits where these tell nothing, in each answer alone', () => {
    let enough = 0;
    fc.assert(
      fc.property(network, randomHabits(), fc.infiniteStream(fc.nat()), (document, habits, picks) => {
        const checker = checkerOf(document);
        const sheet = answerSheet(document, habits);
        for (const pick of picks.take(6)) {
          const answer = sheet[pick % sheet.length];
          if (!answer) continue;
          const [verdict] = checker.judge([answer]);
          expect(verdict?.verdict).toMatch(isEnough(checker, answer) ? /^correct$/ : /^(correct|coarse)$/);
          if (isEnough(checker, answer)) enough += 1;
        }
      }),
      { numRuns: 60, seed: 20250411 },
    );
    expect(enough).toBeGreaterThan(60);
  });

  it('is right, or asked for more digits, on a whole sheet', () => {
    fc.assert(
      fc.property(network, randomHabits(), (document, habits) => {
        expect(objections(checkerOf(document).judge(answerSheet(document, habits)))).toEqual([]);
      }),
      { numRuns: 20, seed: 20250412 },
    );
  });
});
