/** Rows and columns of a matrix. */
export type Shape = readonly [rows: number, columns: number];

/**
 * Why what was typed is no derivative that could be judged; `at` and `end` in UTF-16 units of what was typed. Such an answer
 * is told beside its field and does not count.
 */
export type DerivationTrouble =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly most: number }
  | { readonly kind: 'too-deep'; readonly at: number; readonly end: number }
  /** A bracket that is never closed, or closes nothing. */
  | { readonly kind: 'bracket'; readonly bracket: string; readonly at: number; readonly end: number }
  | { readonly kind: 'unknown-name'; readonly name: string; readonly at: number; readonly end: number }
  | { readonly kind: 'not-read'; readonly at: number; readonly end: number }
  /** What was asked for, or something that follows from it, stands in the answer. */
  | { readonly kind: 'asked-itself'; readonly name: string; readonly at: number; readonly end: number }
  /** Figures where letters were asked for. */
  | { readonly kind: 'number'; readonly at: number; readonly end: number }
  /** Two matrices that cannot be put together in this way. */
  | {
      readonly kind: 'shapes';
      readonly join: 'sum' | 'product' | 'quotient';
      readonly left: Shape;
      readonly right: Shape;
      readonly at: number;
      readonly end: number;
    }
  /** The answer as a whole has another shape than what was asked for. */
  | { readonly kind: 'shape'; readonly found: Shape; readonly asked: Shape }
  | { readonly kind: 'division-by-zero' };
