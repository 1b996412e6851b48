import type { NetworkDocument } from '../../../engine/network/document.ts';
import { freshWeight } from './fresh-numbers.ts';

/** As little as a network can be: one input, one unit, one sample. */
export const blankNetwork = (title: string): NetworkDocument => ({
  format: 'backprop-workbook.network',
  version: 1,
  title,
  notation: 'numbered',
  inputs: 1,
  layers: [{ units: 1, activation: 'sigmoid', weights: [[freshWeight(1, 1, 1)]], bias: { kind: 'none' } }],
  loss: 'half-sum-squared-error',
  learningRate: 0.5,
  samples: [{ input: [0], target: [0] }],
});
