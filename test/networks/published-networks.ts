import type { Bias, NetworkDocument } from '../../engine/network/document.ts';

const perUnit = (...values: readonly number[]): Bias => ({ kind: 'per-unit', values });
const frozen = (value: number): Bias => ({ kind: 'shared', value, trainable: false });

type Rows = readonly (readonly number[])[];
type ActivationName = NetworkDocument['layers'][number]['activation'];

/** What is printed of a network that is worked by hand. */
export interface Parts {
  readonly layers: readonly (readonly [ActivationName, Rows, Bias?])[];
  readonly samples: readonly (readonly [readonly number[], readonly number[]])[];
  readonly loss?: NetworkDocument['loss'];
  readonly rate?: number;
  readonly delta?: 'negative';
}

/** A document of what is printed beside such a network. */
export const network = ({
  layers,
  samples,
  loss = 'half-sum-squared-error',
  rate = 1,
  delta,
}: Parts): NetworkDocument => ({
  format: 'backprop-workbook.network',
  version: 1,
  inputs: samples[0]?.[0].length ?? 0,
  layers: layers.map(([activation, weights, bias = { kind: 'none' }]) => ({
    units: weights.length,
    activation,
    weights,
    bias,
  })),
  loss,
  learningRate: rate,
  samples: samples.map(([input, target]) => ({ input, target })),
  ...(delta ? { delta } : {}),
});

export const oneTutorial = {
  layers: [
    [
      'sigmoid',
      [
        [0.15, 0.2],
        [0.25, 0.3],
      ],
      frozen(0.35),
    ],
    [
      'sigmoid',
      [
        [0.4, 0.45],
        [0.5, 0.55],
      ],
      frozen(0.6),
    ],
  ],
  samples: [
    [
      [0.05, 0.1],
      [0.01, 0.99],
    ],
  ],
  rate: 0.5,
} as const satisfies Parts;

export const textbookWithOneOutput = {
  layers: [
    [
      'sigmoid',
      [
        [0.2, 0.4, -0.5],
        [-0.3, 0.1, 0.2],
      ],
      perUnit(-0.4, 0.2),
    ],
    ['sigmoid', [[-0.3, -0.2]], perUnit(0.1)],
  ],
  samples: [[[1, 0, 1], [1]]],
  rate: 0.9,
  delta: 'negative',
} as const satisfies Parts;

export const chapterOfABook = {
  layers: [
    [
      'sigmoid',
      [
        [0.1, 0.8],
        [0.4, 0.6],
      ],
    ],
    ['sigmoid', [[0.3, 0.9]]],
  ],
  samples: [[[0.35, 0.9], [0.5]]],
  delta: 'negative',
} as const satisfies Parts;

export const websiteForStudents = {
  layers: [
    [
      'sigmoid',
      [
        [0.2, 0.2],
        [0.3, 0.3],
      ],
    ],
    ['sigmoid', [[0.3, 0.9]]],
  ],
  samples: [[[0.35, 0.7], [0.5]]],
  delta: 'negative',
} as const satisfies Parts;

export const softComputing = {
  layers: [
    [
      'sigmoid',
      [
        [0.6, -0.1],
        [-0.3, 0.4],
      ],
      perUnit(0.3, 0.5),
    ],
    ['sigmoid', [[0.4, 0.1]], perUnit(-0.2)],
  ],
  samples: [[[0, 1], [1]]],
  rate: 0.25,
  delta: 'negative',
} as const satisfies Parts;

export const exclusiveOr = {
  layers: [
    [
      'sigmoid',
      [
        [0.5, 0.4],
        [0.9, 1],
      ],
      perUnit(-0.8, 0.1),
    ],
    ['sigmoid', [[-1.2, 1.1]], perUnit(-0.3)],
  ],
  samples: [[[1, 1], [0]]],
  rate: 0.1,
  delta: 'negative',
} as const satisfies Parts;

export const threeHidden = {
  layers: [
    [
      'sigmoid',
      [
        [0.8, 0.2],
        [0.4, 0.9],
        [0.3, 0.5],
      ],
    ],
    ['sigmoid', [[0.3, 0.5, 0.9]]],
  ],
  samples: [[[1, 1], [0]]],
  delta: 'negative',
} as const satisfies Parts;

export const crossEntropyWalk = {
  layers: [
    [
      'sigmoid',
      [
        [0.1, 0.2],
        [0.3, 0.4],
      ],
    ],
    ['sigmoid', [[0.5, 0.6]]],
  ],
  samples: [[[1, 0], [1]]],
  loss: 'binary-cross-entropy',
} as const satisfies Parts;

export const courseWithTanh = {
  layers: [
    [
      'tanh',
      [
        [0.3, -0.1],
        [0.2, 0.4],
      ],
      perUnit(0.1, -0.2),
    ],
    ['tanh', [[0.5, -0.3]], perUnit(0.2)],
  ],
  samples: [[[0.5, -0.2], [1]]],
  loss: 'mean-squared-error',
  rate: 0.3,
} as const satisfies Parts;

export const classScores = {
  layers: [
    [
      'softmax',
      [
        [0.01, -0.05, 0.1, 0.05],
        [0.7, 0.2, 0.05, 0.16],
        [0, -0.45, -0.2, 0.03],
      ],
      perUnit(0, 0.2, -0.3),
    ],
  ],
  samples: [
    [
      [-15, 22, -44, 56],
      [0, 0, 1],
    ],
  ],
  loss: 'cross-entropy',
} as const satisfies Parts;

export const linearUnits = {
  layers: [
    [
      'identity',
      [
        [0.11, 0.21],
        [0.12, 0.08],
      ],
    ],
    ['identity', [[0.14, 0.15]]],
  ],
  samples: [[[2, 3], [1]]],
  rate: 0.05,
} as const satisfies Parts;

export const beginners = {
  layers: [
    [
      'sigmoid',
      [
        [1, 1],
        [1, 1],
      ],
      perUnit(0, 0),
    ],
    ['sigmoid', [[1, 1]], perUnit(0)],
  ],
  samples: [[[-2, -1], [1]]],
  loss: 'mean-squared-error',
  rate: 0.1,
} as const satisfies Parts;

export const rectified = {
  layers: [
    [
      'relu',
      [
        [0.1, 0.2],
        [0.3, 0.4],
      ],
      perUnit(0.1, 0.1),
    ],
    ['sigmoid', [[0.5, 0.6]], perUnit(0.1)],
  ],
  samples: [[[0.5, 0.8], [1]]],
} as const satisfies Parts;

export const oneNeuronThreeSamples = {
  layers: [['sigmoid', [[0.1, -0.2]], perUnit(0)]],
  samples: [
    [[1, 2], [1]],
    [[2, 1], [0]],
    [[-1, -2], [0]],
  ],
  loss: 'mean-squared-error',
  rate: 0.1,
} as const satisfies Parts;
