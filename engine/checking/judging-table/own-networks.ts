import type { NetworkDocument } from '../../network/document.ts';
import { withNudging } from '../../nudging/nudged-by-hand.ts';
import type { NetworkSolution } from '../../solution/solution.ts';

export const ownNetworkNames = ['log-loss', 'relu', 'turned', 'nudged'] as const;
export type OwnNetwork = (typeof ownNetworkNames)[number];

/** Small networks for what none of the library's shows. */
export const ownNetworks: Readonly<Record<OwnNetwork, NetworkDocument>> = {
  'log-loss': {
    format: 'backprop-workbook.network',
    version: 1,
    title: {
      en: 'one sigmoid unit with binary cross-entropy; w 0.5 and −0.4, b 0.1, x 1 and 2, t 1, η 0.1',
      ko: '이진 교차 엔트로피를 쓰는 시그모이드 유닛 하나. w 0.5와 −0.4, b 0.1, x 1과 2, t 1, η 0.1',
    },
    inputs: 2,
    layers: [
      {
        units: 1,
        activation: 'sigmoid',
        weights: [[0.5, -0.4]],
        bias: { kind: 'per-unit', values: [0.1] },
      },
    ],
    loss: 'binary-cross-entropy',
    learningRate: 0.1,
    samples: [{ input: [1, 2], target: [1] }],
  },
  relu: {
    format: 'backprop-workbook.network',
    version: 1,
    title: {
      en: 'two ReLU units, of which the second is dead, and two linear outputs; rows of w 0.5, −0.3 and −0.8, 0.2, then 0.6, 0.7 and −0.4, 0.9, b 0.1 and 0.2, then −0.5 and 0.3, x 1 and 0.4, t 0.2 and 0.8, η 0.1, half the squared error',
      ko: 'ReLU 유닛 둘(둘째는 죽은 유닛)과 선형 출력 둘. w의 행 0.5, −0.3과 −0.8, 0.2, 다음 층 0.6, 0.7과 −0.4, 0.9, b 0.1과 0.2, 다음 층 −0.5와 0.3, x 1과 0.4, t 0.2와 0.8, η 0.1, 제곱 오차의 ½',
    },
    inputs: 2,
    layers: [
      {
        units: 2,
        activation: 'relu',
        weights: [
          [0.5, -0.3],
          [-0.8, 0.2],
        ],
        bias: { kind: 'per-unit', values: [0.1, 0.2] },
      },
      {
        units: 2,
        activation: 'identity',
        weights: [
          [0.6, 0.7],
          [-0.4, 0.9],
        ],
        bias: { kind: 'per-unit', values: [-0.5, 0.3] },
      },
    ],
    loss: 'half-sum-squared-error',
    learningRate: 0.1,
    samples: [{ input: [1, 0.4], target: [0.2, 0.8] }],
  },
  turned: {
    format: 'backprop-workbook.network',
    version: 1,
    title: {
      en: 'one sigmoid unit with half the squared error, errors taken as target minus output; w 0.5 and −0.4, b 0.1, x 1 and 2, t 1, η 0.1',
      ko: '제곱 오차의 ½을 쓰고 오차를 목푯값 − 출력으로 두는 시그모이드 유닛 하나. w 0.5와 −0.4, b 0.1, x 1과 2, t 1, η 0.1',
    },
    delta: 'negative',
    inputs: 2,
    layers: [
      {
        units: 1,
        activation: 'sigmoid',
        weights: [[0.5, -0.4]],
        bias: { kind: 'per-unit', values: [0.1] },
      },
    ],
    loss: 'half-sum-squared-error',
    learningRate: 0.1,
    samples: [{ input: [1, 2], target: [1] }],
  },
  nudged: {
    format: 'backprop-workbook.network',
    version: 1,
    title: {
      en: 'one linear unit with half the squared error, its weight moved by ε = 0.1; w 0.4, x 1.5, t 0.2',
      ko: '제곱 오차의 ½을 쓰는 선형 유닛 하나. 가중치를 ε = 0.1만큼 움직임. w 0.4, x 1.5, t 0.2',
    },
    inputs: 1,
    layers: [{ units: 1, activation: 'identity', weights: [[0.4]], bias: { kind: 'none' } }],
    loss: 'half-sum-squared-error',
    learningRate: 0.1,
    samples: [{ input: [1.5], target: [0.2] }],
  },
};

/** The solution that the rows of a network are about: with its weight nudged, in the network that is there for that. */
export const solutionFor = (network: string, solution: NetworkSolution): NetworkSolution =>
  network === 'nudged' ? withNudging(solution, { layer: 1, unit: 1, from: 1 }, 0.1) : solution;
