/** Where something stands in the text that was read, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A name as it was spelled, its parts taken apart: `w_{11}^{(2)+}` has base w, below 11, above (2), mark +. */
export interface Spelling {
  /** One spelling for each letter or word, such as net, σ or ŷ. */
  readonly base: string;
  /** What stands lowered, without braces and blanks. */
  readonly below: string;
  /** What stands raised and is no mark. */
  readonly above: string;
  /** A plus, primes, new and old. */
  readonly mark: string;
  /** What stands in square brackets behind it, as in W[1,2]. */
  readonly index?: string;
}

/** A number as it was written. */
export interface Figure extends Span {
  readonly value: number;
  readonly text: string;
  /** Digits behind the point; negative with a power of ten. */
  readonly decimals: number;
}

/** An expression as it was written. */
export type Term = Span &
  (
    | { readonly kind: 'number'; readonly figure: Figure }
    | { readonly kind: 'name'; readonly spelling: Spelling }
    /** `index`: an entry of a matrix of derivatives; `through`: a path or a sample of which this is a part. */
    | {
        readonly kind: 'derivative';
        readonly of: Term;
        readonly by: Term;
        readonly through: string;
        readonly index?: string;
        /** Whether it stands in brackets with what is held behind: (∂f/∂y)_p. */
        readonly isHeld?: boolean;
      }
    | { readonly kind: 'sum'; readonly terms: readonly Term[] }
    | { readonly kind: 'negative'; readonly of: Term }
    /** `by`: how it is written, as a sign between matrices says how they are multiplied. */
    | { readonly kind: 'product'; readonly left: Term; readonly right: Term; readonly by: '*' | '⊙' | '∘' | '' }
    | { readonly kind: 'quotient'; readonly over: Term; readonly under: Term }
    | { readonly kind: 'power'; readonly of: Term; readonly exponent: Term }
    | { readonly kind: 'transposed'; readonly of: Term }
    | { readonly kind: 'function'; readonly name: string; readonly argument: Term }
    | { readonly kind: 'extremum'; readonly which: 'max' | 'min'; readonly left: Term; readonly right: Term }
    | { readonly kind: 'step'; readonly argument: Term; readonly above: Term; readonly below: Term }
    | { readonly kind: 'matrix'; readonly rows: readonly (readonly Term[])[] }
    /** What stands in round brackets, or is labelled by what stands below its brace. */
    | { readonly kind: 'bracket'; readonly of: Term; readonly label?: Term }
  );

export type TermKind = Term['kind'];

/** What a term is made of, in the order written; the parts of a derivative belong to it. */
export function partsOf(term: Term): readonly Term[] {
  switch (term.kind) {
    case 'number':
    case 'name':
    case 'derivative':
      return [];
    case 'sum':
      return term.terms;
    case 'negative':
    case 'transposed':
    case 'bracket':
      return [term.of];
    case 'product':
    case 'extremum':
      return [term.left, term.right];
    case 'quotient':
      return [term.over, term.under];
    case 'power':
      return [term.of, term.exponent];
    case 'function':
      return [term.argument];
    case 'step':
      return [term.argument, term.above, term.below];
    case 'matrix':
      return term.rows.flat();
  }
}

/** Whether a number stands alone, with or without a sign in front. */
export const isNumber = (term: Term): boolean =>
  term.kind === 'number' || (term.kind === 'negative' && term.of.kind === 'number');
