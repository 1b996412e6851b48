import type { QuantityId } from '../../engine/expression/expression.ts';
import { readNodeQuantity } from '../skills/node-quantity.ts';
import { drillKinds, type DrillKind } from '../contract/drill-views.ts';

/**
 * The kind of drill that practises what somebody asks for of a network: the furthest on, where several do.
 * @param layers how many the network has; a gradient in the last of them is learnt before one in front of it
 */
export function kindOfAsked(asks: readonly QuantityId[], layers: number): DrillKind {
  const kinds = new Set(asks.map((quantity) => kindOf(quantity, layers)));
  return drillKinds.findLast((kind) => kinds.has(kind)) ?? 'forward-pass';
}

/** The same of what somebody asks for of a formula. */
export function kindOfAskedNodes(asks: readonly QuantityId[]): DrillKind {
  const kinds = new Set(asks.map((quantity) => graphKindOf(quantity)));
  return drillKinds.findLast((kind) => kinds.has(kind)) ?? 'graph-values';
}

function graphKindOf(quantity: QuantityId): DrillKind {
  switch (readNodeQuantity(quantity)) {
    case 'local-slope':
      return 'local-slopes';
    case 'edge-gradient':
      return 'graph-path';
    case 'node-gradient':
      return 'whole-way-back';
    case 'updated-node':
    case 'node-value-after':
      return 'graph-step';
    case 'node-value':
    case undefined:
      return 'graph-values';
  }
}

function kindOf(quantity: QuantityId, layers: number): DrillKind {
  const [letters = '', layer] = quantity.split(/[.@]/);
  const isLast = Number(layer) === layers;
  switch (letters) {
    case 'E':
      return 'losses';
    case 'da/dz':
    case 'dE/da':
    case 'dE/dz':
      return isLast ? 'factors' : 'hidden-gradient';
    case 'dE/dw':
      return isLast ? 'gradient' : 'hidden-gradient';
    case 'dE/dx':
      return 'hidden-gradient';
    case 'dE/db':
      return 'bias-gradient';
    case 'w+':
    case 'b+':
    case 'Δw':
    case 'Δb':
      return 'update';
    case "z'":
    case "a'":
    case "E'":
      return 'epoch';
    default:
      return 'forward-pass';
  }
}
