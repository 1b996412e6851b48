import type { QuantityKind } from '../../engine/quantities/quantity-name.ts';

/** The part of one step of gradient descent that a quantity belongs to, in the order of work. */
export const stages = ['given', 'forward', 'loss', 'backward', 'gradients', 'update', 'after'] as const;
export type Stage = (typeof stages)[number];

export const stageOfKind: Readonly<Record<QuantityKind, Stage>> = {
  input: 'given',
  target: 'given',
  epsilon: 'given',
  weight: 'given',
  bias: 'given',
  'shared-bias': 'given',
  'pre-activation': 'forward',
  activation: 'forward',
  'output-loss': 'loss',
  'sample-loss': 'loss',
  loss: 'loss',
  'activation-gradient': 'backward',
  'path-gradient': 'backward',
  'input-gradient': 'backward',
  slope: 'backward',
  delta: 'backward',
  'weight-gradient-of-sample': 'gradients',
  'weight-gradient': 'gradients',
  'difference-quotient': 'gradients',
  'bias-gradient': 'gradients',
  'shared-bias-gradient': 'gradients',
  'weight-change': 'update',
  'bias-change': 'update',
  'shared-bias-change': 'update',
  'updated-weight': 'update',
  'updated-bias': 'update',
  'updated-shared-bias': 'update',
  'pre-activation-after': 'after',
  'activation-after': 'after',
  'output-loss-after': 'after',
  'sample-loss-after': 'after',
  'loss-after': 'after',
};
