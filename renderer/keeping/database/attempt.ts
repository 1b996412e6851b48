import type { HabitName } from '../../../engine/checking/habits/rounding-habit.ts';
import type { MistakeName } from '../../../engine/checking/mistakes/mistake-names.ts';
import type { FormulaDocument } from '../../../engine/formula/document.ts';
import type { LocalizedText, NetworkDocument } from '../../../engine/network/document.ts';
import type { Precision } from '../../../engine/precision/precision.ts';
import type { Role } from '../../../engine/quantities/quantity-role.ts';
import type { DrillMode } from '../../../exercises/contract/drill-views.ts';
import type { Fields } from './draft.ts';

/** One answer given and judged. Attempts are only ever added: what the learner did is never changed afterwards. */
export interface Attempt {
  /** A UUID. */
  readonly id: string;
  /** When it was checked, in milliseconds since 1970. */
  readonly at: number;
  /** UUID of the check it was part of: answers checked together share it. */
  readonly check: string;
  /** Its place within the check, from 0. */
  readonly position: number;
  readonly drill: string;
  readonly mode: DrillMode;
  /** The example whose network it was on; null on any other network. */
  readonly example: string | null;
  /** The network of a drill on the learner's own, whose id does not tell it. */
  readonly network?: NetworkDocument;
  /** The same of a formula. */
  readonly formula?: FormulaDocument;
  /** The id of the quantity, or of what was to be chosen or put in order. */
  readonly quantity: string;
  /** What was asked for: a symbol in plain text as the drill showed it, or a question. */
  readonly symbol: LocalizedText;
  readonly role: Role;
  /** The answer exactly as typed. */
  readonly typed: string;
  /** What was read from it. */
  readonly reading: string;
  /** What the answer was to be rounded to; null for what is chosen or put in order. */
  readonly precision: Precision | null;
  readonly verdict: CountedVerdict;
  /** The mistake that was recognized. */
  readonly mistake?: MistakeName;
  /** With `rounded`: which way of rounding it was. */
  readonly habit?: HabitName;
  /** How many of the three hints were looked at before: rule, numbers filled in, value. */
  readonly hints: number;
  /** Milliseconds since the field was first come to, or last checked; null where that is not known. */
  readonly took: number | null;
  /** When the sheet it stands on was checked first: another one, once it was started afresh. */
  readonly sheet?: number;
  /**
   * With one answer of the check: what else stood on the sheet that the log does not tell, not judged as it stood or not
   * to be read; empty where a judged answer had been taken away.
   */
  readonly beside?: Fields;
  /** The task of a pack that it answers: the pack's id, a slash, the task's place in it, a point, and the part. */
  readonly task?: string;
}

/** What is said of an answer that counts; what cannot be read or told apart counts for nothing. */
export type CountedVerdict = 'correct' | 'rounded' | 'carried' | 'mistake' | 'wrong';

/** An attempt before it is stored; its position is its place in the list. */
export type NewAttempt = Omit<Attempt, 'position'>;

/** The attempts of one check, in the order of its answers. */
export type NewCheck = readonly NewAttempt[];
