import type { ActivationName } from '../activations/activations.ts';
import type { NetworkDocument } from '../network/document.ts';
import type { QuantityKind, QuantityName } from '../quantities/quantity-name.ts';
import type { Solution } from '../solution/solution.ts';
import { boundsOfFormula } from './formulas/bounds-of-formula.ts';
import type { Interval } from './interval.ts';

const everything: Interval = { low: -Infinity, high: Infinity };

const bounds: Readonly<Record<ActivationName, Interval>> = {
  identity: everything,
  sigmoid: { low: 0, high: 1 },
  tanh: { low: -1, high: 1 },
  relu: { low: 0, high: Infinity },
  'leaky-relu': everything,
  elu: { low: -1, high: Infinity },
  softplus: { low: 0, high: Infinity },
  // It has a lowest value, -0.278…, which nobody knows by heart.
  silu: everything,
  softmax: { low: 0, high: 1 },
};

const fromZero: Interval = { low: 0, high: Infinity };

const losses: ReadonlySet<QuantityKind> = new Set<QuantityKind>([
  'output-loss',
  'output-loss-after',
  'sample-loss',
  'sample-loss-after',
  'loss',
  'loss-after',
]);

/** Squares are never below 0, and −t ln a is not where t and a are shares of 1. */
const isNeverNegative = ({ loss, samples }: NetworkDocument): boolean =>
  loss.endsWith('squared-error') || samples.every(({ target }) => target.every((t) => t >= 0 && t <= 1));

/**
 * Where the values of a quantity lie, whatever is rounded on the way: σ and softmax from 0 to 1, tanh from -1 to 1,
 * softplus and ReLU from 0 on, ELU from -1 on, losses from 0 on.
 */
export const naturalBounds = (solution: Solution, name: QuantityName): Interval =>
  solution.of === 'network' ? boundsOfNetwork(solution.document, name) : boundsOfFormula(solution.formula, name);

function boundsOfNetwork(document: NetworkDocument, name: QuantityName): Interval {
  if (losses.has(name.kind)) return isNeverNegative(document) ? fromZero : everything;
  if (name.kind !== 'activation' && name.kind !== 'activation-after') return everything;
  const layer = document.layers[name.layer - 1];
  // Of a single unit a softmax says nothing, and nobody knows it for a probability.
  if (layer?.activation === 'softmax' && layer.units === 1) return everything;
  return layer ? bounds[layer.activation] : everything;
}
