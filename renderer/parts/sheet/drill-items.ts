import type { LocalizedText } from '../../../engine/network/document.ts';
import type { Precision } from '../../../engine/precision/precision.ts';
import type { Role } from '../../../engine/quantities/quantity-role.ts';
import type { DrillPart, DrillSheet, NumberField, Tile } from '../../../exercises/contract/drill-views.ts';

/** One thing to answer, whatever the part it stands in. */
export interface DrillItem {
  /** A quantity's id, or the name of a choice or an order. */
  readonly name: string;
  readonly symbol: LocalizedText;
  readonly role: Role;
  /** Null for what is chosen, put in order or written in letters. */
  readonly precision: Precision | null;
  /** What is chosen from or put in order; none where something is written. */
  readonly tiles: readonly Tile[];
}

/** Everything that a sheet asks, in the order in which it is worked through. */
export const itemsOf = ({ parts }: DrillSheet): readonly DrillItem[] => parts.flatMap(itemsOfPart);

export const fieldsOf = ({ parts }: DrillSheet): readonly NumberField[] => parts.flatMap(fieldsOfPart);

/** The fields of a part for numbers; none where something is chosen or put in order. */
export function fieldsOfPart(part: DrillPart): readonly NumberField[] {
  switch (part.kind) {
    case 'lines':
      return part.lines.map(({ field }) => field);
    case 'table':
      return part.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null && 'quantity' in cell));
    case 'matrix':
      return part.rows.flat();
    case 'order':
    case 'choice':
    case 'derivation':
      return [];
  }
}

function itemsOfPart(part: DrillPart): readonly DrillItem[] {
  switch (part.kind) {
    case 'lines':
    case 'table':
    case 'matrix':
      return fieldsOfPart(part).map(({ quantity, symbol, precision }) => ({
        name: quantity,
        symbol: symbol.text,
        role: symbol.role,
        precision,
        tiles: [],
      }));
    case 'order':
      return [{ name: part.item, symbol: part.left.text, role: 'backward', precision: null, tiles: part.tiles }];
    case 'choice':
      return [{ name: part.item, symbol: part.prompt, role: 'given', precision: null, tiles: part.options }];
    case 'derivation':
      return [{ name: part.item, symbol: part.left.text, role: 'backward', precision: null, tiles: [] }];
  }
}
