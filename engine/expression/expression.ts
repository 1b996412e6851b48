/** The id under which a quantity is stored and exchanged, such as `dE/dw.2.1.1`. */
export type QuantityId = string;

export const functionNames = ['sigmoid', 'tanh', 'relu', 'leaky-relu', 'elu', 'exp', 'ln', 'sqrt', 'abs'] as const;
export type FunctionName = (typeof functionNames)[number];

/**
 * What a person writes for a quantity, over other quantities. One tree serves every walk: it is evaluated with exact,
 * rounded, bounded or a learner's own values, and printed with symbols, expanded, or with numbers filled in.
 */
export type Expression =
  | Reference
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'learning-rate'; readonly value: number }
  | { readonly kind: 'sum'; readonly terms: readonly Expression[] }
  | { readonly kind: 'difference'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'product'; readonly factors: readonly Expression[] }
  | { readonly kind: 'quotient'; readonly over: Expression; readonly under: Expression }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: 'square'; readonly of: Expression }
  /** A power with a constant exponent; of exponent 2 it is a `square`. */
  | { readonly kind: 'power'; readonly of: Expression; readonly exponent: number }
  /** The larger or the smaller of two. */
  | {
      readonly kind: 'extremum';
      readonly which: 'max' | 'min';
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'function'; readonly name: FunctionName; readonly argument: Expression }
  /** `above` where the argument is over 0, `below` elsewhere (0 itself takes the side below). */
  | { readonly kind: 'step'; readonly argument: Expression; readonly below: Expression; readonly above: Expression }
  /** A factor of the chain rule that is no quantity of its own: ∂of/∂by, equal to an expression. */
  | { readonly kind: 'partial'; readonly of: QuantityId; readonly by: QuantityId; readonly equals: Expression };

/** A quantity, by its id. */
export interface Reference {
  readonly kind: 'reference';
  readonly id: QuantityId;
}

export const reference = (id: QuantityId): Reference => ({ kind: 'reference', id });
export const constant = (value: number): Expression => ({ kind: 'constant', value });
export const learningRate = (value: number): Expression => ({ kind: 'learning-rate', value });
export const sum = (terms: readonly Expression[]): Expression => ({ kind: 'sum', terms });
export const difference = (left: Expression, right: Expression): Expression => ({ kind: 'difference', left, right });
export const product = (...factors: readonly Expression[]): Expression => ({ kind: 'product', factors });
export const quotient = (over: Expression, under: Expression): Expression => ({ kind: 'quotient', over, under });
export const negative = (of: Expression): Expression => ({ kind: 'negative', of });
export const square = (of: Expression): Expression => ({ kind: 'square', of });
/** The square where the exponent is 2. */
export const power = (of: Expression, exponent: number): Expression =>
  exponent === 2 ? square(of) : { kind: 'power', of, exponent };
export const extremum = (which: 'max' | 'min', left: Expression, right: Expression): Expression => ({
  kind: 'extremum',
  which,
  left,
  right,
});
export const apply = (name: FunctionName, argument: Expression): Expression => ({ kind: 'function', name, argument });
/** A number on a side stands for itself. */
export const step = (argument: Expression, below: Expression | number, above: Expression | number): Expression => ({
  kind: 'step',
  argument,
  below: typeof below === 'number' ? constant(below) : below,
  above: typeof above === 'number' ? constant(above) : above,
});
export const partial = (of: QuantityId, by: QuantityId, equals: Expression): Expression => ({
  kind: 'partial',
  of,
  by,
  equals,
});
