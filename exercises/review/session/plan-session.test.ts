import { describe, expect, it } from 'vitest';
import { logged, thatMonday } from '../../../test/learners/studying/logged.ts';
import { studyNinetyDays } from '../../../test/learners/studying/ninety-days.ts';
import type { LoggedAttempt, SessionPlan } from '../../contract/learning-views.ts';
import { Random } from '../../generator/random.ts';
import { readSeed } from '../../generator/seed.ts';
import type { LearningSummary } from '../summary/learning-summary.ts';
import { fold } from '../summary/summarise.ts';
import { planSession } from './plan-session.ts';
import type { SessionWanted } from './session-in-the-making.ts';

const zone = { timeZone: 'UTC', offsetAt: () => 0 };
const folded = (...attempts: readonly LoggedAttempt[]): LearningSummary => fold(null, attempts, zone);
const plan = (summary: LearningSummary, change: Partial<SessionWanted> = {}): SessionPlan =>
  planSession(summary, {
    today: thatMonday,
    minutes: 10,
    draw: new Random('today'),
    lookInto: () => undefined,
    ...change,
  });

/** Answers enough to know a skill, each in a drill of its own. */
const known = (kind: string, quantity: string, count = 12): LoggedAttempt[] =>
  Array.from({ length: count }, (_, index) => logged({ drill: `generated/${kind}/2/${index}`, quantity }));

const forward = [...known('forward-pass', 'z.1.1'), ...known('forward-pass', 'a.1.1')];

describe('the session of a day', () => {
  it('begins with the first skill, step by step, on an easy network', () => {
    const { drills, minutes } = plan(folded());
    expect(drills).toMatchObject([
      { kind: 'forward-pass', difficulty: 1, mode: 'guided', reason: 'new', skills: ['weighted-sum'], minutes: 4 },
    ]);
    expect(minutes).toBe(4);
  });

  it('goes on to the next skill when what it builds on is known', () => {
    const { drills } = plan(folded(...forward), { today: thatMonday + 1 });
    expect(drills[0]).toMatchObject({ kind: 'losses', reason: 'new', skills: ['loss'] });
  });

  it('begins one skill a day, and a second only for who has the time of a whole session and nothing else to do', () => {
    expect(plan(folded(...forward)).drills).toMatchObject([{ reason: 'new', skills: ['loss'] }]);
    expect(plan(folded(...forward), { minutes: 9 }).drills).toEqual([]);
    const weak = known('losses', 'E', 2).map((attempt) => ({ ...attempt, at: attempt.at - 86_400_000 }));
    const { drills } = plan(folded(...weak, ...forward));
    expect(drills.map(({ reason, skills }) => [reason, ...skills])).toEqual([['strengthen', 'loss']]);
  });

  it('does again with what time is left what went wrong today, be it a day of mistakes alone', () => {
    const wrong = (drill: string, quantity: string): LoggedAttempt =>
      logged({ drill: `generated/${drill}`, quantity, verdict: 'wrong' });
    const mistakes = ['a', 'b', 'c', 'd', 'e'].flatMap((seed) => [
      wrong(`factors/1/${seed}`, 'dE/da.2.1'),
      wrong(`factors/1/${seed}`, 'da/dz.2.1'),
      wrong(`gradient/1/${seed}`, 'dE/dw.2.1.1'),
      wrong(`update/1/${seed}`, 'w+.2.1.1'),
    ]);
    const summary = folded(...mistakes);
    const { drills, minutes } = plan(summary);
    // The first skill of all, which was never begun, takes four minutes; two more are enough for a drill that asks for
    // three of the four skills that went wrong.
    expect(drills.map(({ reason }) => reason)).toEqual(['new', 'strengthen']);
    expect(drills[0]?.skills).toEqual(['weighted-sum']);
    expect(minutes).toBeLessThanOrEqual(10);
    const longer = plan(summary, { minutes: 15 }).drills.slice(1);
    expect(longer.flatMap(({ skills }) => skills).sort()).toEqual([
      'error-at-output',
      'output-gradient',
      'slope',
      'update',
    ]);
  });

  it('takes what is due first, keeps time for what is new, and strengthens the weakest with the rest', () => {
    const wrong = known('losses', 'E', 3).map((attempt) => ({ ...attempt, verdict: 'wrong' as const }));
    const { drills, minutes } = plan(folded(...forward, ...known('losses', 'E'), ...wrong), { today: thatMonday + 20 });
    expect(drills.map(({ reason, skills }) => [reason, ...skills])).toEqual([
      ['review', 'loss'],
      ['review', 'weighted-sum', 'activation'],
      ['new', 'error-at-output'],
    ]);
    expect(minutes).toBeLessThanOrEqual(10);
  });

  it('takes what is due along in one drill where one asks for it', () => {
    const factors = [...known('factors', 'dE/da.2.1'), ...known('factors', 'da/dz.2.1')];
    const review = plan(folded(...factors), { today: thatMonday + 30 }).drills.filter(
      ({ reason }) => reason === 'review',
    );
    expect(review).toHaveLength(1);
    expect(new Set(review[0]?.skills)).toEqual(new Set(['error-at-output', 'slope']));
  });

  it('does not lead by the hand who masters a skill', () => {
    const mastered = folded(...known('update', 'w+.2.1.1', 60));
    const drill = plan(mastered, { today: thatMonday + 40, minutes: 15 }).drills.find(({ kind }) => kind === 'update');
    expect(drill).toMatchObject({ mode: 'alone', difficulty: 2 });
    const begun = folded(...known('update', 'w+.2.1.1', 3));
    const other = plan(begun, { today: thatMonday + 40 }).drills.find(({ kind }) => kind === 'update');
    expect(other).toMatchObject({ mode: 'guided', difficulty: 1 });
  });

  it('is the same for the same log, day and chance, and has new numbers by another', () => {
    const { summary, lastDay } = studyNinetyDays('same');
    const drillsBy = (seed: string): string[] =>
      plan(summary, { today: lastDay, draw: new Random(seed) }).drills.map(({ drill }) => drill);
    expect(drillsBy('one')).toEqual(drillsBy('one'));
    const [one, other] = [drillsBy('one'), drillsBy('other')];
    expect(one.length).toBeGreaterThan(1);
    for (const drill of one) {
      expect(other).not.toContain(drill);
      expect(readSeed(drill.split('/')[3] ?? '').ok).toBe(true);
    }
  });

  it('never brings back a drill that was done', () => {
    const { log, days } = studyNinetyDays('fresh');
    const sessions = days.flatMap(({ drills }) => drills.map(({ drill }) => drill));
    expect(new Set(sessions).size).toBe(sessions.length);
    expect(new Set(log.map(({ drill }) => drill)).size).toBeLessThanOrEqual(sessions.length);
  });

  it('practises each skill in one drill alone', () => {
    const { summary, lastDay } = studyNinetyDays('each');
    for (const minutes of [10, 30, 90]) {
      const { drills } = plan(summary, { today: lastDay + 60, minutes });
      const practised = drills.flatMap(({ skills }) => skills);
      expect(practised.length).toBeGreaterThan(drills.length);
      expect(new Set(practised).size).toBe(practised.length);
    }
  });

  it('fits into whatever time there is', () => {
    const { summary, lastDay } = studyNinetyDays('time');
    for (const minutes of [0, 0.5, 1, 2, 3, 5, 8, 10, 15, 25]) {
      const session = plan(summary, { today: lastDay + 10, minutes });
      expect(session.minutes).toBeLessThanOrEqual(minutes);
      const sum = session.drills.reduce((all, drill) => all + drill.minutes, 0);
      expect(session.minutes).toBeCloseTo(sum, 9);
      if (minutes >= 8) expect(session.minutes).toBeGreaterThan(minutes / 2);
    }
  });

  it('makes the drills shorter for who is slow, and there are more for who is fast', () => {
    const paced = (took: number): number =>
      plan(
        folded(
          ...Array.from({ length: 20 }, (_, index) =>
            logged({ drill: `generated/gradient/2/${index}`, took, at: logged().at + index * took }),
          ),
        ),
        { today: thatMonday + 30, minutes: 6 },
      ).drills.length;
    expect(paced(10_000)).toBeGreaterThan(paced(60_000));
  });
});

