import type { ActivationName } from '../../../../engine/activations/activations.ts';

/** How an activation is written within a unit, in any language. */
export const activationMarks = {
  identity: 'z',
  sigmoid: 'σ',
  tanh: 'tanh',
  relu: 'ReLU',
  'leaky-relu': 'LReLU',
  elu: 'ELU',
  softplus: 'softplus',
  silu: 'SiLU',
  softmax: 'softmax',
} as const satisfies Record<ActivationName, string>;
