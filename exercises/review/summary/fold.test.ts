import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { logged, thatMonday } from '../../../test/learners/studying/logged.ts';
import { studyNinetyDays } from '../../../test/learners/studying/ninety-days.ts';
import type { LoggedAttempt } from '../../contract/learning-views.ts';
import { learningSummary, type LearningSummary } from './learning-summary.ts';
import { fold } from './summarise.ts';

const zone = { timeZone: 'UTC', offsetAt: () => 0 };
const folded = (...attempts: readonly LoggedAttempt[]): LearningSummary => fold(null, attempts, zone);
const noon = logged().at;
const minute = 60_000;
const day = 24 * 60 * minute;

describe('a summary', () => {
  it('counts what was folded in, and says where the log went on from', () => {
    const summary = folded(logged(), logged({ at: noon + minute, position: 2, verdict: 'wrong' }));
    expect(summary).toMatchObject({ attempts: 2, last: { at: noon + minute, position: 2 }, timeZone: 'UTC' });
    expect(summary.days).toEqual([[thatMonday, 2, 1, 0]]);
  });

  it('counts what was carried on from an earlier slip as right', () => {
    expect(folded(logged({ verdict: 'carried' }), logged({ verdict: 'wrong' })).days).toEqual([[thatMonday, 2, 1, 0]]);
  });

  it('puts days by the clock of the learner', () => {
    const late = logged({ at: Date.parse('2026-03-02T20:00:00Z') });
    expect(fold(null, [late], { timeZone: 'Asia/Seoul', offsetAt: () => 540 }).days[0]?.[0]).toBe(thatMonday + 1);
  });

  it('is the same whether the log is folded at once or in pieces, and survives being stored', () => {
    const { log } = studyNinetyDays('pieces');
    const whole = fold(null, log, zone);
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(log.length), { maxLength: 12 }), (cuts) => {
        const ends = [...cuts.sort((one, other) => one - other), log.length];
        let summary: LearningSummary | null = null;
        let from = 0;
        for (const end of ends) {
          const next: LearningSummary = fold(summary, log.slice(from, end), zone);
          summary = v.parse(learningSummary, JSON.parse(JSON.stringify(next)));
          from = end;
        }
        expect(summary).toEqual(whole);
      }),
      { numRuns: 20, seed: 7 },
    );
  });

  it('leaves the one before as it was', () => {
    const before = folded(logged());
    const kept = structuredClone(before);
    fold(before, [logged({ at: noon + day, verdict: 'mistake', mistake: 'error-sign' })], zone);
    expect(before).toEqual(kept);
  });
});

