import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snapshotReasons, type Snapshot } from '../contract/safekeeping.ts';
import { browserPlan, desktopPlan, snapshotsToKeep, type SnapshotPlan } from './snapshots-to-keep.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** A Thursday, at noon in UTC. */
const now = Date.UTC(2025, 5, 19, 12);

const snapshot = (at: number, differences: Partial<Snapshot> = {}): Snapshot => ({
  name: `${at}-${differences.reason ?? 'automatic'}`,
  at,
  reason: 'automatic',
  attempts: 10,
  bytes: 1000,
  ...differences,
});

const keep = (snapshots: readonly Snapshot[], plan = desktopPlan, at = now): readonly Snapshot[] => {
  const kept = snapshotsToKeep(snapshots, at, plan);
  return snapshots.filter(({ name }) => kept.has(name));
};
/** How long ago each was taken that is kept, in this unit. */
const ages = (snapshots: readonly Snapshot[], unit: number, plan = desktopPlan) =>
  keep(snapshots, plan).map(({ at }) => (now - at) / unit);

const every = (unit: number, count: number, first = 0) =>
  Array.from({ length: count }, (_, index) => snapshot(now - (first + index) * unit));

describe('of automatic snapshots', () => {
  test('the last ten of the last day are kept, and the last of yesterday, which ended at midnight', () => {
    expect(ages(every(hour, 23), hour)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 13]);
  });

  test('the last of each day is kept for two weeks', () => {
    // Two a day, at noon and at midnight: midnight, in UTC, begins the day whose noon follows it.
    const halfDays = every(12 * hour, 27, 2);
    expect(ages(halfDays, day).filter((age) => age < 14)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  test('the last of each week, which ends on Sunday, is kept for a quarter', () => {
    const days = every(day, 77, 14);
    // From Thursday two weeks ago back: that day, then each Sunday, four days before a Thursday.
    expect(ages(days, day)).toEqual([14, 18, 25, 32, 39, 46, 53, 60, 67, 74, 81, 88]);
  });

  test('the last of each month is kept for ever', () => {
    const days = every(day, 3 * 365, 91);
    const months = keep(days).map(({ at }) => new Date(at).toISOString().slice(0, 10));
    // 20 March 2025 is 91 days before.
    expect(months.slice(0, 5)).toEqual(['2025-03-20', '2025-02-28', '2025-01-31', '2024-12-31', '2024-11-30']);
    expect(months).toHaveLength(37);
  });

  test('in a browser fewer are kept, and none for ever', () => {
    const plan = browserPlan;
    expect(ages(every(hour, 23), hour, plan)).toEqual([0, 1, 2, 13]);
    expect(ages(every(day, 800, 1), day, plan).length).toBeLessThan(22);
    expect(Math.max(...ages(every(day, 800, 1), day, plan))).toBeLessThan(366);
  });
});

test('one taken before something is not crowded out by automatic ones', () => {
  const before = snapshot(now - 20 * hour, { reason: 'before-delete', attempts: 3 });
  expect(keep([...every(10 * minute, 100), before])).toContain(before);
});

test('the one with the most attempts stays, however old it is and however many come after it', () => {
  const full = snapshot(now - 500 * day - hour, { attempts: 5000 });
  const sameMonth = snapshot(now - 500 * day);
  expect(keep([...every(hour, 40), sameMonth, full])).toContain(full);
});

test('the newest is the one that was taken last, though an earlier one has a later date', () => {
  const ahead = snapshot(now + 40 * day);
  const last = snapshot(now - 100 * day, { turn: 1 });
  const plan = { recent: 0, days: 0, weeks: 0, months: 0 };
  expect(
    keep(
      [snapshot(now), ahead, last].map((one) => ({ ...one, attempts: one === ahead ? 11 : 10 })),
      plan,
    ),
  ).toMatchObject([{ at: ahead.at }, { at: last.at }]);
});

test('a clock that was put back makes no snapshot old', () => {
  const future = snapshot(now + 40 * day);
  expect(keep([future, ...every(hour, 3)])).toHaveLength(4);
});

const plans = fc.constantFrom<SnapshotPlan>(desktopPlan, browserPlan);
const taken = fc
  .uniqueArray(
    fc.record({
      at: fc.integer({ min: now - 900 * day, max: now }),
      reason: fc.constantFrom(...snapshotReasons),
      attempts: fc.nat(1000),
    }),
    { selector: ({ at }) => at, maxLength: 60 },
  )
  .map((all) => all.map(({ at, ...rest }) => snapshot(at, rest)));

describe('whatever was taken', () => {
  test('the newest and the fullest are kept', () => {
    fc.assert(
      fc.property(taken, plans, (snapshots, plan) => {
        fc.pre(snapshots.length > 0);
        const kept = keep(snapshots, plan);
        const largest = (list: readonly Snapshot[], of: 'at' | 'attempts') => Math.max(...list.map((one) => one[of]));
        expect(largest(kept, 'at')).toBe(largest(snapshots, 'at'));
        expect(largest(kept, 'attempts')).toBe(largest(snapshots, 'attempts'));
      }),
    );
  });

  test('thinning out again at the same time deletes nothing more, in whatever order they are listed', () => {
    fc.assert(
      fc.property(taken, plans, fc.func(fc.nat()), (snapshots, plan, order) => {
        const kept = keep(snapshots, plan);
        const shuffled = kept.toSorted((one, other) => order(one.name) - order(other.name));
        expect(keep(shuffled, plan)).toHaveLength(kept.length);
      }),
    );
  });
});

test('who takes one every ten minutes, two hours a day, for a year has a few dozen, spread over the year', () => {
  let kept: readonly Snapshot[] = [];
  const start = now - 365 * day;
  for (let date = 0; date < 365; date += 1) {
    for (let turn = 0; turn < 12; turn += 1) {
      const at = start + date * day + turn * 10 * minute;
      kept = keep([...kept, snapshot(at, { attempts: date * 100 + turn })], desktopPlan, at);
    }
  }
  expect(kept.length).toBeLessThan(50);
  const last = kept.at(-1)?.at ?? 0;
  for (const [back, tolerance] of [
    [1, 1],
    [7, 1],
    [30, 7],
    [80, 7],
    [200, 31],
    [330, 31],
  ] as const) {
    const nearest = Math.min(...kept.map(({ at }) => Math.abs((last - at) / day - back)));
    expect(nearest).toBeLessThanOrEqual(tolerance);
  }
});
