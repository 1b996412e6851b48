import { describe, expect, it } from 'vitest';
import { logged } from '../../test/learners/studying/logged.ts';
import { workbookMethods } from '../contract/methods.ts';
import type { LoggedAttempt } from '../contract/learning-views.ts';
import type { LearningSummary } from './summary/learning-summary.ts';

const { planSession, progress, summarise } = workbookMethods;
const timeZone = 'Asia/Seoul';

/** What went through `structuredClone` is what crosses between processes. */
function summaryOf(attempts: readonly LoggedAttempt[], previous: LearningSummary | null = null): LearningSummary {
  const summarised = summarise.answer(structuredClone({ previous, timeZone, attempts }));
  if (!summarised.ok) throw new Error(JSON.stringify(summarised.error));
  return summarised.value;
}

/** Half past eleven in the evening in Seoul on the Monday, and an hour later. */
const late = Date.parse('2026-03-02T14:30:00Z');
const hour = 3_600_000;

describe('what the page asks about learning', () => {
  it('counts a day as the learner’s calendar has it, and goes on from what was folded before', () => {
    const first = summaryOf([logged({ at: late })]);
    const both = summaryOf([logged({ at: late + hour })], first);
    const shown = progress.answer({ summary: both, now: late + hour });
    expect(shown).toMatchObject({
      ok: true,
      value: {
        today: { date: '2026-03-03', answers: 1 },
        streak: { days: 2, longest: 2, doneToday: true },
        calendar: [{ date: '2026-03-02' }, { date: '2026-03-03' }],
      },
    });
  });

  it('plans a first session for who never did anything, with the skill that everything builds on', () => {
    const planned = planSession.answer({ summary: summaryOf([]), now: late, seed: 'a' });
    expect(planned).toMatchObject({ ok: true, value: { drills: [{ reason: 'new', skills: ['weighted-sum'] }] } });
  });

  it('plans the same for the same seed, and nothing where there is no time', () => {
    const summary = summaryOf([logged({ at: late })]);
    const plan = (seed: string, minutes?: number) =>
      planSession.answer({ summary, now: late + 48 * hour, seed, minutes });
    expect(plan('a')).toEqual(plan('a'));
    expect(plan('a')).not.toEqual(plan('b'));
    expect(plan('a', 0)).toEqual({ ok: true, value: { minutes: 0, drills: [] } });
  });

  it('refuses what is no summary, a time zone that there is not, and one that is not the summary’s', () => {
    const summary = summaryOf([]);
    const inMars = { ...summary, timeZone: 'Mars/Utopia' };
    expect(progress.answer({ summary: {}, now: 0 })).toMatchObject({ ok: false, error: { path: 'summary.version' } });
    expect(progress.answer({ summary: inMars, now: 0 })).toMatchObject({
      ok: false,
      error: { path: 'summary.timeZone' },
    });
    expect(summarise.answer({ previous: null, timeZone: 'Mars/Utopia', attempts: [] })).toMatchObject({
      ok: false,
      error: { path: 'timeZone' },
    });
    expect(summarise.answer({ previous: summary, timeZone: 'UTC', attempts: [] })).toMatchObject({
      ok: false,
      error: { path: 'previous.timeZone' },
    });
  });

  it('refuses an attempt that is none, with its place', () => {
    const attempts = [logged(), { ...logged(), verdict: 'perhaps' }];
    expect(summarise.answer({ previous: null, timeZone, attempts })).toMatchObject({
      ok: false,
      error: { path: 'attempts[1].verdict' },
    });
  });
});
