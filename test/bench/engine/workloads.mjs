/** Numbers between -1 and 1 that follow no pattern, the same in every process. */
function* scattered() {
  for (let n = 1; ; n += 1) yield ((n * 0.618033988749895) % 1) * 2 - 1;
}

/** Sigmoid layers of these widths with biases, on as many samples, with half the sum of squared errors. */
function dense(widths, samples) {
  const numbers = scattered();
  const some = (count, scale, shift = 0) => Array.from({ length: count }, () => numbers.next().value * scale + shift);
  const [inputs, ...units] = widths;
  return {
    format: 'backprop-workbook.network',
    version: 1,
    inputs,
    layers: units.map((count, index) => ({
      units: count,
      activation: 'sigmoid',
      weights: Array.from({ length: count }, () => some(widths[index], 1 / Math.sqrt(widths[index]))),
      bias: { kind: 'per-unit', values: some(count, 0.1) },
    })),
    loss: 'half-sum-squared-error',
    learningRate: 0.001,
    samples: Array.from({ length: samples }, () => ({
      input: some(inputs, 1),
      target: some(widths[widths.length - 1], 0.4, 0.5),
    })),
  };
}

/** The 2-2-2 of the third source document, one sample, no biases. */
const twoTwoTwo = {
  format: 'backprop-workbook.network',
  version: 1,
  inputs: 2,
  layers: [
    {
      units: 2,
      activation: 'sigmoid',
      weights: [
        [0.3, 0.25],
        [0.4, 0.35],
      ],
      bias: { kind: 'none' },
    },
    {
      units: 2,
      activation: 'sigmoid',
      weights: [
        [0.45, 0.4],
        [0.7, 0.6],
      ],
      bias: { kind: 'none' },
    },
  ],
  loss: 'half-sum-squared-error',
  learningRate: 0.5,
  samples: [{ input: [0.1, 0.2], target: [0.4, 0.6] }],
};

/** The 1-2-2-1 of the second source document with its three samples, a linear output and the mean squared error. */
const oneTwoTwoOne = {
  format: 'backprop-workbook.network',
  version: 1,
  inputs: 1,
  layers: [
    { units: 2, activation: 'sigmoid', weights: [[1], [2]], bias: { kind: 'per-unit', values: [0, 1] } },
    {
      units: 2,
      activation: 'sigmoid',
      weights: [
        [1, 3],
        [2, 4],
      ],
      bias: { kind: 'per-unit', values: [0, 1] },
    },
    { units: 1, activation: 'identity', weights: [[1, 2]], bias: { kind: 'per-unit', values: [1] } },
  ],
  loss: 'mean-squared-error',
  learningRate: 0.1,
  samples: [
    { input: [-1], target: [1] },
    { input: [0], target: [0] },
    { input: [1], target: [-1] },
  ],
};

export const workloads = {
  W1: { title: '2-2-2, 1 sample', network: twoTwoTwo },
  W2: { title: '1-2-2-1, 3 samples', network: oneTwoTwoOne },
  W3: { title: '64-128-64-10, 32 samples', network: dense([64, 128, 64, 10], 32) },
  W4: { title: '784-256-128-10, 64 samples', network: dense([784, 256, 128, 10], 64) },
};

/** What the solution graph is measured on besides W1. */
export const fourEightEightFour = dense([4, 8, 8, 4], 4);
export const sixteenSquare = dense([16, 16, 16], 8);

/** \partial E / \partial w_5 of W1, as the source document prints it. */
export const publishedGradient = 0.02592286;

/** \partial E / \partial a of these networks is this times a - t. */
export const errorFactor = ({ loss, samples, layers }) =>
  loss === 'mean-squared-error' ? 2 / (samples.length * layers[layers.length - 1].units) : 1;

/** Each layer's biases; zeros where it has none, for engines that cannot do without. */
export const biasesOf = ({ bias, units }) =>
  bias.kind === 'none' ? Array.from({ length: units }, () => 0) : bias.values;
