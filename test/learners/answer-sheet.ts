import type { Answer } from '../../engine/checking/verdict.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { mannerOf, precisionOf, type Habits } from './random-manner.ts';
import { writeAs, type Rounding } from './rounding.ts';
import type { Slip } from './slip.ts';
import { workThrough } from './work-through.ts';

/** An answer to everything that a learner works out, in the order of the learner's work. */
export const answerSheet = (document: NetworkDocument, habits: Habits, slip?: Slip): Answer[] =>
  written(workThrough(document, mannerOf(habits, slip)), () => habits.rounding);

/** Answers with these values, each as it was to be rounded. */
export const written = (
  values: ReadonlyMap<string, number>,
  roundingOf: (quantity: string, place: number) => Rounding,
): Answer[] =>
  [...values]
    .filter(([quantity, value]) => Number.isFinite(value) && !isGiven(quantity))
    .map(([quantity, value], place) => {
      const rounding = roundingOf(quantity, place);
      return { quantity, typed: writeAs(value, rounding), precision: precisionOf({ rounding }) };
    });

/** Inputs and targets stand on the sheet already. */
const isGiven = (quantity: string): boolean => /^[xt]\./.test(quantity);
