import type { GraphNode } from '../../../engine/formula/computation-graph.ts';
import type { MistakeName } from '../../../engine/checking/mistakes/mistake-names.ts';
import { isMadeAt, type FormulaSlip } from './formula-slip.ts';

/** What a learner has at hand at one operation. */
export interface AtOperation {
  /** An operand's number, as it is taken for this use. */
  readonly operand: (index: number) => number;
  /** What the operation came to, as it is taken for this use. */
  readonly own: () => number;
  /** A result inside a line, as it is written down or kept. */
  readonly part: (value: number) => number;
  /** Which of several right forms. */
  readonly form: (count: number) => number;
}

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** Added up as on paper, where 0.1 + 0.2 − 0.3 is 0. */
export function total(terms: readonly number[]): number {
  const sum = terms.reduce((all, term) => all + term, 0);
  const size = terms.reduce((all, term) => all + Math.abs(term), 0);
  return Math.abs(sum) < 1e-14 * size ? 0 : sum;
}

/** What an operation comes to. */
export function valueByHand(
  { operation }: Pick<GraphNode, 'operation'>,
  { operand, part, form }: AtOperation,
  isTurned = false,
): number {
  const a = (): number => operand(0);
  const b = (): number => operand(1);
  const sign = isTurned ? -1 : 1;
  switch (operation) {
    case 'add':
      return total([a(), b()]);
    case 'subtract':
      return total([a(), -b()]);
    case 'multiply':
      return a() * b();
    case 'divide':
      return a() / b();
    case 'power':
      return a() ** b();
    case 'negate':
      return -a();
    case 'exp':
      return Math.exp(sign * a());
    case 'ln':
      return Math.log(a());
    case 'sqrt':
      return Math.sqrt(a());
    case 'sigmoid': {
      const z = sign * a();
      if (form(2) === 0) return 1 / part(1 + part(Math.exp(-z)));
      return sigmoid(z);
    }
    case 'tanh':
      return Math.tanh(a());
    case 'relu':
      return Math.max(0, a());
    case 'softplus':
      return Math.log(part(1 + part(Math.exp(a()))));
    case 'max':
      return Math.max(a(), b());
    case 'min':
      return Math.min(a(), b());
    case 'abs':
      return Math.abs(a());
    case 'given':
    case 'line':
      return NaN;
  }
}

/** The slope of an operation by one of its operands, as textbooks have it; `other` is the other operand's place. */
export function slopeByHand({ operation }: Pick<GraphNode, 'operation'>, place: number, at: AtOperation): number {
  const { operand, own, part, form } = at;
  const x = (): number => operand(place);
  const other = (): number => operand(1 - place);
  switch (operation) {
    case 'add':
      return 1;
    case 'subtract':
      return place === 0 ? 1 : -1;
    case 'negate':
      return -1;
    case 'multiply':
      return other();
    case 'divide': {
      if (place === 0) return 1 / other();
      const way = form(3);
      if (way === 0) return -(other() / part(x() ** 2));
      return way === 1 ? -(part(other() / x()) / x()) : -(own() / x());
    }
    case 'power': {
      const n = other();
      return n === 2 ? 2 * x() : n * part(x() ** (n - 1));
    }
    case 'exp':
      return form(2) === 0 ? own() : Math.exp(x());
    case 'ln':
      return 1 / x();
    case 'sqrt':
      return 1 / part(2 * own());
    case 'sigmoid': {
      const a = own();
      return form(2) === 0 ? a * part(1 - own()) : a - part(a ** 2);
    }
    case 'tanh':
      return 1 - part(own() ** 2);
    case 'relu':
      return x() > 0 ? 1 : 0;
    case 'softplus':
      return sigmoid(x());
    case 'max':
      return (place === 0 ? x() >= other() : x() > other()) ? 1 : 0;
    case 'min':
      return (place === 0 ? x() <= other() : x() < other()) ? 1 : 0;
    case 'abs':
      return x() > 0 ? 1 : -1;
    case 'given':
    case 'line':
      return NaN;
  }
}

/** One place of an operation, where a mistake may be made. */
interface Place extends AtOperation {
  readonly node: GraphNode;
  readonly place: number;
  readonly x: () => number;
  /** Whether both operands are the same node, as in x · x. */
  readonly isDouble: boolean;
}

const smooth = /^(?:sigmoid|tanh|ln|sqrt|softplus|power|divide|abs)$/;

/** What each mistake makes of a slope; undefined where it cannot be made. */
const slipped: Readonly<Partial<Record<MistakeName, (place: Place) => number | undefined>>> = {
  'own-factor-kept': ({ node, x }) => (node.operation === 'multiply' && node.inputs.length === 2 ? x() : undefined),
  'sum-for-product': ({ node, isDouble }) => (node.operation === 'multiply' && !isDouble ? 1 : undefined),
  'product-for-sum': ({ node, isDouble, operand, place }) =>
    node.operation === 'add' && !isDouble ? operand(1 - place) : undefined,
  'quotient-sign': ({ node, place, operand, part, x }) =>
    node.operation === 'divide' && place === 1 ? operand(0) / part(x() ** 2) : undefined,
  'quotient-square': ({ node, place, operand, x }) =>
    node.operation === 'divide' && place === 1 ? -(operand(0) / x()) : undefined,
  'difference-sign': ({ node, place }) =>
    node.operation === 'negate' || (node.operation === 'subtract' && place === 1) ? 1 : undefined,
  'exp-without-itself': ({ node }) => (node.operation === 'exp' ? 1 : undefined),
  'gate-to-other-input': (place) =>
    /^(?:max|min|relu)$/.test(place.node.operation) ? 1 - slopeByHand(place.node, place.place, place) : undefined,
  'local-slope-left-out': ({ node }) => (smooth.test(node.operation) ? 1 : undefined),
  'factor-two': ({ node, operand, isDouble, x }) => {
    if (node.operation === 'power' && operand(1) === 2) return x();
    // Of x · x, half of it at each of the two.
    return node.operation === 'multiply' && isDouble ? x() / 2 : undefined;
  },
  'slope-of-sum': ({ node, part, x }) => {
    if (node.operation === 'sigmoid') return x() * part(1 - x());
    return node.operation === 'tanh' ? 1 - part(x() ** 2) : undefined;
  },
};

/** The slope as a learner has it who makes a mistake there; undefined where it is worked as it should be. */
export function slippedSlope(
  slip: FormulaSlip | undefined,
  node: GraphNode,
  place: number,
  at: AtOperation,
): number | undefined {
  if (!slip || !isMadeAt(slip, slip.name, node.name)) return undefined;
  const isDouble = node.inputs.length === 1 && node.operands.every((one) => 'node' in one);
  return slipped[slip.name]?.({ ...at, node, place, x: () => at.operand(place), isDouble });
}
