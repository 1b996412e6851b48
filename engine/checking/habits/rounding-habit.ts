import type { QuantityId } from '../../expression/expression.ts';

/**
 * Ways of rounding that are not the agreed one, by the names under which they are stored and exchanged: digits dropped, and
 * a value on the way rounded to fewer digits than were asked for.
 */
export const habitNames = ['cut-off', 'rounded-early'] as const;
export type HabitName = (typeof habitNames)[number];

/** A value on the way that was rounded too early. */
export interface EarlyValue {
  readonly quantity: QuantityId;
  /** To the digits of the habit. */
  readonly early: number;
  /** As it was worked, not rounded. */
  readonly full: number;
}

/** How an answer came about by the right method and another way of rounding. */
export interface FoundHabit {
  readonly name: HabitName;
  /** With `rounded-early`, to how many digits, counted as the precision counts them; else null. */
  readonly to: number | null;
  readonly how: HowRounded;
}

export type HowRounded =
  /** The digits of the work itself, `full`, were cut. */
  | { readonly kind: 'cut'; readonly full: number }
  /** Digits were cut on the way, all along it. */
  | { readonly kind: 'cut-on-the-way' }
  /** The right work from these values. */
  | { readonly kind: 'early'; readonly from: readonly EarlyValue[] }
  /** Values were rounded too early all along the way. */
  | { readonly kind: 'early-on-the-way' }
  /** The right step from an answer of the learner's that was rounded so. */
  | { readonly kind: 'goes-on'; readonly from: QuantityId; readonly value: number };