describe('evidence in a summary', () => {
  const ability = (summary: LearningSummary) => summary.skills['output-gradient']?.ability;

  it('counts a retry for little, and not among the last answers', () => {
    const wrong = logged({ verdict: 'wrong' });
    const once = folded(wrong);
    const retried = folded(wrong, logged({ at: noon + minute }));
    expect(retried.skills['output-gradient']?.lately).toEqual(['missed']);
    const [before = NaN, after = NaN] = [ability(once)?.mean, ability(retried)?.mean];
    expect(after - before).toBeGreaterThan(0);
    expect(after - before).toBeLessThan(0.15);
  });

  it('takes the same drill for a new one after a break of more than an hour', () => {
    const after = (pause: number) =>
      folded(logged({ verdict: 'wrong' }), logged({ at: noon + pause })).skills['output-gradient']?.lately;
    expect(after(60 * minute)).toEqual(['missed']);
    expect(after(60 * minute + 1)).toEqual(['missed', 'unaided']);
  });

  it('counts a slip, and what a drill shows of a skill, anew in the next drill', () => {
    const slip = { quantity: 'dE/dw.1.1.1', verdict: 'mistake', mistake: 'slope-dropped' } as const;
    const { slope } = folded(logged(slip), logged({ ...slip, drill: 'generated/gradient/2/other' })).skills;
    expect(slope?.lately).toEqual(['missed', 'missed']);
    expect(slope?.tally?.weight).toBe(2);
  });

  it('counts one slip once, at however many weights it shows', () => {
    const slips = [1, 2, 3, 4].map((unit) =>
      logged({ quantity: `dE/dw.1.${unit}.1`, verdict: 'mistake', mistake: 'slope-dropped', mode: 'alone' }),
    );
    const { slope } = folded(...slips).skills;
    expect(slope?.lately).toEqual(['missed']);
    // Kish: four answers as alike as 0.3 tell as much as 1 + 1/1.3 + 1/1.6 + 1/1.9.
    expect(slope?.tally?.weight).toBeCloseTo(1 + 1 / 1.3 + 1 / 1.6 + 1 / 1.9, 10);
  });

  it('makes of a day one review, once the day is over', () => {
    const today = folded(logged(), logged({ quantity: 'dE/dz.2.1' }));
    expect(today.skills['output-gradient']).toMatchObject({ card: null, tally: { day: thatMonday, answers: 2 } });
    const later = fold(today, [logged({ at: noon + day })], zone);
    expect(later.skills['output-gradient']?.card).toMatchObject({ last: thatMonday, due: thatMonday + 2, reviews: 1 });
  });

  it('keeps weeks with their times, and knows no time where several fields were filled in at once', () => {
    const timed = folded(
      logged({ took: 10_000 }),
      logged({ quantity: 'dE/dz.2.1', took: 40_000 }),
      logged({ quantity: 'dE/dz.2.2', took: 15 * 60 * minute }),
      logged({ at: noon + 7 * day, quantity: 'dE/dw.2.1.2', mode: 'alone', took: 20_000 }),
    );
    const [first, second] = timed.skills['output-gradient']?.weeks ?? [];
    expect(first).toEqual([thatMonday, 3, 3, 2, Math.log(10) + Math.log(40)]);
    expect(second).toEqual([thatMonday + 7, 1, 1, 0, 0]);
  });

  it('takes a drill that was not made up for a middling one', () => {
    const abilityFrom = (drill: string) => folded(logged({ drill, quantity: 'E' })).skills.loss?.ability?.mean;
    const onExample = abilityFrom('examples/article/losses');
    expect(onExample).toBe(abilityFrom('generated/losses/2/abc'));
    expect(onExample).toBeGreaterThan(abilityFrom('generated/losses/1/abc') ?? NaN);
    expect(onExample).toBeLessThan(abilityFrom('generated/losses/3/abc') ?? NaN);
  });

  it('keeps the last day of a mistake when the clock is set back', () => {
    const slip = { verdict: 'mistake', mistake: 'error-sign' } as const;
    const { mistakes } = folded(logged(slip), logged({ ...slip, at: noon - day }));
    expect(mistakes['error-sign']).toMatchObject({ times: 2, last: thatMonday });
  });

  it('keeps mistakes by week', () => {
    const slip = { verdict: 'mistake', mistake: 'error-sign' } as const;
    const { mistakes } = folded(logged(slip), logged(slip), logged({ ...slip, at: noon + 8 * day }));
    expect(mistakes).toEqual({
      'error-sign': {
        times: 3,
        last: thatMonday + 8,
        weeks: [
          [thatMonday, 2],
          [thatMonday + 7, 1],
        ],
      },
    });
  });
});

describe('times in a summary', () => {
  const check = 'together';

  it('counts answers that are checked together once', () => {
    const { days } = folded(
      logged({ check, took: 30_000 }),
      logged({ check, position: 1, quantity: 'dE/dz.2.1', took: 50_000 }),
      logged({ quantity: 'dE/dz.2.2', took: 5_000 }),
    );
    expect(days).toEqual([[thatMonday, 3, 3, 55_000]]);
  });

  it('keeps for each drill that is over how much longer than usual an answer took', () => {
    // A middling gradient drill usually takes 30 seconds for each of its four answers.
    const drill = ['dE/da.2.1', 'da/dz.2.1', 'dE/dz.2.1', 'dE/dw.2.1.1'].map((quantity) =>
      logged({ quantity, took: 45_000 }),
    );
    const next = logged({ drill: 'generated/losses/1/abc', quantity: 'E' });
    expect(folded(...drill).paces).toEqual({});
    expect(folded(...drill, next).paces).toEqual({ 'gradient/guided': [1.5] });
  });

  it('keeps none of a drill that was not made up', () => {
    const example = logged({ drill: 'examples/article/gradient', took: 45_000 });
    expect(folded(example, logged()).paces).toEqual({});
  });

  it('keeps none of a drill whose kind does not tell how much work it is', () => {
    const uneven = logged({ drill: 'generated/bias-gradient/2/abc', quantity: 'dE/db.1', took: 45_000 });
    expect(folded(uneven, logged()).paces).toEqual({});
  });
});
