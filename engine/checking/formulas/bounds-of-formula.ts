import type { Formula } from '../../formula/formula.ts';
import type { GraphNode } from '../../formula/computation-graph.ts';
import type { QuantityName } from '../../quantities/quantity-name.ts';
import type { Interval } from '../interval.ts';

const everything: Interval = { low: -Infinity, high: Infinity };
const fromZero: Interval = { low: 0, high: Infinity };

/** Where the values of an operation lie, whatever it is taken of. */
function boundsOf({ operation, operands, inputs }: GraphNode): Interval {
  switch (operation) {
    case 'sigmoid':
      return { low: 0, high: 1 };
    case 'tanh':
      return { low: -1, high: 1 };
    case 'exp':
    case 'sqrt':
    case 'relu':
    case 'softplus':
    case 'abs':
      return fromZero;
    case 'power': {
      const exponent = operands[1];
      return exponent && 'constant' in exponent && exponent.constant % 2 === 0 ? fromZero : everything;
    }
    case 'multiply':
      return inputs.length === 1 && operands.every((operand) => 'node' in operand) ? fromZero : everything;
    default:
      return everything;
  }
}

/** Where the values of a quantity of a formula lie, whatever is rounded on the way. */
export function boundsOfFormula({ graph }: Formula, name: QuantityName): Interval {
  if (name.kind !== 'node-value' && name.kind !== 'node-value-after') return everything;
  const node = graph.nodes.get(name.node);
  return node ? boundsOf(node) : everything;
}
