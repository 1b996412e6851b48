import type { ReadingProblem } from '../../engine/answers/reading.ts';
import type { HabitName } from '../../engine/checking/habits/rounding-habit.ts';
import type { MistakeName } from '../../engine/checking/mistakes/mistake-names.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import type { FormulaDocument } from '../../engine/formula/document.ts';
import type { LocalizedText, NetworkDocument, NotationName } from '../../engine/network/document.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import type { Tolerance } from '../../engine/precision/tolerance.ts';
import type { Printed, PrintedSymbol, Relation } from '../../engine/printing/printed.ts';
import type { GraphView } from './graph-views.ts';
import type { NetworkFunctions, ShownQuantity, UnitNames } from './network-views.ts';

/** What a drill practises, from the first thing to learn to the last. */
export const drillKinds = [
  'forward-pass',
  'losses',
  'factors',
  'gradient',
  'hidden-gradient',
  'bias-gradient',
  'batch-sum',
  'update',
  'epoch',
  'matrix',
  'symbols',
  'derive',
  'nudge',
  'graph-values',
  'local-slopes',
  'graph-path',
  'several-ways-out',
  'whole-way-back',
  'graph-step',
  'find-the-mistake',
  'mistake-in-letters',
  'mistake-in-graph',
] as const;
export type DrillKind = (typeof drillKinds)[number];

/**
 * `guided`: every step is asked and checked, with hints. `alone`: only the results are asked. `exam`: nothing is said
 * until the end, then everything.
 */
export const drillModes = ['guided', 'alone', 'exam'] as const;
export type DrillMode = (typeof drillModes)[number];

/** From numbers and networks that are quick to work, to those that take patience. */
export const difficulties = [1, 2, 3] as const;
export type Difficulty = (typeof difficulties)[number];

/** A number that the learner writes, standing where it belongs in a line, a table or a matrix. */
export interface NumberField {
  readonly quantity: QuantityId;
  readonly symbol: PrintedSymbol;
  /** What this answer is rounded to: the precision of the drill, unless this quantity needs more digits. */
  readonly precision: Precision;
  /** More digits than the drill agreed on: with fewer, a wrong method could not be told from the right one. */
  readonly needsMore: boolean;
  /** What the value depends on: the diagram lights these while the field is worked on. */
  readonly path: readonly QuantityId[];
}

/** A field beside its equation: `symbol = rule = [ ]`. */
export interface LinePart {
  readonly kind: 'lines';
  readonly title: LocalizedText | null;
  /** The derivation whose numbers these are: asked once that is right, by the formula that the learner wrote. */
  readonly after?: string | undefined;
  readonly lines: readonly { readonly field: NumberField; readonly rule: Printed | null }[];
}

/** A table as on paper: a row for each unit, weight or sample, a column for each thing to work out. */
export interface TablePart {
  readonly kind: 'table';
  readonly title: LocalizedText;
  /** Of the rows and then of the columns; the corner stays empty. */
  readonly columns: readonly Printed[];
  readonly rows: readonly {
    readonly heading: Printed;
    /** As many as columns; given values stand beside those to be found, null where nothing belongs. */
    readonly cells: readonly (NumberField | ShownQuantity | null)[];
  }[];
}

/** What a sign of the matrix form stands for. */
export interface MatrixTerm {
  readonly symbol: Printed;
  readonly meaning: Exclude<LocalizedText, string>;
}

/** A vector (one column) or a matrix to fill in, `symbol = equation = [ ]`. */
export interface MatrixPart {
  readonly kind: 'matrix';
  readonly title: LocalizedText;
  readonly symbol: Printed;
  readonly equation: Printed;
  /** Its signs, each where it is first used on the sheet. */
  readonly terms: readonly MatrixTerm[];
  readonly rows: readonly (readonly NumberField[])[];
}

/** Factors to choose from and to put in order: `left = [ ] · [ ] · [ ]`. The answer is their ids with blanks between. */
export interface OrderPart {
  readonly kind: 'order';
  /** Names the item in answers and attempts, as a quantity's id does for a field. */
  readonly item: string;
  readonly prompt: LocalizedText;
  readonly left: Printed;
  readonly tiles: readonly Tile[];
  readonly path: readonly QuantityId[];
}

/** Some of these are right. The answer is their ids with blanks between, in any order. */
export interface ChoicePart {
  readonly kind: 'choice';
  readonly item: string;
  readonly prompt: LocalizedText;
  readonly options: readonly Tile[];
  readonly path: readonly QuantityId[];
}

/** A derivative to be written in letters, `left = [ ]`, in any form. The answer is what is typed. */
export interface DerivationPart {
  readonly kind: 'derivation';
  readonly item: string;
  readonly prompt: LocalizedText | null;
  readonly left: Printed;
  /** Names that may be used; the text of each is read as what it stands for. */
  readonly names: readonly Printed[];
  readonly path: readonly QuantityId[];
}

export interface Tile {
  /** Without blanks. */
  readonly id: string;
  readonly printed: Printed;
}

/** The ids of tiles that are right, in an order that is right. */
export interface RightChoice {
  readonly tiles: readonly string[];
}

export type DrillPart = LinePart | TablePart | MatrixPart | OrderPart | ChoicePart | DerivationPart;

