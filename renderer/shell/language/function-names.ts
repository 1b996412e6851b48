import type { ActivationName } from '../../../engine/activations/activations.ts';
import type { LossName } from '../../../engine/losses/losses.ts';
import type { MessageKey } from './messages.ts';

export const activationKeys = {
  identity: 'activation.identity',
  sigmoid: 'activation.sigmoid',
  tanh: 'activation.tanh',
  relu: 'activation.relu',
  'leaky-relu': 'activation.leaky-relu',
  elu: 'activation.elu',
  softplus: 'activation.softplus',
  silu: 'activation.silu',
  softmax: 'activation.softmax',
} as const satisfies Record<ActivationName, MessageKey>;

export const lossKeys = {
  'half-sum-squared-error': 'loss.half-sum-squared-error',
  'sum-squared-error': 'loss.sum-squared-error',
  'mean-squared-error': 'loss.mean-squared-error',
  'half-mean-squared-error': 'loss.half-mean-squared-error',
  'binary-cross-entropy': 'loss.binary-cross-entropy',
  'cross-entropy': 'loss.cross-entropy',
} as const satisfies Record<LossName, MessageKey>;
