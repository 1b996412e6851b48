import { describe, expect, test } from 'vitest';
import { densityOf, layOutBoard } from './board-layout.ts';

const sizes = [
  [2, 2, 2],
  [1, 1],
  [3, 4, 2],
  [4, 4, 4],
  [8, 8, 8],
  [4, 8, 8, 4],
  [16, 32, 32, 10],
];

describe.each(sizes.map((each) => [each]))('a %j network', (each) => {
  const layout = layOutBoard(each);

  test('has every unit and every weight within its picture, no two units in one place', () => {
    expect(layout.units).toHaveLength(each.reduce((sum, size) => sum + size, 0));
    expect(layout.edges).toHaveLength(each.slice(1).reduce((sum, size, index) => sum + size * (each[index] ?? 0), 0));
    expect(new Set(layout.units.map(({ x, y }) => `${x} ${y}`)).size).toBe(layout.units.length);
    for (const { x, y } of [...layout.units, layout.loss]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(layout.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(layout.height);
    }
  });
});

test.each([[[2, 2, 2]], [[1, 1]], [[3, 4, 2]], [[4, 4, 4]]])('in a %j, no weight is written over another', (each) => {
  const labels = layOutBoard(each).edges.map(({ label }) => label);
  for (const [index, one] of labels.entries()) {
    for (const other of labels.slice(index + 1)) {
      expect(Math.abs(one.x - other.x) >= 70 || Math.abs(one.y - other.y) >= 36).toBe(true);
    }
  }
});

test('in an 8-8-8, hardly any is', () => {
  const labels = layOutBoard([8, 8, 8]).edges.map(({ label }) => label);
  const covered = labels.filter((one, index) =>
    labels.slice(index + 1).some((other) => Math.abs(one.x - other.x) < 44 && Math.abs(one.y - other.y) < 20),
  );
  expect(covered.length).toBeLessThan(labels.length / 20);
});

test('numbers are folded away beyond eight units', () => {
  expect(
    [
      [4, 4],
      [8, 5],
      [9, 1],
    ].map(densityOf),
  ).toEqual(['roomy', 'short', 'folded']);
});
