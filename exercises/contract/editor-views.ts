import type { QuantityId } from '../../engine/expression/expression.ts';
import type { LocalizedText, NetworkDocument } from '../../engine/network/document.ts';
import type { MatrixStep } from '../../engine/printing/matrix-steps.ts';
import type { Printed, PrintedSymbol } from '../../engine/printing/printed.ts';
import type { ShownQuantity } from './network-views.ts';
import type { Explanation } from './views.ts';

/** `forward` goes from what is given to the loss, `backward` to the gradients; `update` is the step and what comes after it. */
export const valueKinds = ['forward', 'backward', 'update'] as const;
export type ValueKind = (typeof valueKinds)[number];

/** A value as a person writes it, and in full; where a log-loss meets a saturated output, one may be infinite. */
export interface LiveValue {
  readonly value: number;
  readonly shown: string;
}

/** The values of a network as it stands. */
export interface LiveValues {
  readonly values: Readonly<Record<QuantityId, LiveValue>>;
}

/** What a quantity that each sample has comes to over all samples, as a person writes it. */
export interface BatchSpread {
  readonly mean: string;
  readonly least: string;
  readonly most: string;
  readonly sum: string;
}

/** A network's values over the whole batch. */
export interface BatchValues extends LiveValues {
  /** By the id that the quantity has in a network of one sample, such as `a.1.2`. */
  readonly spreads: Readonly<Record<QuantityId, BatchSpread>>;
}

/** A quantity in each sample, and over all of them. */
export interface BatchExplanation {
  /** As it is written where there is one sample. */
  readonly symbol: PrintedSymbol;
  /** In the order of samples. */
  readonly samples: readonly ShownQuantity[];
  readonly spread: BatchSpread;
}

/** How the quantities of a network are written; the same as long as its structure and notation are. */
export interface NetworkSymbols {
  readonly symbols: Readonly<Record<QuantityId, PrintedSymbol>>;
  /** The letter of the learning rate. */
  readonly rateSymbol: Printed;
}

/** The worked line of one quantity, and in matrix notation the line of its whole layer. */
export interface ValueExplanation extends Explanation {
  readonly matrix?: MatrixStep | undefined;
}

/** What a network can be taken elsewhere as. */
export const exportFormats = ['pytorch', 'numpy', 'latex'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportedFile {
  /** Letters and digits of any script, hyphens, and one ending. */
  readonly fileName: string;
  readonly text: string;
}

/** A network to begin with. */
export interface NetworkPreset {
  readonly id: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly network: NetworkDocument;
}

/** One way to read what was pasted as a table of numbers. */
export interface TableReading {
  /** At least one; each as long as the others. */
  readonly rows: readonly (readonly number[])[];
  /** Lines and columns in which there is something, but no number. */
  readonly skippedLines: number;
  readonly skippedColumns: number;
  /** What it was called where it was copied, such as `W1`. */
  readonly name?: string | undefined;
}

/** Why what was pasted is no table of numbers; rows and columns as pasted, from 1. */
export type TableFault =
  | { readonly kind: 'no-number' | 'too-long' }
  | { readonly kind: 'empty-cell'; readonly row: number; readonly column: number }
  | { readonly kind: 'no-number-in-cell'; readonly row: number; readonly column: number; readonly cell: string };

/** What was pasted, in every way that it can be read, the likeliest first. */
export interface PastedTable {
  readonly readings: readonly TableReading[];
  /** Of the whole where there is no reading, else of one of several tables. */
  readonly fault?: TableFault | undefined;
}
