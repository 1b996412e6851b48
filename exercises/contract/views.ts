import type { ActivationName } from '../../engine/activations/activations.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import type { LossName } from '../../engine/losses/losses.ts';
import type { LocalizedText, NetworkDocument } from '../../engine/network/document.ts';
import type { Printed, PrintedQuantity, PrintedSymbol } from '../../engine/printing/printed.ts';
import type { DrillChoice } from './drill-views.ts';

/** One example of the library, as a card shows it. */
export interface ExampleCard {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly network: NetworkDocument;
  /** Its own drills first, then every kind that fits its network. */
  readonly drills: readonly DrillChoice[];
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

/** What a network computes with, which its numbers do not tell; in the notation of the page. */
export interface NetworkFunctions {
  /** Layers with the same one together, from the first on. */
  readonly activations: readonly {
    readonly layers: LocalizedText;
    readonly name: ActivationName;
    /** Of the first unit; null where that would be too long. */
    readonly line: Printed | null;
  }[];
  readonly loss: {
    readonly name: LossName;
    /** One output's term, then what the terms of a sample and the samples come to. */
    readonly lines: readonly Printed[];
  };
}

/** An answer of the learner's, as typed. */
export interface TypedAnswer {
  readonly quantity: QuantityId;
  readonly typed: string;
}

/** The worked lines of one quantity, each operand able to be opened in turn. */
export interface Explanation {
  readonly quantity: PrintedQuantity;
  readonly operands: readonly ShownQuantity[];
}

export type Text = LocalizedText;
