import { failure, success, type Outcome } from '../contract/outcome.ts';
import type { NetworkDocument } from '../network/document.ts';
import { addBackwardPass } from './backward.ts';
import { addForwardPass } from './forward.ts';
import { addGiven } from './given.ts';
import { addGradients } from './gradients.ts';
import { nonFinitePath } from './non-finite-path.ts';
import type { Quantity, Solution } from './solution.ts';
import { SolutionBuilder } from './solution-builder.ts';
import { addLoss } from './total-loss.ts';
import { addUpdate } from './update.ts';

/**
 * Works a network through: forward pass, loss, backward pass, one step, and the forward pass after it.
 * The document is taken as valid (see `parseNetwork`). Fails where a value leaves what floating point can hold.
 */
export function solve(document: NetworkDocument): Outcome<Solution> {
  const builder = new SolutionBuilder(document);
  const samples = Array.from({ length: builder.samples }, (_, index) => index + 1);
  addGiven(builder);
  for (const sample of samples) addForwardPass(builder, sample, 'before');
  addLoss(builder, 'before');
  for (const sample of samples) addBackwardPass(builder, sample);
  addGradients(builder);
  addUpdate(builder);
  for (const sample of samples) addForwardPass(builder, sample, 'after');
  addLoss(builder, 'after');
  const broken = firstNonFinite(builder.quantities.values());
  if (broken) {
    return failure({
      code: 'document-invalid',
      path: nonFinitePath(broken.name),
      found: `${broken.id} = ${broken.value}`,
      allowed: { kind: 'finite-result' },
    });
  }
  return success({ document, quantities: builder.quantities });
}

/**
 * How a log-loss changes with an activation grows without bound at a saturated output, while the delta it leads to
 * stays small and right; so that one kind may be infinite.
 */
function firstNonFinite(quantities: Iterable<Quantity>): Quantity | undefined {
  for (const quantity of quantities) {
    if (!Number.isFinite(quantity.value) && quantity.name.kind !== 'activation-gradient') return quantity;
  }
  return undefined;
}
