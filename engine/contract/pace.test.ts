import { expect, test } from 'vitest';
import { Pace } from './pace.ts';

/** How long the slices of a work take, each step taking what `cost` says of its number. */
function slices(count: number, cost: (step: number) => number): number[] {
  const pace = new Pace();
  let step = 0;
  return Array.from({ length: count }, () => {
    let milliseconds = 0;
    for (const end = step + pace.steps; step < end; step += 1) milliseconds += cost(step);
    pace.took(milliseconds);
    return milliseconds;
  });
}

test.each([0.0005, 0.01, 0.3, 3])('steps of %d ms make slices of some 4 ms', (milliseconds) => {
  const settled = slices(40, () => milliseconds).slice(20);
  expect(Math.max(...settled)).toBeLessThan(6);
  expect(Math.min(...settled)).toBeGreaterThan(2);
});

test('no slice is shorter than a step', () => {
  expect(slices(3, () => 500)).toEqual([500, 500, 500]);
});

test('steps that turn out ten times as long make one long slice, which cancelling still waits for', () => {
  const before = 100_000;
  const all = slices(60, (step) => (step < before ? 0.001 : 0.01));
  expect(Math.max(...all)).toBeLessThan(45);
  expect(all.filter((milliseconds) => milliseconds > 8)).toHaveLength(1);
});

test('a clock that does not tick is no reason to go on for ever', () => {
  const pace = new Pace();
  for (let slice = 0; slice < 100; slice += 1) pace.took(0);
  expect(pace.steps).toBe(2 ** 30);
});
