import type { NetworkDocument, NotationName } from '../../engine/network/document.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import type { LocalizedText } from '../../engine/network/document.ts';
import type { PrintedSymbol, PrintedQuantity } from '../../engine/printing/printed.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import type { ReadingProblem } from '../../engine/answers/read-number.ts';

/** One example of the library, as a card shows it. */
export interface ExampleCard {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly network: NetworkDocument;
  readonly drills: readonly DrillCard[];
}

export interface DrillCard {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  /** The quantities that the drill asks for; `optional` ones only if the learner wants them. */
  readonly asks: readonly DrillField[];
}

export interface DrillField {
  readonly quantity: QuantityId;
  /** Decimals asked for. */
  readonly decimals: number;
  readonly optional: boolean;
}

/** A quantity as the diagram shows it: its symbol in the drill's notation, and its value at the drill's precision. */
export interface ShownQuantity {
  readonly id: QuantityId;
  readonly symbol: PrintedSymbol;
  /** Written at the precision of the drill. */
  readonly shown: string;
  /** Full value. */
  readonly value: number;
  /** Stated by the network rather than worked out, so that there are no lines to show. */
  readonly given: boolean;
}

/** Everything the drill screen needs, made by the engine. */
export interface DrillSheet {
  readonly id: string;
  readonly example: string;
  readonly title: Text;
  /** What to do, in a sentence or two. */
  readonly task: Text;
  readonly network: NetworkDocument;
  readonly notation: NotationName;
  readonly precision: Precision;
  /** The letter of the learning rate. */
  readonly rateSymbol: string;
  /** What the diagram shows: inputs, targets, weights, weighted sums, activations, loss. By id. */
  readonly given: Readonly<Record<QuantityId, ShownQuantity>>;
  readonly rows: readonly DrillRow[];
}

/** One weight of the drill: its chain rule, its gradient (asked if the learner wants it), its updated value. */
export interface DrillRow {
  readonly weight: ShownQuantity;
  /** TeX of the chain rule that applies: ∂E/∂w = … with an equals sign. */
  readonly chainRule: string;
  /** What the error passes on its way back to the weight: the diagram lights these while the row is worked on. */
  readonly path: readonly QuantityId[];
  readonly gradient: DrillField & { readonly symbol: PrintedSymbol };
  /** `w⁺ = w − η·∂E/∂w`, TeX of the right-hand side without numbers. */
  readonly updateRule: string;
  readonly updated: DrillField & { readonly symbol: PrintedSymbol };
}

/** An answer of the learner's, as typed. */
export interface TypedAnswer {
  readonly quantity: QuantityId;
  readonly typed: string;
}

/** What the engine says of one answer. Only `correct` and `wrong` count as attempts. */
export type Judgement =
  | {
      readonly quantity: QuantityId;
      readonly verdict: 'correct' | 'wrong';
      readonly reading: string;
      readonly value: number;
    }
  | { readonly quantity: QuantityId; readonly verdict: 'invalid'; readonly problem: ReadingProblem };

/** The worked lines of one quantity, each operand able to be opened in turn. */
export interface Explanation {
  readonly quantity: PrintedQuantity;
  readonly operands: readonly ShownQuantity[];
}

export type Text = LocalizedText;