describe('a bias', () => {
  const before = [
    ...forward,
    ...known('losses', 'E'),
    ...known('factors', 'dE/da.2.1'),
    ...known('factors', 'da/dz.2.1'),
    ...known('gradient', 'dE/dw.2.1.1'),
    ...known('update', 'w+.2.1.1'),
    ...known('hidden-gradient', 'dE/da.1.1<1'),
    ...known('hidden-gradient', 'dE/dw.1.1.1'),
  ];

  it('is practised on a network that has the kind that is wanted, at a place that was reached before', () => {
    const looks: string[] = [];
    const { drills } = plan(folded(...before), {
      today: thatMonday + 1,
      lookInto: (drill) => {
        looks.push(drill);
        const skills = [['shared-bias'], ['bias', 'matrix-step'], ['bias', 'output-gradient']][looks.length - 1] ?? [];
        return { skills: new Set(skills as ('bias' | 'shared-bias')[]), steps: 4 };
      },
    });
    expect(drills[0]).toMatchObject({
      drill: looks[2],
      kind: 'bias-gradient',
      reason: 'new',
      skills: ['bias'],
      minutes: 2,
    });
  });

  it('takes of the time what its own steps take this learner, whatever its kind usually takes', () => {
    const wanted: Partial<SessionWanted> = {
      today: thatMonday + 1,
      minutes: 30,
      lookInto: () => ({ skills: new Set(['bias']), steps: 4 }),
    };
    // Half a minute a step is usual, and six minutes for a drill of this kind.
    for (const [took, minutes] of [
      [30_000, 2],
      [60_000, 4],
    ] as const) {
      const session = plan(folded(...before.map((attempt) => ({ ...attempt, took }))), wanted);
      expect(session.drills[0]).toMatchObject({ kind: 'bias-gradient', minutes });
      const sum = session.drills.reduce((all, drill) => all + drill.minutes, 0);
      expect(session.minutes).toBeCloseTo(sum, 9);
    }
  });

  it('is not taken along with one of the other kind, for a network has one kind alone', () => {
    const both = [...known('bias-gradient', 'dE/db.2.1'), ...known('bias-gradient', 'dE/db.2')];
    const { drills } = plan(folded(...before, ...both), {
      today: thatMonday + 60,
      minutes: 60,
      lookInto: () => ({ skills: new Set(['bias', 'shared-bias']), steps: 4 }),
    });
    const biases = drills.filter(({ kind }) => kind === 'bias-gradient').map(({ reason, skills }) => [reason, skills]);
    expect(biases).toEqual([
      ['review', ['bias']],
      ['review', ['shared-bias']],
    ]);
  });

  it('is left out when no drill suits', () => {
    const { drills } = plan(folded(...before), { today: thatMonday + 1 });
    expect(drills.filter(({ kind }) => kind === 'bias-gradient')).toEqual([]);
  });

  it('is left out when every drill takes longer than there is time', () => {
    const { drills } = plan(folded(...before), {
      today: thatMonday + 1,
      lookInto: () => ({ skills: new Set(['bias']), steps: 20 }),
    });
    expect(drills.filter(({ kind }) => kind === 'bias-gradient')).toEqual([]);
  });
});
