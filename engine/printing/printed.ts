import type { QuantityId } from '../expression/expression.ts';
import type { Role } from '../quantities/quantity-role.ts';

/**
 * A piece of mathematics in the two languages it is printed in: TeX for formulas on screen (symbols carry
 * `\htmlData{quantity=…}` and `\htmlClass{forward|backward|parameter|…}`), and plain Unicode text for labels and terminals.
 */
export interface Printed {
  readonly tex: string;
  readonly text: string;
}

export interface PrintedSymbol extends Printed {
  readonly role: Role;
}

/** `=` where the rounded numbers on the left give what stands on the right at the chosen precision, else `≈`. */
export type Relation = '=' | '≈';

/** A quantity worked out in a line: symbol = rule = expanded = numbers filled in = value. */
export interface PrintedQuantity {
  readonly id: QuantityId;
  readonly symbol: PrintedSymbol;
  /** Over other quantities' symbols; undefined where the quantity is given. */
  readonly rule?: Printed;
  /** The quantities in the rule, in the order they are written. */
  readonly operands: readonly QuantityId[];
  /** The rule with each factor written out; undefined where that adds nothing. */
  readonly expanded?: Printed;
  /** The rule with numbers filled in. */
  readonly filled?: Printed;
  readonly relation: Relation;
  /** The value at the chosen precision. */
  readonly shown: string;
  readonly value: number;
}
