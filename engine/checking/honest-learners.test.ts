import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSheet } from '../../test/learners/answer-sheet.ts';
import { checkerOf } from '../../test/learners/checker-of.ts';
import { randomHabits } from '../../test/learners/random-manner.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import type { Verdict } from './verdict.ts';

const network = randomNetwork({ layers: 2, units: 3, samples: 2 });

const objections = (verdicts: readonly Verdict[]): readonly Verdict[] =>
  verdicts.filter(({ verdict }) => verdict !== 'correct' && verdict !== 'coarse');

describe('a learner who makes no mistake, however the values are rounded', () => {
  it('is right, or asked for more digits, in each answer alone', () => {
    fc.assert(
      fc.property(network, randomHabits(), fc.infiniteStream(fc.nat()), (document, habits, picks) => {
        const checker = checkerOf(document);
        const sheet = answerSheet(document, habits);
        for (const pick of picks.take(6)) {
          const answer = sheet[pick % sheet.length];
          if (answer) expect(objections(checker.judge([answer]))).toEqual([]);
        }
      }),
      { numRuns: 60, seed: 20250411 },
    );
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
