import type { ActivationName } from '../../../../engine/activations/activations.ts';
import type { LossName } from '../../../../engine/losses/losses.ts';
import type { Bias, DeltaSign, NetworkDocument, Numbering } from '../../../../engine/network/document.ts';
import { fitted } from '../../../parts/network-document/fresh-numbers.ts';
import { isLast, withLayer } from './shape.ts';

/** Where each may stand: softmax is for the outputs. */
const activationPlaces = {
  identity: 'any',
  sigmoid: 'any',
  tanh: 'any',
  relu: 'any',
  'leaky-relu': 'any',
  elu: 'any',
  softplus: 'any',
  silu: 'any',
  softmax: 'last',
} as const satisfies Record<ActivationName, 'any' | 'last'>;

/** The activation of the outputs that a loss is defined over, as the document's format says. */
const outputActivations = {
  'half-sum-squared-error': 'any',
  'sum-squared-error': 'any',
  'mean-squared-error': 'any',
  'half-mean-squared-error': 'any',
  'binary-cross-entropy': 'sigmoid',
  'cross-entropy': 'softmax',
} as const satisfies Record<LossName, ActivationName | 'any'>;

const namesOf = <Name extends string>(record: Readonly<Record<Name, unknown>>): readonly Name[] =>
  Object.keys(record) as Name[];

const activationNames = namesOf(activationPlaces);
export const lossNames = namesOf(outputActivations);
/** What a layer's bias may be; one that is frozen is added, but not trained. */
export type BiasChoice = Bias['kind'] | 'per-unit-frozen' | 'shared-frozen';
export const biasChoices: readonly BiasChoice[] = ['none', 'per-unit', 'shared', 'per-unit-frozen', 'shared-frozen'];

export const activationsFor = (network: NetworkDocument, layer: number): readonly ActivationName[] =>
  activationNames.filter((name) => isLast(network, layer) || activationPlaces[name] === 'any');

/** A loss that cannot be taken over the new outputs gives way to the plain one. */
export function setActivation(network: NetworkDocument, layer: number, activation: ActivationName): NetworkDocument {
  const changed = withLayer(network, layer, (own) => ({ ...own, activation }));
  const wanted = outputActivations[network.loss];
  const fits = !isLast(network, layer) || wanted === 'any' || wanted === activation;
  return fits ? changed : { ...changed, loss: 'half-sum-squared-error' };
}

/** Outputs take on the activation that the loss is defined over. */
export function setLoss(network: NetworkDocument, loss: LossName): NetworkDocument {
  const activation = outputActivations[loss];
  const changed = { ...network, loss };
  return activation === 'any' ? changed : withLayer(changed, network.layers.length, (own) => ({ ...own, activation }));
}

/** What is usual is not written down, so that nothing is left of a choice that was taken back. */
export const setDelta = (network: NetworkDocument, delta: DeltaSign): NetworkDocument => ({
  ...network,
  delta: delta === 'positive' ? undefined : delta,
});

export const setNumbering = (network: NetworkDocument, numbering: Numbering): NetworkDocument => ({
  ...network,
  numbering: numbering === 'by-target' ? undefined : numbering,
});

/** Which of them a bias is. */
export function biasChoiceOf(bias: Bias): BiasChoice {
  return bias.kind !== 'none' && bias.trainable === false ? `${bias.kind}-frozen` : bias.kind;
}

/** A bias of another kind starts from the values that were there. */
export function setBias(network: NetworkDocument, layer: number, choice: BiasChoice): NetworkDocument {
  return withLayer(network, layer, (own) => ({ ...own, bias: biasOf(choice, own.bias, own.units) }));
}

function biasOf(choice: BiasChoice, before: Bias, units: number): Bias {
  switch (choice) {
    case 'none':
      return { kind: 'none' };
    case 'shared':
      return { kind: 'shared', value: firstOf(before) };
    case 'shared-frozen':
      return { kind: 'shared', value: firstOf(before), trainable: false };
    case 'per-unit':
      return { kind: 'per-unit', values: valuesOf(before, units) };
    case 'per-unit-frozen':
      return { kind: 'per-unit', values: valuesOf(before, units), trainable: false };
  }
}

const firstOf = (bias: Bias): number => valuesOf(bias, 1)[0] ?? 0;

function valuesOf(bias: Bias, units: number): readonly number[] {
  if (bias.kind === 'per-unit') return bias.values;
  const value = bias.kind === 'shared' ? bias.value : 0;
  return fitted([], units).map(() => value);
}
