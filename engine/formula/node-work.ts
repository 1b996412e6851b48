import { constant, type Expression } from '../expression/expression.ts';
import { isOperation } from './build-graph.ts';
import type { GraphNode, Operand } from './computation-graph.ts';
import type { Formula } from './formula.ts';
import { added, total, valueAndSlopes, written, writtenSlope, type Letters } from './line-expression.ts';
import { operations } from './operations.ts';

/** What a node comes to, and how it changes with each of its inputs. */
export interface WorkedNode {
  readonly value: number;
  readonly slopes: ReadonlyMap<string, number>;
}

/** Works one node from the values of its inputs. */
export function workNode(formula: Formula, node: GraphNode, values: (name: string) => number): WorkedNode {
  if (!isOperation(node.operation)) {
    const term = formula.lines.get(node.name);
    if (!term) throw new RangeError(`no line for ${node.name}`);
    return valueAndSlopes(term, values);
  }
  const numbers = node.operands.map((operand) => ('node' in operand ? values(operand.node) : operand.constant));
  const [left = NaN, right = NaN] = numbers;
  const meaning = operations[node.operation];
  const value = meaning.value(left, right) + 0;
  const slopes = new Map<string, number>();
  for (const input of node.inputs) {
    const parts = meaning.slopes.flatMap((slope, index) =>
      isInput(node.operands[index], input) ? [slope(left, right, value) + 0] : [],
    );
    slopes.set(input, total(parts));
  }
  return { value, slopes };
}

/** What a person writes for the value of a node. */
export function writtenValue(formula: Formula, node: GraphNode, letters: Letters): Expression {
  if (!isOperation(node.operation)) {
    const term = formula.lines.get(node.name);
    if (!term) throw new RangeError(`no line for ${node.name}`);
    return written(term, letters);
  }
  const [left, right = constant(NaN)] = operandsOf(node, letters);
  if (!left) throw new RangeError(`${node.name} has no operands`);
  return operations[node.operation].written(left, right);
}

/** What a person writes for how a node changes with an input. `own` is the node itself. */
export function writtenNodeSlope(
  formula: Formula,
  node: GraphNode,
  input: string,
  letters: Letters,
  own: Expression,
): Expression {
  if (!isOperation(node.operation)) {
    const term = formula.lines.get(node.name);
    if (!term) throw new RangeError(`no line for ${node.name}`);
    return writtenSlope(term, input, letters);
  }
  const [left, right = constant(NaN)] = operandsOf(node, letters);
  if (!left) throw new RangeError(`${node.name} has no operands`);
  const parts = operations[node.operation].writtenSlopes.flatMap((slope, index) =>
    isInput(node.operands[index], input) ? [slope(left, right, own)] : [],
  );
  const [only] = parts;
  return only && parts.length === 1 ? only : added(parts);
}

/** An exponent is a number, whatever it was worked out from. */
const operandsOf = ({ operation, operands }: GraphNode, letters: Letters): Expression[] =>
  operands.map((operand, index) =>
    operation === 'power' && index === 1 && 'constant' in operand
      ? constant(operand.constant)
      : writtenOperand(operand, letters),
  );

const isInput = (operand: Operand | undefined, input: string): boolean =>
  operand !== undefined && 'node' in operand && operand.node === input;

const writtenOperand = (operand: Operand, letters: Letters): Expression =>
  'node' in operand ? letters(operand.node) : (operand.written ?? constant(operand.constant));
