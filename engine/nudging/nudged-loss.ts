import { evaluate } from '../expression/evaluate.ts';
import { constant } from '../expression/expression.ts';
import { settled } from '../expression/settled.ts';
import { entry, type Loss, type OutputLayer } from '../losses/loss.ts';
import type { Layer, NetworkDocument, Sample } from '../network/document.ts';
import { definitions, type Definitions } from '../solution/definitions.ts';
import type { Nudged } from './nudged.ts';

/**
 * E of a network in which one value is greater by so much than it is: a weight, a bias or an input, or a weighted sum or
 * an activation in the middle of the forward pass. By 0 it is the solution's own E, to the last digit. Only the numbers
 * are worked, since it is asked for many times. Not finite where the loss does not exist, as the logarithm of what
 * is below 0.
 */
export function nudgedLoss(
  document: NetworkDocument,
  nudged: Nudged,
  by: number,
  { activations, losses }: Definitions = definitions,
): number {
  const loss = losses[document.loss];
  const ofSamples = document.samples.map((sample, index) => {
    const name = nudged.name;
    const own = nudged.sample ?? ('sample' in name ? name.sample : index + 1);
    return lossOfSample(document, sample, own === index + 1 ? { name, by } : undefined, loss, activations);
  });
  return together(ofSamples, loss.averaging !== 'none');
}

interface Push {
  readonly name: Nudged['name'];
  readonly by: number;
}

function lossOfSample(
  { layers }: NetworkDocument,
  { input, target }: Sample,
  push: Push | undefined,
  loss: Loss,
  activations: Definitions['activations'],
): number {
  let a = input.map((x, i) => (push?.name.kind === 'input' && push.name.unit === i + 1 ? x + push.by : x));
  let z: number[] = [];
  for (const [index, layer] of layers.entries()) {
    const pushed = push && push.name.kind !== 'input' && push.name.layer === index + 1 ? push : undefined;
    const { value } = activations[layer.activation];
    z = weightedSums(layer, a, pushed);
    const sums = z;
    a = sums.map((_, j) => value(sums, j) + pushOf(pushed, 'activation', j));
  }
  const output = { a, z, t: target };
  const isOutputPushed = push?.name.kind === 'activation' && push.name.layer === layers.length;
  const terms = a.map((_, j) => (isOutputPushed ? writtenTerm(loss, output, j) : loss.term(output, j)));
  return together(terms, loss.averaging === 'over-outputs-and-samples');
}

/** z_j = \sum_i w_{ji} a_i + b_j */
function weightedSums({ weights, bias }: Layer, sources: readonly number[], push: Push | undefined): number[] {
  return weights.map((row, j) => {
    let total = 0;
    let size = 0;
    for (let i = 0; i < row.length; i += 1) {
      const isPushed = push?.name.kind === 'weight' && push.name.unit === j + 1 && push.name.from === i + 1;
      const term = (isPushed ? entry(row, i) + push.by : entry(row, i)) * entry(sources, i);
      total += term;
      size += Math.abs(term);
    }
    if (bias.kind !== 'none') {
      const shared = push?.name.kind === 'shared-bias' ? push.by : 0;
      const own = bias.kind === 'shared' ? bias.value + shared : entry(bias.values, j) + pushOf(push, 'bias', j);
      total += own;
      size += Math.abs(own);
    }
    return settled(total, size, row.length + 1) + pushOf(push, 'pre-activation', j);
  });
}

const pushOf = (push: Push | undefined, kind: 'bias' | 'pre-activation' | 'activation', index: number): number =>
  push?.name.kind === kind && push.name.unit === index + 1 ? push.by : 0;

/** From the activation itself, where that is put off: a term may otherwise be worked from the weighted sum behind it. */
const writtenTerm = ({ printedTerm }: Loss, { a, t }: OutputLayer, unit: number): number =>
  evaluate(printedTerm(constant(entry(a, unit)), constant(entry(t, unit))), () => NaN);

/** A mean, or a sum, as the solution has it. */
function together(terms: readonly number[], averaged: boolean): number {
  const [only] = terms;
  if (only !== undefined && terms.length === 1) return only;
  let total = 0;
  let size = 0;
  for (const term of terms) {
    total += term;
    size += Math.abs(term);
  }
  const sum = settled(total, size, terms.length);
  return averaged ? (1 / terms.length) * sum : sum;
}
