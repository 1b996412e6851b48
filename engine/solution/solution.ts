import type { Expression, QuantityId } from '../expression/expression.ts';
import type { Formula } from '../formula/formula.ts';
import type { NetworkDocument } from '../network/document.ts';
import type { QuantityName } from '../quantities/quantity-name.ts';

/** One thing that a person writes down when working a network or a formula by hand. */
export interface Quantity {
  readonly id: QuantityId;
  readonly name: QuantityName;
  /** How it follows from other quantities; undefined where it is given by the document. */
  readonly expression?: Expression | undefined;
  /** A shorter form with the same value, where factors of the expression cancel. */
  readonly simplified?: Expression | undefined;
  /** Exact to what floating point allows. */
  readonly value: number;
}

/** The worked solution of a network: given values, forward pass, loss, backward pass, update, forward pass after it. */
export interface NetworkSolution {
  readonly of: 'network';
  readonly document: NetworkDocument;
  readonly quantities: ReadonlyMap<QuantityId, Quantity>;
}

/** The worked solution of a formula: given values, values forwards, gradients backwards, the step, values after it. */
export interface FormulaSolution {
  readonly of: 'formula';
  readonly formula: Formula;
  readonly quantities: ReadonlyMap<QuantityId, Quantity>;
}

/** A worked solution: every quantity in the order of work, each after those it is made of. */
export type Solution = NetworkSolution | FormulaSolution;
