import type { Attempt } from './attempt.ts';
import { emptyPaper, type Draft, type Fields } from './draft.ts';

/** An attempt as version 1 of the database held it. */
export interface FirstAttempt extends Omit<Attempt, 'mode' | 'precision' | 'hints' | 'took' | 'verdict'> {
  readonly decimals: number;
  readonly verdict: 'correct' | 'wrong';
}

/** A draft as version 1 of the database held it. */
export interface FirstDraft {
  readonly drill: string;
  readonly fields: Fields;
}

/** There was one way to take a drill then, results only, and neither hints nor a clock. */
export const upgradeAttempt = ({ decimals, ...attempt }: FirstAttempt): Attempt => ({
  ...attempt,
  mode: 'alone',
  precision: { decimals },
  hints: 0,
  took: null,
});

export const upgradeDraft = ({ drill, fields }: FirstDraft): Draft => ({ ...emptyPaper, drill, fields });
