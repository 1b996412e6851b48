import type { Answer } from '../../engine/checking/verdict.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { mannerOf, precisionOf, type Habits } from './random-manner.ts';
import { writeAs } from './rounding.ts';
import type { Slip } from './slip.ts';
import { workThrough } from './work-through.ts';

/** An answer to everything that a learner works out, in the order of the learner's work. */
export function answerSheet(document: NetworkDocument, habits: Habits, slip?: Slip): Answer[] {
  const precision = precisionOf(habits);
  return [...workThrough(document, mannerOf(habits, slip))]
    .filter(([quantity, value]) => Number.isFinite(value) && !isGiven(quantity))
    .map(([quantity, value]) => ({ quantity, typed: writeAs(value, habits.rounding), precision }));
}

/** Inputs and targets stand on the sheet already. */
const isGiven = (quantity: string): boolean => /^[xt]\./.test(quantity);
