import { failure, success, type Outcome } from '../contract/outcome.ts';
import type { NetworkDocument } from '../network/document.ts';
import type { QuantityKind } from '../quantities/quantity-name.ts';
import { addBackwardPass } from './backward.ts';
import { definitions, type Definitions } from './definitions.ts';
import { addForwardPass } from './forward.ts';
import { addGiven } from './given.ts';
import { addGradients } from './gradients.ts';
import { nonFiniteResult } from './non-finite-result.ts';
import type { NetworkSolution, Quantity } from './solution.ts';
import { SolutionBuilder } from './solution-builder.ts';
import { addLoss } from './total-loss.ts';
import { addUpdate } from './update.ts';

/**
 * Works a network through: forward pass, loss, backward pass, one step, and the forward pass after it.
 * The document is taken as valid (see `parseNetwork`). Fails where a value leaves what floating point can hold.
 */
export function solve(document: NetworkDocument, meaning: Definitions = definitions): Outcome<NetworkSolution> {
  const builder = new SolutionBuilder(document, meaning);
  const { samples, parameters } = addGiven(builder);
  const before = samples.map((sample) => addForwardPass(builder, sample, parameters, 'before'));
  addLoss(builder, before, 'before');
  const deltas = before.map((pass) => addBackwardPass(builder, pass, parameters));
  const gradients = addGradients(builder, before, deltas, parameters);
  const updated = addUpdate(builder, parameters, gradients);
  const after = samples.map((sample) => addForwardPass(builder, sample, updated, 'after'));
  addLoss(builder, after, 'after');
  const broken = firstNonFinite(builder.quantities.values());
  if (broken) return failure(nonFiniteResult(broken.name, broken.value, builder.samples));
  return success({ of: 'network', document, quantities: builder.quantities });
}

/**
 * How a log-loss changes with an activation grows without bound at a saturated output, while the delta it leads to
 * stays small and right; so that one kind may be infinite. Nothing is worked from the gradient of an input, and where a
 * change is too large, so is the value after the step, which is named.
 */
const mayBeInfinite: ReadonlySet<QuantityKind> = new Set<QuantityKind>([
  'activation-gradient',
  'input-gradient',
  'weight-change',
  'bias-change',
  'shared-bias-change',
]);

function firstNonFinite(quantities: Iterable<Quantity>): Quantity | undefined {
  for (const quantity of quantities) {
    if (!Number.isFinite(quantity.value) && !mayBeInfinite.has(quantity.name.kind)) return quantity;
  }
  return undefined;
}
