import type { FormulaSolution } from '../../engine/solution/solution.ts';
import { quantityId } from '../../engine/quantities/quantity-name.ts';

/** Nearer to each other, rounding may decide which of two is the greater, or on which side of its bend a ReLU is. */
const nearestToBend = 0.05;
/** Nothing is worked by hand that is smaller or larger. */
const smallest = 0.01;
const largest = 300;
const gates: ReadonlySet<string> = new Set(['relu', 'max', 'min', 'abs']);

/**
 * Whether a formula can be worked by hand: its values are of a size to be written down, no gate hangs in the balance, and
 * something comes back to most of what is given.
 */
export function isWorkableGraph({ formula, quantities }: FormulaSolution): boolean {
  const { nodes } = formula.graph;
  const valueOf = (node: string): number => quantities.get(quantityId({ kind: 'node-value', node }, 1))?.value ?? NaN;
  for (const { name, operation, operands } of nodes.values()) {
    const size = Math.abs(valueOf(name));
    // A closed gate lets 0 through, and nothing else that is worked out is 0.
    const isShut = size === 0 && operation === 'relu';
    if (!isShut && !(size >= smallest && size <= largest)) return false;
    if (gates.has(operation)) {
      const [first = NaN, second = 0] = operands.map((operand) =>
        'node' in operand ? valueOf(operand.node) : operand.constant,
      );
      if (!(Math.abs(first - second) >= nearestToBend)) return false;
    }
  }
  const given = [...nodes.values()].filter(({ operation }) => operation === 'given');
  const reached = given.filter(({ name }) => {
    const gradient = quantities.get(quantityId({ kind: 'node-gradient', node: name }, 1))?.value ?? 0;
    return Math.abs(gradient) >= smallest;
  });
  return reached.length * 2 > given.length;
}
