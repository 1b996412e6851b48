import type { ActivationName } from '../../../engine/activations/activations.ts';
import type { LossName } from '../../../engine/losses/losses.ts';
import type { MessageKey } from '../../language/messages.ts';
import type { BiasChoice } from '../document/change-settings.ts';

export const activationKeys = {
  identity: 'editor.activation.identity',
  sigmoid: 'editor.activation.sigmoid',
  tanh: 'editor.activation.tanh',
  relu: 'editor.activation.relu',
  'leaky-relu': 'editor.activation.leaky-relu',
  softmax: 'editor.activation.softmax',
} as const satisfies Record<ActivationName, MessageKey>;

export const lossKeys = {
  'half-sum-squared-error': 'editor.loss.half-sum-squared-error',
  'mean-squared-error': 'editor.loss.mean-squared-error',
  'binary-cross-entropy': 'editor.loss.binary-cross-entropy',
  'cross-entropy': 'editor.loss.cross-entropy',
} as const satisfies Record<LossName, MessageKey>;

export const biasKeys = {
  none: 'editor.bias.none',
  'per-unit': 'editor.bias.per-unit',
  shared: 'editor.bias.shared',
  'per-unit-frozen': 'editor.bias.per-unit-frozen',
  'shared-frozen': 'editor.bias.shared-frozen',
} as const satisfies Record<BiasChoice, MessageKey>;
