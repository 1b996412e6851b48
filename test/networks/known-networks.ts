import type { NetworkDocument } from '../../engine/network/document.ts';

const twoTwoTwo = (hidden: number[][], output: number[][], input: number[], target: number[]): NetworkDocument => ({
  format: 'backprop-workbook.network',
  version: 1,
  inputs: 2,
  layers: [hidden, output].map((weights) => ({
    units: 2,
    activation: 'sigmoid',
    weights,
    bias: { kind: 'none' },
  })),
  loss: 'half-sum-squared-error',
  learningRate: 0.5,
  samples: [{ input, target }],
});

/** The network of the lecture slides, whose figures are published to four places. */
export const slidesNetwork = twoTwoTwo(
  [
    [0.15, 0.2],
    [0.25, 0.3],
  ],
  [
    [0.35, 0.4],
    [0.45, 0.5],
  ],
  [0.05, 0.1],
  [0.01, 0.99],
);

/** The network of the article, whose figures are published to eight places. */
export const articleNetwork = twoTwoTwo(
  [
    [0.3, 0.25],
    [0.4, 0.35],
  ],
  [
    [0.45, 0.4],
    [0.7, 0.6],
  ],
  [0.1, 0.2],
  [0.4, 0.6],
);

/** One linear unit, whose weight each step multiplies by -1000: after step 52 its square is beyond what a double holds. */
export const divergingNetwork: NetworkDocument = {
  format: 'backprop-workbook.network',
  version: 1,
  inputs: 1,
  layers: [{ units: 1, activation: 'identity', weights: [[1]], bias: { kind: 'none' } }],
  loss: 'half-sum-squared-error',
  learningRate: 1001,
  samples: [{ input: [1], target: [0] }],
};

/** So many samples that ten million epochs of it outlast any test. */
export const lastingNetwork: NetworkDocument = {
  ...slidesNetwork,
  samples: Array.from({ length: 1000 }, () => slidesNetwork.samples).flat(),
};
