import * as v from 'valibot';
import { allowing } from '../network/document-error.ts';
import { exactly, needed, objectWith } from '../network/schema.ts';
import { answersFormat, answersVersion } from './document.ts';

export const wholeNumber = (minimum: number, maximum: number) => {
  const message = allowing({ kind: 'whole-number-within', minimum, maximum });
  return v.pipe(v.number(message), v.integer(message), v.minValue(minimum, message), v.maxValue(maximum, message));
};

/** One of the two, and not both. */
export const precision = v.pipe(
  objectWith({ decimals: v.optional(wholeNumber(0, 15)), significant: v.optional(wholeNumber(1, 15)) }),
  v.check(
    ({ decimals, significant }) => (decimals === undefined) !== (significant === undefined),
    allowing({ kind: 'precision' }),
  ),
);

const numberWithin = (minimum: number, maximum: number) => {
  const message = allowing({ kind: 'number-within', minimum, maximum });
  return v.pipe(v.number(message), v.minValue(minimum, message), v.maxValue(maximum, message));
};

const numberFrom = (minimum: number) => {
  const message = allowing({ kind: 'number-from', minimum });
  return v.pipe(v.number(message), v.finite(message), v.minValue(minimum, message));
};

/** A part of the value or a distance, and not both. */
const tolerance = v.pipe(
  objectWith({ relative: v.optional(numberWithin(0, 1)), absolute: v.optional(numberFrom(0)) }),
  v.check(
    ({ relative, absolute }) => (relative === undefined) !== (absolute === undefined),
    allowing({ kind: 'tolerance' }),
  ),
);

const frame = {
  format: needed(exactly(answersFormat)),
  version: needed(exactly(answersVersion)),
};
const judged = {
  precision: needed(precision),
  tolerance: v.optional(tolerance),
  answers: needed(objectWith({})),
  expressions: v.optional(objectWith({})),
};

/** The shape of an answers document; its network, its answers and its expressions are checked in `parse-answers.ts`. */
export const answersSchema = objectWith({ ...frame, network: needed(objectWith({})), ...judged });

/** The same about a formula. */
export const formulaAnswersSchema = objectWith({ ...frame, formula: needed(objectWith({})), ...judged });
