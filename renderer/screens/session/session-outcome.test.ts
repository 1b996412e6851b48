import { expect, test } from 'vitest';
import type { SkillProgress } from '../../../exercises/contract/learning-views.ts';
import type { Session } from '../../keeping/database/session.ts';
import { attempt } from '../../testing/record.ts';
import { changeOf, minutesTaken, outcomeOfDrill } from './session-outcome.ts';

const begun = 1_000_000;
const session: Session = { date: '2026-03-02', drills: [], done: 0, begun };
const minute = 60_000;
const answer = (minutes: number, differences: Parameters<typeof attempt>[0] = {}) => ({
  ...attempt({ at: begun + minutes * minute, ...differences }),
  position: 0,
});

test('the first try counts, a value that was looked up does not, and what was before the session is none of it', () => {
  const attempts = [
    answer(-1, { quantity: 'a' }),
    answer(1, { quantity: 'a', verdict: 'wrong' }),
    answer(2, { quantity: 'a' }),
    answer(2, { quantity: 'b', verdict: 'carried', hints: 2 }),
    answer(3, { quantity: 'c', hints: 3 }),
  ];
  expect(outcomeOfDrill('one', attempts, session)).toEqual({ drill: 'one', right: 1, all: 3 });
});

test('a pause is not time at work', () => {
  expect(minutesTaken([answer(2), answer(62), answer(64)], session)).toBe(2 + 5 + 2);
  expect(minutesTaken([], session)).toBe(1);
});

const skill = (level: SkillProgress['level'], mastery: number | null): SkillProgress => ({
  skill: 'loss',
  level,
  mastery,
  lately: null,
  review: null,
  weeks: [],
});

test.each([
  ['new to something', skill('new', null), skill('uncertain', 0.4), 'begun'],
  ['known by now', skill('learning', 0.66), skill('known', 0.71), 'known'],
  ['surer', skill('known', 0.75), skill('known', 0.8), 'surer'],
  ['less sure', skill('learning', 0.6), skill('learning', 0.5), 'weaker'],
  ['as before', skill('known', 0.8), skill('known', 0.81), 'same'],
  ['never seen', skill('new', null), skill('new', null), 'same'],
] as const)('%s', (_, before, now, change) => {
  expect(changeOf(before, now)).toBe(change);
});
