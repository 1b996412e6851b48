import type { QuantityId } from '../../engine/expression/expression.ts';
import type { LocalizedText } from '../../engine/network/document.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import type { Solution } from '../../engine/solution/solution.ts';
import type { Difficulty, Judgement } from '../contract/drill-views.ts';
import type { LineInLetters, RevealedMistake } from '../contract/mistake-views.ts';

/** Lines of which one is the first that is wrong, from a document or made up. */
export interface MistakeDrill {
  readonly id: string;
  readonly title: LocalizedText;
  /** The example whose document it is. */
  readonly example: string | null;
  readonly generated: { readonly seed: string; readonly difficulty: Difficulty } | null;
  readonly solution: Solution;
  /** What the given values are written with. */
  readonly precision: Precision;
  /** Worked out before the lines begin, and right: the figures that the lines go on from. */
  readonly worked: readonly { readonly quantity: QuantityId; readonly claimed: string }[];
  readonly lines: readonly MistakenLine[];
  /** Decimals asked of the repair; null where it is written in letters. */
  readonly decimals: number | null;
  readonly judgeRepair: (typed: string) => Judgement;
  readonly revealed: RevealedMistake;
}

export interface MistakenLine {
  readonly place: string;
  readonly quantity: QuantityId;
  readonly claimed: string;
  /** Where it is one of letters. */
  readonly letters?: LineInLetters;
}
