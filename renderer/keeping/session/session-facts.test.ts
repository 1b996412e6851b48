import { expect, test } from 'vitest';
import type { SessionDrill } from '../../../exercises/contract/learning-views.ts';
import { drillsLeft, isCurrent, isOver, minutesOf, nextRoute } from './session-facts.ts';

const drill = (seed: string, minutes: number, mode: SessionDrill['mode'] = 'guided'): SessionDrill => ({
  drill: `generated/losses/1/${seed}`,
  kind: 'losses',
  difficulty: 1,
  mode,
  reason: 'review',
  skills: ['loss'],
  minutes,
});
const drills = [drill('one', 2.2), drill('two', 2.4, 'alone')];
const session = (done: number) => ({ date: '2026-03-02', drills, done, begun: 0 });

test('a session goes on with the first drill that is not done, and is over with the last', () => {
  expect([0, 1, 2].map((done) => nextRoute(session(done)))).toEqual([
    { place: 'drill', drill: 'generated/losses/1/one' },
    { place: 'drill', drill: 'generated/losses/1/two', mode: 'alone' },
    { place: 'session' },
  ]);
  expect([0, 1, 2].map((done) => isOver(session(done)))).toEqual([false, false, true]);
  expect([0, 1, 2].map((done) => drillsLeft(session(done)).length)).toEqual([2, 1, 0]);
});

test('minutes are whole, rounded once all are added up, and never none', () => {
  expect(minutesOf(drills)).toBe(5);
  expect(minutesOf([drill('short', 0.2)])).toBe(1);
  expect(minutesOf([drill('short', 1.4)])).toBe(1);
});

test('a session is current on its day, and past midnight as long as anyone is at it', () => {
  const hour = 3_600_000;
  const begun = { ...session(1), begun: 100 * hour };
  expect(isCurrent(begun, '2026-03-02', 120 * hour)).toBe(true);
  expect(isCurrent(begun, '2026-03-03', 100.2 * hour)).toBe(true);
  expect(isCurrent(begun, '2026-03-03', 110 * hour)).toBe(false);
  expect(isCurrent(begun, '2026-03-03', 99 * hour)).toBe(false);
});
