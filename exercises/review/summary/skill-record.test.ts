import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../skills/evidence.ts';
import type { SkillSummary } from './learning-summary.ts';
import { SkillRecord, type Circumstances } from './skill-record.ts';

const monday = 20_514;
const plain: Evidence & Circumstances = {
  skill: 'slope',
  right: true,
  weight: 1,
  direct: true,
  day: monday,
  difficulty: 0,
  isFirst: true,
  isRetry: false,
  before: 0,
  hints: 0,
  guided: false,
  seconds: null,
};

/** The summary of a skill after these answers. */
function after(...changes: readonly Partial<Evidence & Circumstances>[]): SkillSummary {
  const record = new SkillRecord();
  for (const change of changes) {
    const answer = { ...plain, ...change };
    record.add(answer, answer);
  }
  return record.summary();
}

describe('the day of a skill', () => {
  it.each<[string, Partial<Evidence & Circumstances>, Partial<SkillSummary['tally']>]>([
    ['right', {}, { weight: 1, right: 1, answers: 1, hinted: 0, guided: false }],
    ['wrong', { right: false }, { weight: 1, right: 0, answers: 1 }],
    ['with a hint', { hints: 1, weight: 0.6 }, { weight: 0.6, right: 0.6, answers: 1, hinted: 1 }],
    ['step by step', { guided: true }, { guided: true }],
    [
      'right on the way',
      { direct: false, weight: 0.75, hints: 1, guided: true },
      { answers: 0, hinted: 0, guided: false },
    ],
  ])('counts an answer: %s', (_, change, tally) => {
    expect(after(change).tally).toMatchObject({ day: monday, ...tally });
  });

  it('takes an answer for its own that comes when the clock was set back, and ends with the next', () => {
    const back = after({}, { day: monday - 1 });
    expect(back).toMatchObject({ card: null, tally: { day: monday, answers: 2 } });
    const next = after({}, { day: monday + 1 });
    expect(next).toMatchObject({ card: { last: monday, reviews: 1 }, tally: { day: monday + 1, answers: 1 } });
  });
});

describe('the last answers of a skill', () => {
  it.each<[string, Partial<Evidence & Circumstances>, SkillSummary['lately']]>([
    ['right without a hint', {}, ['unaided']],
    ['right after two hints', { hints: 2 }, ['hinted']],
    ['right after the value was shown', { hints: 3 }, ['missed']],
    ['wrong', { right: false }, ['missed']],
    ['a retry, or a slip that was made before', { isFirst: false }, []],
    ['right on the way', { direct: false }, []],
  ])('%s', (_, change, lately) => {
    expect(after(change).lately).toEqual(lately);
  });

  it('are eight, and the oldest goes first', () => {
    const nine = Array.from({ length: 9 }, (_, index) => ({ right: index > 1 }));
    expect(after(...nine).lately).toEqual(['missed', ...new Array<string>(7).fill('unaided')]);
  });
});

it('the week of a skill has the times of right answers alone', () => {
  const { weeks } = after(
    { seconds: 10 },
    { seconds: 40, right: false },
    { seconds: 90, hints: 3 },
    {},
    { day: monday + 6 },
  );
  expect(weeks).toEqual([[monday, 5, 3, 1, Math.log(10)]]);
});
