import type { MistakeName } from '../checking/mistakes/mistake-names.ts';
import type { QuantityId } from '../expression/expression.ts';

/**
 * What can be said of one statement. `right`: the value, correctly rounded, or the formula. `rounding`: what the right method
 * gives from rounded numbers, or cut off. `carried`: the right step from a slip above. `mistake`: what one known mistake
 * gives. `arithmetic`: the numbers on the left do not come to what stands on the right. `substitution`: a number was filled
 * in that is not the quantity's whose place it takes. `wrong`: none of these. `not-checked`: nothing can be said.
 */
export const statementClasses = [
  'right',
  'rounding',
  'carried',
  'mistake',
  'arithmetic',
  'substitution',
  'wrong',
  'not-checked',
] as const;
export type StatementClass = (typeof statementClasses)[number];

/** The classes that say that something does not follow from what stands above. */
export const isFaulty = (of: StatementClass): boolean =>
  of === 'mistake' || of === 'arithmetic' || of === 'substitution' || of === 'wrong';

/** How digits were lost: cut off where others round, or rounded before they were needed. */
export type RoundingHabit = 'cut-off' | 'rounded-early';

/** A piece of one line. `line` and `column` count from 1, columns in UTF-16 units; `end` is the column behind the last. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly end: number;
}

/** A number in a statement, and whose place it takes. */
export interface ReadFigure extends Place {
  readonly text: string;
  /** Null for a constant of a formula, the learning rate, and what could not be told. */
  readonly quantity: QuantityId | null;
  /** What should stand there, in full; null where that is not known. */
  readonly expected: number | null;
  readonly class: StatementClass;
}

/** A name in a statement, and what it was taken for. */
export interface ReadName extends Place {
  readonly text: string;
  /** The quantities it stands for: one, or the entries of a vector or a matrix by rows. Empty for the learning rate. */
  readonly quantities: readonly QuantityId[];
  readonly guessed: boolean;
}

/** One equality of a chain: what stands on its right, held against what stands on its left and above. */
export interface Statement extends Place {
  /** The equality as it was written; from its sign on, where its left side stands on an earlier line. */
  readonly text: string;
  readonly quantity: QuantityId | null;
  /** The right side as it was written. */
  readonly stated: string;
  readonly kind: 'formula' | 'numbers' | 'value';
  /** The exact value of the quantity; null where there is none. */
  readonly expected: number | null;
  /** The lowest and the highest value that the right method can reach at the digits written; null where there are none. */
  readonly accepted: readonly [low: number, high: number] | null;
  readonly class: StatementClass;
  readonly mistake: MistakeName | null;
  readonly habit: RoundingHabit | null;
  /** Whether it is the first that does not follow from what stands above. */
  readonly first: boolean;
  readonly names: readonly ReadName[];
  readonly figures: readonly ReadFigure[];
}

/** A name that may stand for several things, and nothing in the text tells which. */
export interface Guess extends Place {
  /** Under which a choice is passed in. */
  readonly name: string;
  /** As it was written. */
  readonly text: string;
  /** What it may stand for, the likeliest first; what was taken is the first. */
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  /** Under which it is chosen. */
  readonly choice: string;
  readonly quantities: readonly QuantityId[];
}

/** What was chosen for open names: by the name of the guess, the choice of one of its candidates. */
export type Choices = Readonly<Record<string, string>>;

/** What came of one line. A line with several statements has the gravest class of them. */
export interface LineResult {
  /** From 1. */
  readonly line: number;
  /** `prose`: nothing that looks like a statement. `not-read`: a statement that could not be read. */
  readonly result: StatementClass | 'prose' | 'not-read';
  /** Places in the list of statements. */
  readonly statements: readonly number[];
}

/** A text, read and judged. */
export interface Reading {
  readonly statements: readonly Statement[];
  readonly guesses: readonly Guess[];
  readonly lines: readonly LineResult[];
  /** Place in the list of statements; null where everything follows. */
  readonly first: number | null;
  /** Quantities after a whole solution that no line states, in the order of work. */
  readonly missing: readonly QuantityId[];
  /** Why nothing, or not all, was read. */
  readonly problem: ReadingTrouble | null;
}

/** What layers are told apart by where a text has more units than the network. */
export type LayerKind = 'input' | 'hidden' | 'output';

/**
 * `no-statement`: nothing to judge. `too-long`: only the first part was read. `binary`: no text. `other-network`: names units
 * that this network has not; where it is told how many of a kind, `units` says how many the text has and how many there are.
 */
export type ReadingTrouble =
  | { readonly kind: 'no-statement' | 'binary' }
  | { readonly kind: 'too-long'; readonly lines: number }
  | {
      readonly kind: 'other-network';
      readonly name: string;
      readonly line: number;
      readonly units: { readonly of: LayerKind; readonly text: number; readonly network: number } | null;
    };
