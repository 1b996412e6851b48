import type { ActivationName } from '../../engine/activations/activations.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import type { LossName } from '../../engine/losses/losses.ts';
import type { LocalizedText } from '../../engine/network/document.ts';
import type { Printed, PrintedSymbol } from '../../engine/printing/printed.ts';

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
  /** A weight that is to be moved by ε to either side. */
  readonly nudged?: true;
}

/** What the weighted sum and the activation of every unit are called at every sample, by id, whether found or not. */
export type UnitNames = Readonly<Record<QuantityId, string>>;

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
