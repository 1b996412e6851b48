import type { QuantityId } from '../../engine/expression/expression.ts';
import type { NetworkDocument, NotationName } from '../../engine/network/document.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import type { PrintedSymbol } from '../../engine/printing/printed.ts';
import type { Reading, Statement } from '../../engine/working/contract.ts';
import type { Diagnosis } from './drill-views.ts';
import type { NetworkFunctions, ShownQuantity, UnitNames } from './network-views.ts';

/** A network with everything that stands beside a working of it. */
export interface WorkingNetwork {
  readonly network: NetworkDocument;
  readonly notation: NotationName;
  /** For values that are shown beside the working. */
  readonly precision: Precision;
  readonly rateSymbol: string;
  readonly functions: NetworkFunctions;
  /** What the network states. */
  readonly given: Readonly<Record<QuantityId, ShownQuantity>>;
  readonly names: UnitNames;
  /** Of every quantity. */
  readonly symbols: Readonly<Record<QuantityId, PrintedSymbol>>;
}

/** A statement with what should stand there, written to the digits that were stated. */
export interface JudgedStatement extends Statement {
  readonly shown: string | null;
  /** What happened, with a known mistake; with `wrong`, what may have, when there is little to choose from. */
  readonly diagnoses: readonly Diagnosis[];
}

/** What came of a text. */
export interface WorkingReading extends Omit<Reading, 'statements'> {
  readonly statements: readonly JudgedStatement[];
}
