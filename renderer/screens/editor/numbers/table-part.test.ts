import { expect, test } from 'vitest';
import { partSize, partStart } from './table-part.ts';

test('a small table is drawn whole, of a large one no more than can be drawn without a wait', () => {
  expect(partSize(8, 9)).toEqual({ rows: 8, columns: 9 });
  for (const [rows, columns] of [
    [30, 785],
    [300, 1201],
    [100_000, 3],
    [10_000, 40],
  ] as const) {
    const part = partSize(rows, columns);
    expect(part.rows * part.columns).toBeLessThanOrEqual(600);
    expect(part.rows).toBeGreaterThanOrEqual(10);
  }
});

test('each row is in the part that begins before it, and the last part stays when rows go', () => {
  expect([0, 24, 25, 99].map((row) => partStart(row, 100, 25))).toEqual([0, 0, 25, 75]);
  expect(partStart(99, 60, 25)).toBe(50);
  expect(partStart(5, 0, 25)).toBe(0);
  expect(partStart(-3, 10, 25)).toBe(0);
});
