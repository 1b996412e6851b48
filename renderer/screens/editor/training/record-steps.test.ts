import { expect, test } from 'vitest';
import { recordSteps, thinned } from './record-steps.ts';

test('of a short run every step is recorded', () => {
  expect(recordSteps(1)).toEqual([0, 1]);
  const all = Array.from({ length: 161 }, (_, step) => step);
  expect(recordSteps(160)).toEqual(all);
});

test('of a long one so many that one can draw them, first and last among them, each once and in order', () => {
  for (const epochs of [161, 1000, 100_000]) {
    const steps = recordSteps(epochs);
    expect([steps[0], steps.at(-1)]).toEqual([0, epochs]);
    expect(
      steps.every((step, index) => Number.isInteger(step) && (index === 0 || step > (steps[index - 1] ?? NaN))),
    ).toBe(true);
    expect(steps.length).toBeLessThanOrEqual(161 + 80);
    // Evenly all along: 160 stretches, each rounded to whole steps.
    const widest = Math.max(...steps.slice(1).map((step, index) => step - (steps[index] ?? NaN)));
    expect(widest).toBeLessThanOrEqual(Math.ceil(epochs / 160) + 1);
  }
});

test('and more closely at first: the first steps are all there', () => {
  // The powers 100 000^(k/80) grow by 15 in the hundred, so that they pass no whole number below 6.
  expect(recordSteps(100_000).slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test('where there are too many to draw, every other one goes, and first and last stay', () => {
  const records = (count: number) => Array.from({ length: count }, (_, index) => index);
  expect(thinned(records(4000))).toEqual(records(4000));
  const odd = thinned(records(4001));
  expect([odd.length, odd[0], odd[1], odd.at(-1)]).toEqual([2001, 0, 2, 4000]);
  const even = thinned(records(4002));
  expect([even.length, even.at(-2), even.at(-1)]).toEqual([2002, 4000, 4001]);
});
