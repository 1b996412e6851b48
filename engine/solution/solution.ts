import type { Expression, QuantityId } from '../expression/expression.ts';
import type { NetworkDocument } from '../network/document.ts';
import type { QuantityName } from '../quantities/quantity-name.ts';

/** One thing that a person writes down when working the network by hand. */
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

/** The worked solution of a network: every quantity, each after those it is made of. */
export interface Solution {
  readonly document: NetworkDocument;
  /** In the order of work: given values, forward pass, loss, backward pass, update, forward pass after it. */
  readonly quantities: ReadonlyMap<QuantityId, Quantity>;
}
