import type { DocumentError } from '../contract/errors.ts';
import { quantityId, type QuantityName } from '../quantities/quantity-name.ts';

/** A document, of so many samples, that leads to a quantity which floating point cannot hold. */
export function nonFiniteResult(name: QuantityName, value: number, samples: number): DocumentError {
  return {
    code: 'document-invalid',
    path: nonFinitePath(name),
    found: `${quantityId(name, samples)} = ${value}`,
    allowed: { kind: 'finite-result' },
  };
}

/** The place of the document that a value which overflowed comes from, as near as can be said. */
function nonFinitePath(name: QuantityName): string {
  switch (name.kind) {
    case 'input':
    case 'input-gradient':
      return `samples[${name.sample - 1}].input[${name.unit - 1}]`;
    case 'target':
    case 'output-loss':
      return `samples[${name.sample - 1}].target[${name.unit - 1}]`;
    case 'sample-loss':
      return `samples[${name.sample - 1}].target`;
    case 'loss':
    case 'epsilon':
      return 'samples';
    case 'weight':
    case 'weight-gradient':
    case 'weight-gradient-of-sample':
    case 'difference-quotient':
      return `layers[${name.layer - 1}].weights[${name.unit - 1}][${name.from - 1}]`;
    case 'bias':
    case 'bias-gradient':
    case 'shared-bias':
    case 'shared-bias-gradient':
      return `layers[${name.layer - 1}].bias`;
    case 'pre-activation':
    case 'activation':
    case 'slope':
    case 'delta':
    case 'activation-gradient':
    case 'path-gradient':
      return `layers[${name.layer - 1}].weights[${name.unit - 1}]`;
    case 'node-value':
    case 'node-gradient':
    case 'local-slope':
    case 'edge-gradient':
      return 'lines';
    case 'updated-node':
    case 'node-value-after':
    case 'updated-weight':
    case 'updated-bias':
    case 'updated-shared-bias':
    case 'weight-change':
    case 'bias-change':
    case 'shared-bias-change':
    case 'pre-activation-after':
    case 'activation-after':
    case 'output-loss-after':
    case 'sample-loss-after':
    case 'loss-after':
      return 'learningRate';
  }
}
