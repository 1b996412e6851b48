import type { Formula } from '../../formula/formula.ts';
import type { GraphNode } from '../../formula/computation-graph.ts';
import type { QuantityName } from '../../quantities/quantity-name.ts';
import type { Interval } from '../interval.ts';

const everything: Interval = { low: -Infinity, high: Infinity };
const fromZero: Interval = { low: 0, high: Infinity };

const bounds: Readonly<Partial<Record<GraphNode['operation'], Interval>>> = {
  sigmoid: { low: 0, high: 1 },
  tanh: { low: -1, high: 1 },
  exp: fromZero,
  sqrt: fromZero,
  relu: fromZero,
  softplus: fromZero,
  abs: fromZero,
};

/** Where the values of an operation lie, whatever it is taken of. */
function boundsOf({ operation, operands, inputs }: GraphNode): Interval {
  const [, right] = operands;
  const isEven = operation === 'power' && right && 'constant' in right && right.constant % 2 === 0;
  const isSquare = operation === 'multiply' && inputs.length === 1 && operands.every((operand) => 'node' in operand);
  return isEven === true || isSquare ? fromZero : (bounds[operation] ?? everything);
}

/** Where the values of a quantity of a formula lie, whatever is rounded on the way. */
export function boundsOfFormula({ graph }: Formula, name: QuantityName): Interval {
  if (name.kind !== 'node-value' && name.kind !== 'node-value-after') return everything;
  const node = graph.nodes.get(name.node);
  return node ? boundsOf(node) : everything;
}
