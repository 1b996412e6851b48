import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { job, type Work } from './job.ts';
import { JobHost } from './job-host.ts';
import type { JobReport } from './job-message.ts';
import { readInput } from './method.ts';
import { success } from './outcome.ts';

interface Counted {
  readonly counted: number;
  readonly cancelled: boolean;
}

/** A host with a clock of its own, on which counting takes so many milliseconds a step. */
function hostWithClock(millisecondsAStep = 1) {
  let time = 0;
  let next: (() => void) | undefined;
  const reports: JobReport[] = [];
  const slices: number[] = [];

  const counting = (steps: number): Work<number, Counted> => {
    let counted = 0;
    let cancelled = false;
    return {
      advance: (most) => {
        const done = cancelled ? 0 : Math.min(most, steps - counted);
        counted += done;
        time += done * millisecondsAStep;
        slices.push(done * millisecondsAStep);
      },
      progress: () => counted,
      cancel: () => {
        cancelled = true;
      },
      result: () => (cancelled || counted === steps ? { counted, cancelled } : undefined),
    };
  };
  const jobs = {
    count: job(
      (sent) => readInput(v.object({ steps: v.number() }), sent),
      ({ steps }) => success(counting(steps)),
    ),
    slip: job(success, () => {
      throw new Error('a slip at the start');
    }),
    lateSlip: job(success, () =>
      success({
        ...counting(1),
        advance: () => {
          throw new Error('a slip on the way');
        },
      }),
    ),
  };

  const host = new JobHost(jobs, {
    post: (report) => reports.push(report),
    now: () => time,
    afterMessages: (given) => {
      expect(next, 'one turn is asked for at a time').toBeUndefined();
      next = given;
    },
  });
  /** Lets the host go on for one turn; whether it wanted to. */
  const turn = (): boolean => {
    const taken = next;
    next = undefined;
    taken?.();
    return taken !== undefined;
  };
  const start = (id: string, name: string, input: unknown) => host.receive({ kind: 'start', id, name, input });
  return { host, reports, slices, turn, start, time: () => time };
}

const done = (id: string, counted: number, cancelled: boolean): JobReport => ({
  kind: 'done',
  id,
  outcome: success({ counted, cancelled }),
});

describe('a job', () => {
  it('is done in slices, and says how far it is at most twenty times a second', () => {
    const { start, turn, reports, slices, time } = hostWithClock(0.01);
    start('a', 'count', { steps: 100_000 });
    const reportedAt: number[] = [];
    while (turn()) if (reports.length > reportedAt.length) reportedAt.push(time());

    expect(reports.at(-1)).toEqual(done('a', 100_000, false));
    expect(Math.max(...slices)).toBeLessThan(10);
    const progress = reports.slice(0, -1).map((report) => (report.kind === 'progress' ? report.progress : undefined));
    expect(progress).toEqual(
      reportedAt.slice(0, -1).map((milliseconds) => expect.closeTo(milliseconds * 100, 5) as number),
    );
    const gaps = reportedAt.slice(0, -1).map((at, index) => at - (reportedAt[index - 1] ?? 0));
    expect(gaps.length).toBeGreaterThan(15);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(50);
    expect(Math.max(...gaps)).toBeLessThan(60);
  });

  it('gives what it has come to when it is cancelled, in its very next turn', () => {
    const { host, start, turn, reports } = hostWithClock();
    start('a', 'count', { steps: 1000 });
    turn();
    turn();
    host.receive({ kind: 'cancel', id: 'a' });
    expect(reports).toEqual([]);
    turn();
    expect(reports).toEqual([done('a', 3, true)]);
    expect(turn()).toBe(false);
  });

  it('can be cancelled before its first turn', () => {
    const { host, start, turn, reports } = hostWithClock();
    start('a', 'count', { steps: 1000 });
    host.receive({ kind: 'cancel', id: 'a' });
    turn();
    expect(reports).toEqual([done('a', 0, true)]);
  });

  it('does not wait for another one to end', () => {
    const { start, turn, reports, host } = hostWithClock();
    start('long', 'count', { steps: 1_000_000 });
    turn();
    start('short', 'count', { steps: 5 });
    while (reports.every(({ kind }) => kind === 'progress')) turn();
    expect(reports.at(-1)).toEqual(done('short', 5, false));
    host.receive({ kind: 'cancel', id: 'long' });
    while (turn());
    expect(reports.at(-1)).toMatchObject({ id: 'long', outcome: { value: { cancelled: true } } });
  });
});

describe('what cannot be done', () => {
  it.each([
    ['a job that there is not', 'countdown', null, { code: 'unknown-method', method: '"countdown"' }],
    ['a name that every object has', 'toString', null, { code: 'unknown-method', method: '"toString"' }],
    ['the wrong input', 'count', { steps: 'x' }, { code: 'document-invalid', path: 'steps', found: '"x"' }],
    ['a slip of ours at the start', 'slip', null, { code: 'unexpected', detail: 'a slip at the start' }],
    ['a slip of ours on the way', 'lateSlip', null, { code: 'unexpected', detail: 'a slip on the way' }],
  ])('ends with an error that says so: %s', (_, name, input, error) => {
    const { start, turn, reports } = hostWithClock();
    start('a', name, input);
    turn();
    expect(reports).toMatchObject([{ kind: 'done', id: 'a', outcome: { ok: false, error } }]);
    expect(turn()).toBe(false);
  });

  it('such as cancelling a job that has ended is passed over', () => {
    const { host, turn, reports } = hostWithClock();
    host.receive({ kind: 'cancel', id: 'gone' });
    expect(turn()).toBe(false);
    expect(reports).toEqual([]);
  });
});
