import type { ActivationName } from '../../../engine/activations/activations.ts';
import type { LossName } from '../../../engine/losses/losses.ts';
import type { Bias, NetworkDocument } from '../../../engine/network/document.ts';
import { fitted } from './fresh-numbers.ts';
import { isLast, withLayer } from './shape.ts';

export const activationNames: readonly ActivationName[] = [
  'identity',
  'sigmoid',
  'tanh',
  'relu',
  'leaky-relu',
  'softmax',
];
export const lossNames: readonly LossName[] = [
  'half-sum-squared-error',
  'mean-squared-error',
  'binary-cross-entropy',
  'cross-entropy',
];
export const biasKinds: readonly Bias['kind'][] = ['none', 'per-unit', 'shared'];

/** Losses that are defined over the outputs of one activation alone, as the document's format says. */
const outputActivations: Partial<Record<LossName, ActivationName>> = {
  'binary-cross-entropy': 'sigmoid',
  'cross-entropy': 'softmax',
};

/** What a layer may have: softmax is for the outputs. */
export const activationsFor = (network: NetworkDocument, layer: number): readonly ActivationName[] =>
  isLast(network, layer) ? activationNames : activationNames.filter((name) => name !== 'softmax');

/** A loss that cannot be taken over the new outputs gives way to the plain one. */
export function setActivation(network: NetworkDocument, layer: number, activation: ActivationName): NetworkDocument {
  const changed = withLayer(network, layer, (own) => ({ ...own, activation }));
  const wanted = outputActivations[network.loss];
  const fits = !isLast(network, layer) || wanted === undefined || wanted === activation;
  return fits ? changed : { ...changed, loss: 'half-sum-squared-error' };
}

/** Outputs take on the activation that the loss is defined over. */
export function setLoss(network: NetworkDocument, loss: LossName): NetworkDocument {
  const activation = outputActivations[loss];
  const changed = { ...network, loss };
  return activation ? withLayer(changed, network.layers.length, (own) => ({ ...own, activation })) : changed;
}

/** A bias of another kind starts from the values that were there. */
export function setBiasKind(network: NetworkDocument, layer: number, kind: Bias['kind']): NetworkDocument {
  return withLayer(network, layer, (own) => ({ ...own, bias: biasOf(kind, own.bias, own.units) }));
}

function biasOf(kind: Bias['kind'], before: Bias, units: number): Bias {
  const kept = 'trainable' in before ? { trainable: before.trainable } : {};
  switch (kind) {
    case 'none':
      return { kind };
    case 'shared':
      return { ...kept, kind, value: before.kind === 'per-unit' ? (before.values[0] ?? 0) : valueOf(before) };
    case 'per-unit':
      return {
        ...kept,
        kind,
        values: before.kind === 'per-unit' ? before.values : fitted([], units).map(() => valueOf(before)),
      };
  }
}

const valueOf = (bias: Bias): number => (bias.kind === 'shared' ? bias.value : 0);
