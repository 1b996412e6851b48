import { failure, success, type Outcome } from '../contract/outcome.ts';
import type { NetworkDocument } from '../network/document.ts';
import { definitions } from '../solution/definitions.ts';
import { nonFiniteResult } from '../solution/non-finite-result.ts';
import { GradientDescent } from './gradient-descent.ts';
import { definedKernels } from './kernels.ts';
import { withParameters, type LayerParameters } from './layer-parameters.ts';
import { chooseBackend } from './products/choose-backend.ts';
import type { Overflow } from './overflow.ts';
import { changesOf, inputGradientsOf } from './step-facts.ts';
import { overflowAfterStep, overflowBeforeStep } from './solution-overflow.ts';

/** One step of gradient descent over the whole batch, with all that it was made from. */
export interface GradientStep {
  readonly loss: number;
  /** Shape [samples][units of the last layer]. */
  readonly outputs: readonly (readonly number[])[];
  /** The gradient of every weight and bias, in the document's own shape; frozen biases have one too. */
  readonly gradients: { readonly layers: readonly LayerParameters[] };
  /** What the step adds to every weight and bias, -η times its gradient, in the document's own shape; 0 for frozen biases. */
  readonly changes: { readonly layers: readonly LayerParameters[] };
  /** How the loss changes with each input, shape [samples][inputs]; infinite where no double holds it. */
  readonly inputGradients: readonly (readonly number[])[];
  /** The document after the step; what the step does not touch, unknown fields too, is as it was. */
  readonly updated: NetworkDocument;
  readonly lossAfter: number;
}

/**
 * The numbers of `solve`, to the last bit, without its graph: for networks of any size. The document is taken as valid (see `parseNetwork`)
 * and is not changed. Fails where `solve` does, with the same path.
 */
export function gradientStep(document: NetworkDocument): Outcome<GradientStep> {
  const descent = new GradientDescent(document, chooseBackend(document), definitions, definedKernels);
  descent.evaluate();
  const before = overflowBeforeStep(descent);
  if (before) return refused(before, document);
  const loss = descent.loss();
  const outputs = descent.outputs();
  const gradients = { layers: descent.gradients() };
  const changes = { layers: changesOf(document, gradients.layers) };
  const inputGradients = inputGradientsOf(descent);
  descent.step(1);
  const updated = withParameters(document, descent.layerParameters());
  descent.evaluate();
  const after = overflowAfterStep(descent);
  if (after) return refused(after, document);
  return success({ loss, outputs, gradients, changes, inputGradients, updated, lossAfter: descent.loss() });
}

const refused = ({ name, value }: Overflow, { samples }: NetworkDocument) =>
  failure(nonFiniteResult(name, value, samples.length));
