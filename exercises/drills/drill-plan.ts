import type { Expression, QuantityId } from '../../engine/expression/expression.ts';
import type { LocalizedText } from '../../engine/network/document.ts';
import type { MatrixStepKind } from '../../engine/printing/matrix-steps.ts';
import type { BothLanguages } from '../audit/claim.ts';

/** What a drill asks for and where it stands, before anything is printed. */
export interface DrillPlan {
  /** What the drill is about, such as the weight whose gradient is asked; its task names them. */
  readonly subject: readonly QuantityId[];
  /** The one sample that it is about, where there are others. */
  readonly sample?: number | undefined;
  /** How far the diagram is filled in. */
  readonly shows: Shows;
  /** Given besides, to begin with. */
  readonly alsoGiven?: readonly QuantityId[];
  readonly parts: readonly PlannedPart[];
}

/** What the network states; the forward pass too; the loss too. */
export type Shows = 'network' | 'forward' | 'loss';

export type PlannedPart =
  PlannedLines | PlannedTable | PlannedMatrix | PlannedOrder | PlannedChoice | PlannedDerivation;

export interface PlannedLines {
  readonly kind: 'lines';
  readonly title: LocalizedText | null;
  readonly lines: readonly PlannedLine[];
  /** The derivation whose numbers these are. */
  readonly after?: string;
}

export interface PlannedLine {
  readonly asks: QuantityId;
  /** Whether its rule is printed beside it rather than kept for a hint. */
  readonly showsRule: boolean;
  /** Another rule than the usual one, from what was asked before. */
  readonly rule?: Expression;
}

export interface PlannedTable {
  readonly kind: 'table';
  readonly title: LocalizedText;
  readonly columns: readonly Heading[];
  readonly rows: readonly { readonly heading: Heading; readonly cells: readonly PlannedCell[] }[];
}

export type PlannedCell = { readonly asks: QuantityId } | { readonly shows: QuantityId } | null;

/** What stands at the head of a row or a column. */
export type Heading =
  | { readonly kind: 'symbol'; readonly of: QuantityId }
  /** The symbol that these have in common, without their indices. */
  | { readonly kind: 'family'; readonly of: readonly QuantityId[] }
  | { readonly kind: 'unit'; readonly layer: number; readonly unit: number }
  | { readonly kind: 'sample'; readonly sample: number };

export interface PlannedMatrix {
  readonly kind: 'matrix';
  readonly title: LocalizedText;
  /** The line of the matrix form that it stands in. */
  readonly step: { readonly kind: MatrixStepKind; readonly layer: number; readonly sample?: number };
  readonly rows: readonly (readonly QuantityId[])[];
}

/** Whether a choice or an order is right, and if not, what about it is not. */
export type Chosen = { readonly right: true } | { readonly right: false; readonly remark: BothLanguages };

/** How sentences name things. */
export interface Names {
  readonly symbol: (id: QuantityId) => string;
  readonly derivative: (derivative: Derivative) => string;
}

/** ∂of/∂by; only the part that comes through some units, where these are named. */
export interface Derivative {
  readonly of: QuantityId;
  readonly by: QuantityId;
  /** Ids of activations. */
  readonly through?: readonly QuantityId[];
  /** The sample whose part it is, where there are others. */
  readonly sample?: number | undefined;
}

/** One factor of a chain. */
export interface ChainTile extends Derivative {
  readonly id: string;
}

export interface PlannedOrder {
  readonly kind: 'order';
  readonly item: string;
  readonly prompt: (names: Names) => BothLanguages;
  /** What the product is equal to. */
  readonly left: Derivative;
  readonly tiles: readonly ChainTile[];
  /** Ids of tiles, in an order that is right. */
  readonly right: readonly string[];
  readonly path: readonly QuantityId[];
  readonly judge: (chosen: readonly ChainTile[], names: Names) => Chosen;
}

export interface PlannedChoice {
  readonly kind: 'choice';
  readonly item: string;
  readonly prompt: (names: Names) => BothLanguages;
  readonly options: readonly QuantityId[];
  /** All of the options that are right, and no other. */
  readonly right: readonly QuantityId[];
  readonly path: readonly QuantityId[];
  readonly judge: (chosen: ReadonlySet<QuantityId>, names: Names) => Chosen;
}

/** The name in answers of what is to be written in letters. */
export const derivationItem = (asks: string): string => `derive:${asks}`;

export interface PlannedDerivation {
  readonly kind: 'derivation';
  readonly item: string;
  readonly prompt: BothLanguages | null;
  /** The derivative asked for, or all of a layer, a row for each of its units. */
  readonly asks: QuantityId | readonly (readonly QuantityId[])[];
  /** Of a layer: the line of the matrix form that it stands in. */
  readonly step?: { readonly kind: MatrixStepKind; readonly layer: number };
  readonly path: readonly QuantityId[];
}

/** Every number that a plan asks for, in the order of work. */
export function askedBy({ parts }: DrillPlan): QuantityId[] {
  return parts.flatMap((part): readonly QuantityId[] => {
    switch (part.kind) {
      case 'lines':
        return part.lines.map(({ asks }) => asks);
      case 'table':
        return part.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell && 'asks' in cell ? [cell.asks] : [])));
      case 'matrix':
        return part.rows.flat();
      case 'order':
      case 'choice':
      case 'derivation':
        return [];
    }
  });
}
