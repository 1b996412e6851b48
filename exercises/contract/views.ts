import type { QuantityId } from '../../engine/expression/expression.ts';
import type { LocalizedText, NetworkDocument } from '../../engine/network/document.ts';
import type { PrintedQuantity } from '../../engine/printing/printed.ts';
import type { DrillChoice } from './drill-views.ts';
import type { ShownQuantity } from './network-views.ts';

/** One example of the library, as a card shows it. */
export interface ExampleCard {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly network: NetworkDocument;
  /** Its own drills first, then every kind that fits its network. */
  readonly drills: readonly DrillChoice[];
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
