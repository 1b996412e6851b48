/** Why what was typed could not be read; each has a sentence in the message catalogues. */
export type ReadingProblem =
  | 'empty'
  | 'not-a-number'
  | 'too-large'
  | 'ambiguous-separator'
  /** Two people write it and mean two numbers: 1,234 and 0·5 and 2×10-3. */
  | 'two-meanings'
  | 'too-long'
  /** A character that stands for nothing here. */
  | 'unexpected-character'
  /** A word or letter in a calculation that is neither a function nor e. */
  | 'unknown-name'
  /** Never closed, never opened, or needed: around what a function is taken of, around a divisor such as 2×10^3. */
  | 'missing-bracket'
  /** A sign without a number on one of its sides, or empty brackets. */
  | 'missing-number'
  /** Two numbers side by side, or a product without its sign that can be meant in two ways. */
  | 'missing-operator'
  | 'division-by-zero'
  /** A logarithm or a power that is no real number. */
  | 'no-value';

/**
 * How many digits were written: those after the point when written out without an exponent, and those that count. The
 * decimals are negative where a power of ten leaves the last digits before the point open.
 */
export interface TypedDigits {
  readonly decimals: number;
  readonly significant: number;
}

/** What was understood of what was typed. */
export type Reading =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** As the app understood it: plain digits, or the calculation with all its signs. Reads back as the same value. */
      readonly text: string;
      /** Null for fractions and calculations, which are exact. */
      readonly digits: TypedDigits | null;
    }
  | Refusal;

export interface Refusal {
  readonly kind: 'problem';
  readonly problem: ReadingProblem;
  /** The part that cannot be read, after folding; the problems of a calculation always have it. */
  readonly at?: string;
}

/** So much of an offending part is enough to find it again. */
const longestPart = 24;

export function refusal(problem: ReadingProblem, at?: string): Refusal {
  if (at === undefined) return { kind: 'problem', problem };
  const characters = Array.from(at);
  const part = characters.length > longestPart ? `${characters.slice(0, longestPart - 1).join('')}…` : at;
  return { kind: 'problem', problem, at: part };
}
