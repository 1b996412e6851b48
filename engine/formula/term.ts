import type { Operation } from './computation-graph.ts';

/** A line's expression as it was typed; `start` and `end` are its place in the line, in UTF-16 units from 0. */
export type Term = { readonly start: number; readonly end: number } &
  /** `of`: what the number was worked out from, where no more than numbers stand in it. */
  (
    | { readonly kind: 'number'; readonly value: number; readonly of?: Term }
    /** A given name or a line above, by the name that it has there. */
    | { readonly kind: 'name'; readonly name: string }
    /** Of a power the second operand is its exponent, a number. */
    | { readonly kind: 'operation'; readonly operation: Operation; readonly operands: readonly Term[] }
  );