/** What the drill screen shows before an answer is given, whatever the drill is on. */
interface SheetOfDrill {
  /** Opens the same drill again, on any machine; holds the seed where the drill is generated. */
  readonly id: string;
  readonly kind: DrillKind;
  readonly mode: DrillMode;
  /** The example whose network it is on; null on any other network, and on a formula. */
  readonly example: string | null;
  /** What its network or its formula was generated from; null where it was not. */
  readonly generated: { readonly seed: string; readonly difficulty: Difficulty } | null;
  readonly title: LocalizedText;
  /** What to do, in a sentence or two. */
  readonly task: LocalizedText;
  /** The one sample that the task is about, from 1; null where it is about all of them, or there are none. */
  readonly sample: number | null;
  readonly notation: NotationName;
  /** What every value that is written down is rounded to. */
  readonly precision: Precision;
  /** Where a fixed one was chosen, with the known mistakes that it lets pass somewhere on this sheet. */
  readonly tolerance?: { readonly allowed: Tolerance; readonly passes: readonly MistakeName[] } | undefined;
  /** The letter of the learning rate. */
  readonly rateSymbol: string;
  /** What the picture shows, by id: what the task gives, and nothing that it asks for. */
  readonly given: Readonly<Record<QuantityId, ShownQuantity>>;
  /** What is worked forward is called, by id, whether it is found or not. */
  readonly names: UnitNames;
  readonly parts: readonly DrillPart[];
}

/** Of a drill on a network, whose picture is its diagram. */
export interface NetworkSheet extends SheetOfDrill {
  readonly of: 'network';
  readonly network: NetworkDocument;
  readonly functions: NetworkFunctions;
}

/** Of a drill on a formula, whose picture is its computation graph. */
export interface FormulaSheet extends SheetOfDrill {
  readonly of: 'formula';
  readonly formula: FormulaDocument;
  readonly graph: GraphView;
  /** The template that it is on, by its id; null for any other formula. */
  readonly template: string | null;
}

/** Everything that the drill screen shows before an answer is given. */
export type DrillSheet = NetworkSheet | FormulaSheet;

/** What leads to a field's value, from what stands on the sheet. */
export interface Hint {
  /** The rule in short, as it is learnt. */
  readonly rule?: Printed;
  /**
   * In the order of work: what does not stand on the sheet and is needed first, then the field itself. Whoever works a
   * line again with the figures in it comes to what it says.
   */
  readonly steps: readonly HintStep[];
  /** So many digits more are written on the way than the sheet has, because only then the last place comes out. */
  readonly moreDigits: number;
}

/** symbol = rule = numbers filled in = value. */
export interface HintStep {
  readonly id: QuantityId;
  readonly symbol: PrintedSymbol;
  readonly rule: Printed;
  readonly filled: Printed;
  readonly relation: Relation;
  readonly shown: string;
}

/** Where a mistake was made, in the learner's own numbers. */
export interface Diagnosis {
  readonly mistake: MistakeName;
  /** One sentence on what happened. */
  readonly sentence: Exclude<LocalizedText, string>;
  /** The line as it was worked, numbers filled in: `symbol = … = value`. */
  readonly worked: Printed;
  /** The same line worked right. */
  readonly right: Printed;
  /** The step whose lines show it right. */
  readonly step: QuantityId;
}

/** How the right method came to digits that are not rounded as agreed. */
export interface RoundingSaid {
  readonly habit: HabitName;
  /** With `rounded-early`: to how many digits, as the precision counts them. */
  readonly to: number | null;
  /** One sentence, in the learner's own numbers. */
  readonly sentence: Exclude<LocalizedText, string>;
}

/** What is said of one answer. `invalid` and `coarse` are never counted as attempts. */
export type Judgement =
  | {
      readonly quantity: QuantityId;
      readonly verdict: 'invalid';
      readonly problem: ReadingProblem | 'too-few-digits' | 'not-chosen' | 'not-derived';
      /** With `not-derived`: why what was typed is no derivative in letters. */
      readonly remark?: LocalizedText | undefined;
      /** The text at fault, where the problem is about a piece of what was typed. */
      readonly at?: string | undefined;
    }
  | {
      readonly quantity: QuantityId;
      readonly verdict: 'coarse';
      readonly reading: string;
      readonly value: number;
      /** Digits, counted as the precision counts them, that tell right from wrong; null where none up to 12 do. */
      readonly needs: number | null;
    }
  | {
      readonly quantity: QuantityId;
      readonly verdict: 'correct' | 'rounded' | 'carried' | 'mistake' | 'wrong';
      /** The answer as it was understood. */
      readonly reading: string;
      /** Of a derivative in letters: how it was understood. */
      readonly written?: Printed | undefined;
      /** Null for what is chosen, ordered or written in letters. */
      readonly value: number | null;
      /** Of a number: the lowest and the highest that can be written for right. */
      readonly accepted?: { readonly from: string; readonly to: string } | undefined;
      /** With `correct`: right by the fixed tolerance alone. */
      readonly byTolerance?: true | undefined;
      /** With `rounded`. */
      readonly rounding?: RoundingSaid | undefined;
      /** With `mistake`. */
      readonly diagnosis?: Diagnosis | undefined;
      /** With `wrong`: mistakes that fit equally well, when there are few. Sentences, never a verdict. */
      readonly possible?: readonly Diagnosis[] | undefined;
      /** Not one of the possible mistakes leads to the answer, but both of them made at once. */
      readonly together?: true | undefined;
      /** With `wrong` of a choice, an order or a derivative in letters: what about it is not right. */
      readonly remark?: LocalizedText | undefined;
    };

/** One kind of drill that fits a network or a formula, as a link to it says. */
export interface DrillChoice {
  readonly id: string;
  readonly kind: DrillKind;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
}

/** A kind of drill of which one can be made up. */
export type DrillKindChoice = Omit<DrillChoice, 'id'>;
