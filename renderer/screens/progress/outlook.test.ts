import { expect, test } from 'vitest';
import type { Progress, SkillName, SkillProgress, SkillWeek } from '../../../exercises/contract/learning-views.ts';
import { countSkills, trendOf } from './outlook.ts';

/** A Wednesday; its week began on 2 March. */
const date = '2026-03-04';
const lately = '2026-02-23';
const earlier = '2026-01-26';

const week = (monday: string, answers: number, right: number): SkillWeek => ({
  week: monday,
  answers,
  right,
  seconds: 9,
});
const skill = (
  name: SkillName,
  weeks: readonly SkillWeek[],
  level: SkillProgress['level'] = 'known',
): SkillProgress => ({
  skill: name,
  level,
  mastery: 0.5,
  lately: null,
  review: null,
  weeks,
});
const withSkills = (...skills: SkillProgress[]): Progress => ({
  today: { date, answers: 0, right: 0, minutes: 0 },
  streak: { days: 0, longest: 0, doneToday: false },
  calendar: [],
  skills,
  due: [],
  next: null,
  mistakes: [],
});

test.each([
  ['better', 10, 16, { now: 0.8, before: 0.5 }],
  ['same', 16, 16, { now: 0.8, before: 0.8 }],
  ['worse', 18, 12, { now: 0.6, before: 0.9 }],
] as const)('%s', (kind, before, now, shares) => {
  const trend = trendOf(withSkills(skill('loss', [week(earlier, 20, before), week(lately, 20, now)])));
  expect(trend.kind).toBe(kind);
  if (trend.kind === 'unknown') throw new Error('nothing was told');
  expect(trend.now).toBeCloseTo(shares.now);
  expect(trend.before).toBeCloseTo(shares.before);
});

test('a new, harder skill does not make anyone look worse', () => {
  const old = skill('loss', [week(earlier, 20, 10), week(lately, 20, 16)]);
  expect(trendOf(withSkills(old, skill('matrix-step', [week(lately, 40, 4)])))).toMatchObject({ kind: 'better' });
});

test('each skill counts by its answers of the last weeks, then and now', () => {
  const often = skill('loss', [week(earlier, 10, 10), week(lately, 30, 30)]);
  const seldom = skill('slope', [week(earlier, 40, 10), week(lately, 10, 0)]);
  // Now (30 · 30/30 + 10 · 0/10) / 40 = 3/4, and before (30 · 10/10 + 10 · 10/40) / 40 = 13/16. By the answers of the
  // weeks before, it would be (10 · 1 + 40 · 0) / 50 = 1/5 and (10 · 1 + 40 · 1/4) / 50 = 2/5.
  const trend = trendOf(withSkills(often, seldom));
  expect(trend).toMatchObject({ kind: 'worse' });
  if (trend.kind === 'unknown') throw new Error('nothing was told');
  expect(trend.now).toBeCloseTo(3 / 4);
  expect(trend.before).toBeCloseTo(13 / 16);
});

test('the last four weeks begin on a Monday, and this week is the last of them', () => {
  const weeks = [week('2026-01-12', 20, 10), week('2026-02-09', 20, 20)];
  expect(trendOf(withSkills(skill('loss', weeks)))).toMatchObject({ kind: 'better', now: 1, before: 0.5 });
  expect(trendOf(withSkills(skill('loss', [week('2026-01-05', 20, 10), week('2026-02-09', 20, 20)])))).toEqual({
    kind: 'unknown',
  });
});

test('a few answers say nothing', () => {
  expect(trendOf(withSkills(skill('loss', [week(earlier, 20, 0), week(lately, 14, 14)])))).toEqual({ kind: 'unknown' });
  expect(trendOf(withSkills())).toEqual({ kind: 'unknown' });
});

test('skills are counted by where they stand', () => {
  const skills = [
    skill('loss', []),
    skill('slope', [], 'uncertain'),
    skill('bias', [], 'learning'),
    skill('update', [], 'new'),
  ];
  expect(countSkills(withSkills(...skills))).toEqual({ all: 4, known: 1, learning: 1, uncertain: 1 });
});
