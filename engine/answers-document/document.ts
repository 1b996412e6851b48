import type { QuantityId } from '../expression/expression.ts';
import type { FormulaDocument } from '../formula/document.ts';
import { documentFormats } from '../network/document-format.ts';
import type { NetworkDocument } from '../network/document.ts';
import type { Precision } from '../precision/precision.ts';
import type { Tolerance } from '../precision/tolerance.ts';

export const answersFormat = documentFormats.answers;
export const answersVersion = 1;

/** No answer comes near it; a longer one is another file by mistake. */
export const longestAnswer = 100_000;

/** The answers document, version 1: what somebody answered about one network or one formula. Unknown fields mean nothing. */
export interface AnswersDocument {
  readonly format: typeof answersFormat;
  readonly version: typeof answersVersion;
  /** What the answers are about, unless a formula is. */
  readonly network?: NetworkDocument | FormulaDocument;
  readonly formula?: FormulaDocument;
  /** What every value that is written down was to be rounded to. */
  readonly precision: Precision;
  /** Within which an answer is right as well; without one, right is what honest rounding can reach. */
  readonly tolerance?: Tolerance;
  /** As typed, by what they answer: strings, unless one is at fault. */
  readonly answers: Readonly<Record<QuantityId, unknown>>;
  /** In letters, as typed, by what they are derivatives or formulas for; strings, unless one is at fault. */
  readonly expressions?: Readonly<Record<QuantityId, unknown>>;
}
