import { expect, it } from 'vitest';
import { nudgedBy } from '../../../engine/nudging/nudged.ts';
import { solve } from '../../../engine/solution/solve.ts';
import { sharedDigits } from './shared-digits.ts';
import { canBeNudged } from './can-be-nudged.ts';

it('is known of every quantity by its id, as the engine knows it by its name', () => {
  const unit = { units: 2, activation: 'sigmoid' } as const;
  const weights = [
    [0.1, 0.2],
    [0.3, 0.4],
  ];
  const solved = solve({
    format: 'backprop-workbook.network',
    version: 1,
    inputs: 2,
    layers: [
      { ...unit, weights, bias: { kind: 'shared', value: 0.5 } },
      { ...unit, weights, bias: { kind: 'per-unit', values: [0.6, 0.7] } },
    ],
    loss: 'half-sum-squared-error',
    learningRate: 0.5,
    samples: [
      { input: [0.1, 0.2], target: [0, 1] },
      { input: [0.3, 0.4], target: [1, 0] },
    ],
  });
  if (!solved.ok) throw new Error(solved.error.code);
  const { quantities } = solved.value;
  for (const { id, name } of quantities.values()) expect(canBeNudged(id), id).toBe(nudgedBy(name) !== undefined);
  expect([...quantities.keys()].filter(canBeNudged)).toContain('dE/dw.1.2.1@2');
});

it('is known of a formula’s gradients too', () => {
  const ids = ['v.w_1', 'ds.L.a', 'df.L.a', 'dv.w_1', 'dv.입력', 'w_1+'];
  expect(ids.filter(canBeNudged)).toEqual(['dv.w_1', 'dv.입력']);
});

it('shares what two numbers begin with, digit by digit, and nothing across different sizes', () => {
  expect(sharedDigits('0.2748110', '0.2733860')).toBe('0.27');
  expect(sharedDigits('12.5', '12.5')).toBe('12.5');
  expect(sharedDigits('12.5', '1.25')).toBe('');
  expect(sharedDigits('-0.5', '0.5')).toBe('');
  expect(sharedDigits('1.25e-7', '1.26e-7')).toBe('1.2');
  expect(sharedDigits('1.25e-7', '1.25e-8')).toBe('');
});
