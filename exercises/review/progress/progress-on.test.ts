import { describe, expect, it } from 'vitest';
import { logged, thatMonday } from '../../../test/learners/studying/logged.ts';
import type { LoggedAttempt, Progress, SkillName } from '../../contract/learning-views.ts';
import { fold } from '../summary/summarise.ts';
import { progressOn } from './progress-on.ts';

const day = 86_400_000;
const noon = logged().at;

const progress = (today: number, ...attempts: readonly LoggedAttempt[]): Progress =>
  progressOn(today, fold(null, attempts, { timeZone: 'UTC', offsetAt: () => 0 }));

const skill = ({ skills }: Progress, name: SkillName) => skills.find((one) => one.skill === name);

describe('progress', () => {
  it('of who did nothing yet is empty, and says what to begin with', () => {
    const empty = progress(thatMonday);
    expect(empty).toMatchObject({
      today: { date: '2026-03-02', answers: 0, right: 0, minutes: 0 },
      streak: { days: 0, longest: 0, doneToday: false },
      calendar: [],
      due: [],
      next: 'weighted-sum',
      mistakes: [],
    });
    expect(empty.skills).toHaveLength(22);
    for (const one of empty.skills) {
      expect(one).toMatchObject({ level: 'new', mastery: null, lately: null, review: null, weeks: [] });
    }
  });

  it('says in facts what the learner is told: right 7 of the last 8 without a hint', () => {
    const answers = Array.from({ length: 9 }, (_, index) =>
      logged({ drill: `generated/losses/1/s${index}`, quantity: 'E', verdict: index === 3 ? 'wrong' : 'correct' }),
    );
    const { lately, level, weeks } = skill(progress(thatMonday, ...answers), 'loss') ?? {};
    expect(lately).toEqual({ rightOfLast: 7, of: 8, withoutHint: true, hinted: 0 });
    expect(level).toBe('known');
    expect(weeks).toEqual([{ week: '2026-03-02', answers: 9, right: 8, seconds: null }]);
  });

  it('says that too little was seen before it says anything else', () => {
    const once = progress(thatMonday, logged({ drill: 'generated/losses/1/s', quantity: 'E' }));
    expect(skill(once, 'loss')?.level).toBe('uncertain');
  });

  it('says what to begin with on the next day, where a skill was begun today', () => {
    const answers = Array.from({ length: 12 }, (_, index) =>
      logged({ drill: `generated/forward-pass/1/s${index}`, quantity: 'z.1.1' }),
    );
    expect(progress(thatMonday, ...answers).next).toBeNull();
    expect(progress(thatMonday + 1, ...answers).next).toBe('activation');
  });

  it('tells when a skill comes back, with the day at hand taken for done', () => {
    const answer = logged({ drill: 'generated/losses/1/s', quantity: 'E' });
    const today = progress(thatMonday, answer);
    expect(skill(today, 'loss')?.review).toEqual({ due: '2026-03-04', inDays: 2, retention: 1 });
    expect(today.due).toEqual([]);
    const later = progress(thatMonday + 5, answer);
    expect(skill(later, 'loss')?.review).toMatchObject({ due: '2026-03-04', inDays: -3 });
    expect(later.due).toEqual(['loss']);
  });

  it('puts what is nearest to being forgotten first', () => {
    const due = progress(
      thatMonday + 30,
      logged({ drill: 'generated/losses/1/s', quantity: 'E' }),
      logged({ drill: 'generated/update/1/s', quantity: 'w+.2.1.1', mode: 'alone' }),
      logged({ drill: 'generated/forward-pass/1/s', quantity: 'z.1.1', verdict: 'mistake', mistake: 'bias-forgotten' }),
    );
    // Again, good, easy: the better it went, the longer it stays.
    expect(due.due).toEqual(['weighted-sum', 'loss', 'update']);
  });

  it('keeps a calendar, and time in minutes', () => {
    const two = progress(thatMonday + 1, logged({ took: 90_000 }), logged({ at: noon + day, verdict: 'wrong' }));
    expect(two.calendar).toEqual([
      { date: '2026-03-02', answers: 1, right: 1, minutes: 1.5 },
      { date: '2026-03-03', answers: 1, right: 0, minutes: 0 },
    ]);
    expect(two.today).toEqual(two.calendar[1]);
    expect(two.streak).toEqual({ days: 2, longest: 2, doneToday: true });
  });

  const made = (mistake: string, onDay: number) =>
    logged({ at: noon + onDay * day, verdict: 'mistake', mistake, drill: `generated/epoch/1/${mistake}${onDay}` });

  it('counts among the last weeks this one and the three before it, from Monday to Sunday', () => {
    // The Sunday before four weeks, their first Monday, and the Wednesday of the last.
    const attempts = [-1, 0, 23].map((onDay) => made('error-sign', onDay));
    const counts = (today: number) =>
      progress(today, ...attempts).mistakes.map(({ times, recently }) => [times, recently]);
    expect(counts(thatMonday + 27)).toEqual([[3, 2]]);
    expect(counts(thatMonday + 28)).toEqual([[3, 1]]);
  });

  it('lists the mistakes of the last weeks first, each with its drill', () => {
    const { mistakes } = progress(
      thatMonday + 40,
      ...[0, 1, 2].map((onDay) => made('error-sign', onDay)),
      ...[30, 40].map((onDay) => made('path-missed', onDay)),
    );
    expect(mistakes).toEqual([
      {
        mistake: 'path-missed',
        times: 2,
        recently: 2,
        last: '2026-04-11',
        skill: 'paths-summed',
        drill: { kind: 'hidden-gradient', difficulty: 1 },
      },
      {
        mistake: 'error-sign',
        times: 3,
        recently: 0,
        last: '2026-03-04',
        skill: 'error-at-output',
        drill: { kind: 'factors', difficulty: 1 },
      },
    ]);
  });
});
