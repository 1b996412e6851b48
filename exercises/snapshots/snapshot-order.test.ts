import { expect, test } from 'vitest';
import { nameOfSnapshot, readSnapshotName } from './snapshot-name.ts';
import { newestFirst, turnAt } from './snapshot-order.ts';

test('snapshots are in the order in which they were taken, though the clock was ahead and is put back twice', () => {
  const taken: { at: number; turn?: number | undefined }[] = [];
  for (const at of [100, 200, 9000, 300, 300, 400, 50, 60]) taken.push({ at, ...turnAt(at, taken) });
  expect(taken.map(({ turn }) => turn ?? 0)).toEqual([0, 0, 0, 1, 1, 1, 2, 2]);
  expect(taken.toSorted(newestFirst).map(({ at }) => at)).toEqual([60, 50, 400, 300, 300, 9000, 200, 100]);
});

test('a name says the turn, where there was one', () => {
  const named = { at: 7, attempts: 3, reason: 'automatic' } as const;
  expect(nameOfSnapshot(named)).toBe('7-3-automatic');
  expect(nameOfSnapshot({ ...named, turn: 2 })).toBe('7-3-automatic-2');
  expect([readSnapshotName('7-3-automatic'), readSnapshotName('7-3-automatic-2')]).toEqual([
    named,
    { ...named, turn: 2 },
  ]);
  expect(readSnapshotName('7-3-automatic-0')).toBeNull();
});
