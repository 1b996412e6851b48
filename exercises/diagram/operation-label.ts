import type { GraphNode, Operation } from '../../engine/formula/computation-graph.ts';

/** What stands in the circle of an operation of one operand, and between the two of the others. */
const signs: Readonly<Record<Operation, string>> = {
  add: '+',
  subtract: '−',
  multiply: '×',
  divide: '÷',
  power: '^',
  negate: '−( )',
  exp: 'exp',
  ln: 'ln',
  sqrt: '√',
  sigmoid: 'σ',
  tanh: 'tanh',
  relu: 'ReLU',
  softplus: 'softplus',
  max: 'max',
  min: 'min',
  abs: '| |',
};

/** Longer ones do not fit between two short names in a circle. */
const longestBetween = 7;

/**
 * What is written in a node's circle; empty for what is given. A number of the formula stands with its operation: `×2`,
 * `1 −`, `( )²`, as `exp` and `+1` do in the circuits of university courses.
 * @param symbol the node's own in plain text, which stands for a whole line
 */
export function operationLabel({ operation, operands }: GraphNode, symbol: string): string {
  if (operation === 'given') return '';
  if (operation === 'line') return symbol;
  const sign = signs[operation];
  const [first, second] = operands;
  if (!first || !second) return sign;
  if (operation === 'power') return `( )${raised('constant' in second ? second.constant : NaN)}`;
  const isFunction = operation === 'max' || operation === 'min';
  if ('constant' in second)
    return isFunction ? `${sign} ${written(second.constant)}` : `${sign}${written(second.constant)}`;
  if ('constant' in first)
    return isFunction ? `${sign} ${written(first.constant)}` : `${written(first.constant)} ${sign}`;
  const twice = `${first.node}${sign}${second.node}`;
  return first.node === second.node && !isFunction && twice.length <= longestBetween ? twice : sign;
}

/** What an operation does with one of its operands, where it does not the same with both. */
export function markOfInput({ operation, operands }: GraphNode, input: string): string {
  const [first, second] = operands;
  const isSecond = second !== undefined && 'node' in second && second.node === input;
  const isFirst = first !== undefined && 'node' in first && first.node === input;
  if (!isSecond || isFirst || !first || 'constant' in first) return '';
  return operation === 'subtract' ? '−' : operation === 'divide' ? '÷' : '';
}

const written = (constant: number): string => String(constant).replace('-', '−');
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const raised = (exponent: number): string =>
  Number.isInteger(exponent)
    ? String(exponent)
        .replace('-', '⁻')
        .replace(/\d/g, (digit) => superscripts[Number(digit)] ?? digit)
    : `^${written(exponent)}`;
