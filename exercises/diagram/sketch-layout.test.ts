import { expect, test } from 'vitest';
import { sketch } from './sketch-layout.ts';

test('a small network is drawn with every unit and every weight', () => {
  const { dots, lines, ellipses } = sketch([3, 4, 2]);
  expect(dots).toHaveLength(9);
  expect(dots.filter(({ input }) => input)).toHaveLength(3);
  // 3 · 4 + 4 · 2.
  expect(lines).toHaveLength(20);
  expect(ellipses).toEqual([]);
});

test('of a large one the middle is left out, and the picture says so', () => {
  const { dots, lines, ellipses, radius, height } = sketch([1200, 300, 1]);
  // Five above and five below in each of the two layers, and the output.
  expect(dots).toHaveLength(21);
  expect(lines).toHaveLength(110);
  expect(ellipses).toHaveLength(6);
  const inputs = dots.filter(({ input }) => input).map(({ y }) => y);
  expect(Math.min(...inputs) - radius).toBeGreaterThanOrEqual(0);
  expect(Math.max(...inputs) + radius).toBeLessThanOrEqual(height);
});

test('many layers are no more lines than a picture can show', () => {
  expect(sketch(Array<number>(5000).fill(100)).lines.length).toBeLessThan(1000);
});
