import type { QuantityId } from '../../expression/expression.ts';
import type { Precision } from '../../precision/precision.ts';
import type { HabitName } from '../habits/rounding-habit.ts';
import type { MistakeName } from '../mistakes/mistake-names.ts';
import type { Verdict } from '../verdict.ts';
import type { OwnFormula } from './own-formulas.ts';
import type { OwnNetwork } from './own-networks.ts';

export interface InBothLanguages {
  readonly en: string;
  readonly ko: string;
}

/** An example of the library, by its id, or a network of the table's own. */
export type KnownNetwork = 'lecture-slides' | 'article' | 'batch-notes' | 'matrix-derivation' | OwnNetwork;

/** One answer, what must be said of it, and why: worked out on paper, not by the checker. */
export interface JudgingRow {
  /** What is worked: a network, or a formula. */
  readonly network: KnownNetwork | OwnFormula;
  readonly precision: Precision;
  /** Other answers on the same paper, as typed. */
  readonly beside?: Readonly<Record<QuantityId, string>>;
  /** What those were to be rounded to, where it is not the same. */
  readonly besideRoundedTo?: Precision;
  readonly asks: QuantityId;
  readonly answer: string;
  readonly verdict: Verdict['verdict'];
  /** With `mistake`. */
  readonly mistake?: MistakeName;
  /** With `rounded`; `to` with `rounded-early`. */
  readonly habit?: HabitName;
  readonly to?: number;
  /** With `coarse`, and with too few digits. */
  readonly needs?: number;
  readonly note: InBothLanguages;
}

/** Rows that belong together, with what they show. */
export interface JudgingTopic {
  readonly title: InBothLanguages;
  readonly text: InBothLanguages;
  readonly rows: readonly JudgingRow[];
}
