/** Why a line of a formula cannot be used. */
export const formulaProblems = [
  'no-equals-sign',
  'second-equals-sign',
  'no-name',
  'name-taken',
  'empty',
  'unknown-name',
  'product-of-names',
  'unknown-function',
  'used-before',
  'cycle',
  'missing-operand',
  'missing-operator',
  'missing-bracket',
  'stray-bracket',
  'stray-comma',
  'unexpected-character',
  'no-number',
  'ambiguous-division',
  'ambiguous-argument',
  'ambiguous-power',
  'ambiguous-name',
  'exponent-not-constant',
  'one-argument',
  'two-arguments',
  'nested-too-deep',
  'line-too-long',
  'too-many-operations',
  'logarithm',
  'division-by-zero',
  'root',
  'power',
  'too-large',
  'no-slope',
  'no-given',
] as const;
export type FormulaProblem = (typeof formulaProblems)[number];

/** A problem at a place of one line; `start` in UTF-16 units from 0. */
export interface LineProblem {
  readonly problem: FormulaProblem;
  readonly start: number;
  /** What stands there, or what it comes to. */
  readonly found: string;
  /** What was meant, where that can be told. */
  readonly instead?: string;
}

/** Thrown within the reading of one line, and nowhere further. */
export class LineFault extends Error {
  constructor(readonly fault: LineProblem) {
    super(fault.problem);
  }
}
