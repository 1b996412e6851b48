import type { QuantityId } from '../../engine/expression/expression.ts';
import type { LocalizedText, NetworkDocument, NotationName } from '../../engine/network/document.ts';
import type { MatrixStep } from '../../engine/printing/matrix-steps.ts';
import type { Printed, PrintedQuantity } from '../../engine/printing/printed.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import type { RuleText } from '../rules/rule-texts.ts';
import type { RuleName } from '../rules/rule.ts';
import type { NetworkFunctions, ShownQuantity, UnitNames } from './network-views.ts';

/** The parts of one step of gradient descent, in the order of work. */
export type StageName = 'forward' | 'loss' | 'backward' | 'gradients' | 'update' | 'after';

/** One line of a worked example. */
export interface WorkedLine extends PrintedQuantity {
  readonly ruleName: RuleName;
  /** What the diagram lights while the line is read. */
  readonly lights: readonly QuantityId[];
}

/** An example as a page of a notebook. */
export interface WorkedExample {
  readonly id: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  /** What is good to know before beginning. */
  readonly notes: readonly LocalizedText[];
  readonly network: NetworkDocument;
  /** Every number of the network, to be replaced by the learner's own. */
  readonly numbers: readonly { readonly path: string; readonly symbol: Printed; readonly value: string }[];
  readonly notation: NotationName;
  readonly precision: Precision;
  /** The letter of the learning rate. */
  readonly rateSymbol: string;
  readonly functions: NetworkFunctions;
  readonly drills: readonly { readonly id: string; readonly title: LocalizedText }[];
  /** What the diagram shows, by id. */
  readonly given: Readonly<Record<QuantityId, ShownQuantity>>;
  readonly names: UnitNames;
  readonly stages: readonly { readonly name: StageName; readonly lines: readonly WorkedLine[] }[];
  /** The same work in whole matrices; empty in every other notation. */
  readonly matrices: readonly MatrixStep[];
}

/** Each rule explained, by name. */
export type RuleTexts = Readonly<Record<RuleName, RuleText>>;
