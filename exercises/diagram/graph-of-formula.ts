import type { ComputationGraph, GraphNode, Operand } from '../../engine/formula/computation-graph.ts';
import type { Printer } from '../../engine/printing/printer.ts';
import { quantityId } from '../../engine/quantities/quantity-name.ts';
import type { GraphToDraw } from './graph-layout.ts';

/** The graph of a formula as it is drawn, its nodes named as a printer of its solution names them. */
export const graphToDraw = ({ nodes, output }: ComputationGraph, printer: Pick<Printer, 'symbol'>): GraphToDraw => ({
  nodes: [...nodes.values()].map((node) => ({
    name: node.name,
    symbol: printer.symbol(quantityId({ kind: 'node-value', node: node.name }, 1)),
    isNumbered: node.isNumbered,
    operation: operationLabel(node),
    inputs: node.inputs.map((input) => ({ node: input, mark: markOf(node, input) })),
  })),
  output,
});

const signs: Readonly<Record<Exclude<GraphNode['operation'], 'given'>, string>> = {
  add: '+',
  subtract: '−',
  multiply: '×',
  divide: '÷',
  power: '^',
  negate: '−',
  exp: 'exp',
  ln: 'ln',
  sqrt: '√',
  sigmoid: 'σ',
  tanh: 'tanh',
  relu: 'ReLU',
  softplus: 'softplus',
  max: 'max',
  min: 'min',
  abs: '|·|',
  line: '=',
};

/** What stands in a node's circle: its operation, with a number that it takes besides; nothing for what is given. */
export function operationLabel({ operation, operands }: Pick<GraphNode, 'operation' | 'operands'>): string {
  if (operation === 'given') return '';
  const sign = signs[operation];
  const [first, second] = operands;
  if (operation === 'power') return second && 'constant' in second ? powerLabel(second.constant) : sign;
  if (!first || !second || operation === 'line') return sign;
  if (operation === 'max' || operation === 'min') {
    const constant = constantOf(first) ?? constantOf(second);
    return constant === undefined ? sign : `${sign} ${constant}`;
  }
  const [before, behind] = [constantOf(first), constantOf(second)];
  if (behind !== undefined) return `${sign}${behind}`;
  // The order of a sum and of a product does not matter, and ×2 is what everybody writes.
  if (before === undefined) return sign;
  return operation === 'add' || operation === 'multiply' ? `${sign}${before}` : `${before}${sign}`;
}

/** A number as it is drawn: with a minus of its own, and no more digits than fit. */
const constantOf = (operand: Operand): string | undefined =>
  'constant' in operand ? String(Number(operand.constant.toPrecision(4))).replace('-', '−') : undefined;

const raised: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
};

function powerLabel(exponent: number): string {
  const digits = String(exponent);
  return /^-?\d+$/.test(digits) ? `( )${digits.replace(/./g, (digit) => raised[digit] ?? digit)}` : `( )^${digits}`;
}

/** What an operation whose order matters does with one of two: − of what is taken off, ÷ of what is divided by. */
function markOf({ operation, operands }: GraphNode, input: string): string {
  const [first, second] = operands;
  const isSecond = second && 'node' in second && second.node === input;
  const isFirst = first && 'node' in first && first.node === input;
  // A number in front stands in the circle, and says it there.
  if (!isSecond || isFirst || !first || 'constant' in first) return '';
  return operation === 'subtract' ? '−' : operation === 'divide' ? '÷' : '';
}
