import { expect, it } from 'vitest';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { checkerOf } from '../learners/checker-of.ts';

/** z = 2 · 617 = 1234. */
const large: NetworkDocument = {
  format: 'backprop-workbook.network',
  version: 1,
  inputs: 1,
  layers: [{ units: 1, activation: 'identity', weights: [[2]], bias: { kind: 'none' } }],
  loss: 'half-sum-squared-error',
  learningRate: 0.5,
  samples: [{ input: [617], target: [1230] }],
};

it.each([
  ['1.2e3', { verdict: 'invalid', problem: 'too-few-digits' }],
  ['1.23×10³', { verdict: 'invalid', problem: 'too-few-digits' }],
  ['1.3e3', { verdict: 'wrong' }],
  ['1,234', { verdict: 'invalid', problem: 'two-meanings', at: '1,234' }],
  ['1234', { verdict: 'correct' }],
  ['= 1.2340000e3', { verdict: 'correct' }],
])('%s for 1234', (typed, verdict) => {
  const asked = { quantity: 'z.1.1', typed, precision: { decimals: 4 } };
  expect(checkerOf(large).judge([asked])).toMatchObject([verdict]);
});
