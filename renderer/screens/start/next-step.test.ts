import { expect, test } from 'vitest';
import type { Progress, SessionDrill, SkillProgress } from '../../../exercises/contract/learning-views.ts';
import { nextReviews, nextStep, type Circumstances } from './next-step.ts';

const date = '2026-03-02';
const skill = (differences: Partial<SkillProgress> = {}): SkillProgress => ({
  skill: 'loss',
  level: 'known',
  mastery: 0.8,
  lately: null,
  review: null,
  weeks: [],
  ...differences,
});
const drill: SessionDrill = {
  drill: 'generated/losses/1/abc',
  kind: 'losses',
  difficulty: 1,
  mode: 'guided',
  reason: 'review',
  skills: ['loss'],
  minutes: 2,
};
const progress: Progress = {
  today: { date, answers: 0, right: 0, minutes: 0 },
  streak: { days: 0, longest: 0, doneToday: false },
  calendar: [],
  skills: [],
  due: ['loss'],
  next: null,
  mistakes: [],
};
const hour = 3_600_000;
const circumstances: Circumstances = {
  now: 100 * hour,
  progress,
  session: undefined,
  unfinished: undefined,
  plan: { minutes: 2, drills: [drill] },
};
const session = { date, drills: [drill, drill], done: 1, begun: 0 };
const unfinished = { drill: 'generated/losses/1/xyz', mode: 'guided' } as const;
const begin = { kind: 'begin', plan: circumstances.plan, due: 1, next: null };

test.each<[string, Partial<Circumstances>, unknown]>([
  ['what is due is begun', {}, begin],
  ['today’s session is gone on with before anything else', { session, unfinished }, { kind: 'session', session }],
  ['the session of another day is over', { session: { ...session, date: '2026-03-01' } }, begin],
  [
    'one that was begun before midnight is gone on with',
    { session: { ...session, date: '2026-03-01', begun: 99.9 * hour } },
    { kind: 'session', session: { ...session, date: '2026-03-01', begun: 99.9 * hour } },
  ],
  [
    'and once it is over, the new day has its own',
    { session: { ...session, date: '2026-03-01', begun: 99.9 * hour, done: 2 } },
    begin,
  ],
  ['what was left unfinished comes first', { unfinished }, { kind: 'unfinished', unfinished, instead: begin }],
  [
    'after the session of today there is rest, though more is due',
    { session: { ...session, done: 2 } },
    { kind: 'rest', due: 1, more: true, reviews: null, session: { ...session, done: 2 } },
  ],
  [
    'with nothing planned there is rest',
    { plan: { minutes: 0, drills: [] }, progress: { ...progress, due: [] } },
    { kind: 'rest', due: 0, more: false, reviews: null, session: null },
  ],
  [
    'a new skill in the plan is named',
    { plan: { minutes: 2, drills: [drill, { ...drill, reason: 'new', skills: ['slope'] }] } },
    { kind: 'begin', plan: expect.anything() as unknown, due: 1, next: 'slope' },
  ],
])('%s', (_, change, step) => {
  expect(nextStep({ ...circumstances, ...change })).toEqual(step);
});

test('the next reviews are those of the soonest day to come', () => {
  const at = (due: string, inDays: number) => skill({ review: { due, inDays, retention: 0.9 } });
  const skills = [
    at('2026-03-02', 0),
    at('2026-03-09', 7),
    at('2026-03-04', 2),
    at('2026-03-04', 2),
    at('2026-03-01', -1),
    skill(),
  ];
  expect(nextReviews({ ...progress, skills })).toMatchObject({ due: '2026-03-04', inDays: 2, skills: 2 });
  expect(nextReviews(progress)).toBeNull();
});
