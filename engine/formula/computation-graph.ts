import type { Expression } from '../expression/expression.ts';

/** An operation of one or two operands. */
export type Operation =
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'power'
  | 'negate'
  | 'exp'
  | 'ln'
  | 'sqrt'
  | 'sigmoid'
  | 'tanh'
  | 'relu'
  | 'softplus'
  | 'max'
  | 'min'
  | 'abs';

/** A node that an operation takes, or a number that stands in the formula, which is no node. */
export type Operand =
  | { readonly node: string }
  /** `written`: as it stands there, where it is worked out from numbers alone, such as 1/3. */
  | { readonly constant: number; readonly written?: Expression };

export interface GraphNode {
  /** A given name, a line's name, or n1, n2 … in the order of work. */
  readonly name: string;
  /** Whether it has its name from its place: n1, n2 …. */
  readonly isNumbered: boolean;
  /** `line` is a whole line: each of them where lines are nodes, elsewhere one that is only another name, or a number. */
  readonly operation: Operation | 'given' | 'line';
  /** In the order written. Of an operation one or two; of a line, every node in it, each once. */
  readonly operands: readonly Operand[];
  /** The distinct nodes among the operands: x*x has one edge. */
  readonly inputs: readonly string[];
  /** The line it stands in, from 1; null for what is given. */
  readonly line: number | null;
}

/** The nodes of a formula and what goes into what. */
export interface ComputationGraph {
  /** In the order of work: given values first. */
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly output: string;
  /** The nodes that a node goes into, in the order of work. */
  usesOf(node: string): readonly string[];
  /** Whether the output depends on a node. */
  isOnTheWay(node: string): boolean;
}
