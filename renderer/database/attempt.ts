import type { QuantityId } from '../../engine/expression/expression.ts';
import type { Role } from '../../engine/quantities/quantity-role.ts';

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
  readonly example: string;
  readonly quantity: QuantityId;
  /** The quantity's symbol in plain text, as the drill showed it. */
  readonly symbol: string;
  readonly role: Role;
  /** The answer exactly as typed. */
  readonly typed: string;
  /** The number that was read from it. */
  readonly reading: string;
  /** Decimals asked for. */
  readonly decimals: number;
  readonly verdict: 'correct' | 'wrong';
}

/** An attempt before it is stored; its position is its place in the list. */
export type NewAttempt = Omit<Attempt, 'position'>;
