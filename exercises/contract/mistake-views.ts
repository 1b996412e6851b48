import type { QuantityId } from '../../engine/expression/expression.ts';
import type { FormulaDocument } from '../../engine/formula/document.ts';
import type { LocalizedText, NetworkDocument } from '../../engine/network/document.ts';
import type { Printed, PrintedSymbol } from '../../engine/printing/printed.ts';
import type { ClaimClass } from '../audit/claim.ts';
import type { Difficulty, Judgement } from './drill-views.ts';
import type { GraphView } from './graph-views.ts';
import type { NetworkFunctions, ShownQuantity, UnitNames } from './network-views.ts';

/** One mistake drill, as a link to it says. */
export interface MistakeCard {
  readonly id: string;
  /** The part of the document, numbered where it has several; it does not say where in it the mistake is. */
  readonly title: LocalizedText;
}

/** A line of a document, as published, or of a work that was made up. */
export interface MistakeLine {
  /** `line:column` in the text of the source, several with blanks between them; of what was made up, its number. */
  readonly place: string;
  readonly quantity: QuantityId;
  /** Its name in the record. */
  readonly item: string;
  /** In the document's notation. */
  readonly symbol: PrintedSymbol;
  /** As printed there. */
  readonly claimed: string;
  /** Of a derivation in letters; null where a figure stands there. */
  readonly letters: LineInLetters | null;
}

/** A line of a derivation, and what its repair may be written in. */
export interface LineInLetters {
  readonly written: Printed;
  /** Names of the sheet, as its notation prints them. */
  readonly names: readonly Printed[];
}

/** What the screen of a mistake drill shows before a line is marked, whatever it was worked on. */
interface SheetOfMistake {
  readonly id: string;
  /** The example whose document it is from; null where it was made up. */
  readonly example: string | null;
  /** What it was made up from; null where it is from a document. */
  readonly generated: { readonly seed: string; readonly difficulty: Difficulty } | null;
  readonly title: LocalizedText;
  /** The letter of the learning rate. */
  readonly rateSymbol: string;
  /** What the task gives, by id, and what was worked out right before the lines begin; nothing that the lines work out. */
  readonly given: Readonly<Record<QuantityId, ShownQuantity>>;
  readonly names: UnitNames;
  readonly lines: readonly MistakeLine[];
  /** Decimals asked of the repair; null where it is written in letters. */
  readonly decimals: number | null;
}

/** Of work on a network, whose picture is its diagram. */
export interface MistakeOnNetwork extends SheetOfMistake {
  readonly of: 'network';
  readonly network: NetworkDocument;
  readonly functions: NetworkFunctions;
}

/** Of work on a formula, whose picture is its computation graph. */
export interface MistakeOnFormula extends SheetOfMistake {
  readonly of: 'formula';
  readonly formula: FormulaDocument;
  readonly graph: GraphView;
}

/** Everything that the screen of a mistake drill shows before a line is marked. */
export type MistakeSheet = MistakeOnNetwork | MistakeOnFormula;

/** What there was to find; told only once it is found or given up. */
export interface RevealedMistake {
  /** Index of the first wrong line. */
  readonly line: number;
  /** What should stand there. */
  readonly right: string;
  /** The same typeset, where it is in letters. */
  readonly letters: Printed | null;
  /** Null in letters, where every slip is one in the formula. */
  readonly class: ClaimClass | null;
  readonly explanation: LocalizedText;
}

export interface MistakeCheck {
  /** Undefined where no line was marked; of another than the first wrong one, where that one lies. */
  readonly line?: 'correct' | 'above' | 'below';
  /** Undefined where nothing was typed or the line is not the one. */
  readonly repair?: Judgement;
  readonly revealed?: RevealedMistake;
}
