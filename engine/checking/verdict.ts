import type { ReadingProblem } from '../answers/reading.ts';
import type { QuantityId } from '../expression/expression.ts';
import type { Precision } from '../precision/precision.ts';
import type { Tolerance } from '../precision/tolerance.ts';
import type { FoundMistake } from './candidates.ts';
import type { FoundHabit } from './habits/rounding-habit.ts';

/** An answer as typed, and what it and every value before it were to be rounded to. */
export interface Answer {
  readonly quantity: QuantityId;
  readonly typed: string;
  readonly precision: Precision;
  /** Where the course works with a fixed one: what lies within it of the exact value is right as well. */
  readonly tolerance?: Tolerance | undefined;
}

interface Understood {
  readonly quantity: QuantityId;
  readonly value: number;
  /** The answer as it was understood. */
  readonly reading: string;
}

/** What can be said of an answer. `invalid` and `coarse` are never counted as attempts. */
export type Verdict =
  | {
      readonly quantity: QuantityId;
      readonly verdict: 'invalid';
      readonly problem: ReadingProblem | 'too-few-digits';
      readonly at?: string | undefined;
      /** With too few digits: how many were agreed on. */
      readonly needs?: number | undefined;
    }
  /** `needs`: digits, counted as the precision counts them, that tell right from wrong; null where none up to 12 do. */
  | (Understood & { readonly verdict: 'coarse'; readonly needs: number | null })
  /** `byTolerance`: honest rounding would not reach it, but it lies within the fixed tolerance. */
  | (Understood & { readonly verdict: 'correct'; readonly byTolerance?: true })
  | (Understood & { readonly verdict: 'carried' })
  /** The right method, but digits that are not rounded as agreed. */
  | (Understood & {
      readonly verdict: 'rounded';
      readonly habit: FoundHabit;
      /** Other ways of rounding that lead to it too. */
      readonly others: readonly FoundHabit[];
    })
  | (Understood & { readonly verdict: 'mistake'; readonly found: FoundMistake })
  /** `possible`: the mistakes that fit, each by its best; more than one, so that none of them is named. What people do most first. */
  | (Understood & {
      readonly verdict: 'wrong';
      readonly possible: readonly FoundMistake[];
      /** Not one of them leads to the answer, but two of them made at once. */
      readonly together?: true;
    });

/** Where more mistakes than these fit, nothing is gained by telling them all. */
export const mostPossible = 3;
