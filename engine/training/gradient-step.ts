import type { WorkbookError } from '../contract/errors.ts';
import { failure, success, type Outcome } from '../contract/outcome.ts';
import type { NetworkDocument } from '../network/document.ts';
import { GradientDescent } from './gradient-descent.ts';
import { withParameters, type LayerParameters } from './layer-parameters.ts';
import { chooseBackend } from './products/choose-backend.ts';

/** One step of gradient descent over the whole batch, with all that it was made from. */
export interface GradientStep {
  readonly loss: number;
  /** Shape [samples][units of the last layer]. */
  readonly outputs: readonly (readonly number[])[];
  /** The gradient of every weight and bias, in the document's own shape; frozen biases have one too. */
  readonly gradients: { readonly layers: readonly LayerParameters[] };
  /** The document after the step; what the step does not touch, unknown fields too, is as it was. */
  readonly updated: NetworkDocument;
  readonly lossAfter: number;
}

/**
 * The numbers of `solve` without its graph, for networks of any size. The document is taken as valid (see `parseNetwork`)
 * and is not changed. Fails, like `solve`, where a value leaves what floating point can hold.
 */
export function gradientStep(document: NetworkDocument): Outcome<GradientStep> {
  const descent = new GradientDescent(document, chooseBackend(document));
  descent.evaluate();
  const loss = descent.loss();
  const outputs = descent.outputs();
  const gradients = { layers: descent.gradients() };
  descent.step(1);
  const updated = withParameters(document, descent.layerParameters());
  descent.evaluate();
  const lossAfter = descent.loss();
  const broken =
    outOfRange('samples', 'E', [loss, ...outputs.flat()]) ??
    gradients.layers.map((layer, index) => outOfRange(`layers[${index}]`, 'dE/dw', numbersOf(layer))).find(Boolean) ??
    outOfRange('learningRate', "E'", [...descent.parameters, lossAfter]);
  return broken ? failure(broken) : success({ loss, outputs, gradients, updated, lossAfter });
}

const numbersOf = ({ weights, bias }: LayerParameters): number[] => [
  ...weights.flat(),
  ...(bias === null ? [] : [bias].flat()),
];

function outOfRange(path: string, quantity: string, values: readonly number[]): WorkbookError | undefined {
  const found = values.find((value) => !Number.isFinite(value));
  if (found === undefined) return undefined;
  return { code: 'document-invalid', path, found: `${quantity} = ${found}`, allowed: { kind: 'finite-result' } };
}
