import type { PastedTable, TableReading } from '../../../../exercises/contract/editor-views.ts';

/** The table that is pasted into; rows and columns count from 0. */
export interface TableRoom {
  readonly rows: number;
  readonly columns: number;
  /** Rows that a paste is too long for are added. */
  readonly grows: boolean;
  /** False where a cell has no number of its own, such as the bias of a layer that shares one. */
  readonly hasCell: (row: number, column: number) => boolean;
}

/** Where every number of what was pasted goes. */
export interface PlacedTable {
  readonly reading: TableReading;
  readonly cells: readonly (readonly number[])[];
  readonly row: number;
  readonly column: number;
  /** Its rows became columns. */
  readonly isTurned: boolean;
}

/** What becomes of a paste: it goes where it was meant, or that is asked first, or there is no room for all of it. */
export type Placing =
  | { readonly kind: 'plain'; readonly place: PlacedTable }
  | { readonly kind: 'asked'; readonly places: readonly PlacedTable[] }
  | { readonly kind: 'unread' }
  | { readonly kind: 'no-room'; readonly rows: number; readonly columns: number };

/**
 * Where what was pasted goes from a cell on, all of it: as it stands, or else, where it is as wide as the table, from its
 * first column on, or with rows and columns exchanged.
 */
export function placeTable({ readings, fault }: PastedTable, room: TableRoom, row: number, column: number): Placing {
  const [first] = readings;
  if (!first) return { kind: 'unread' };
  const places = readings.flatMap((reading) => placeOf(reading, room, row, column) ?? []);
  const [place] = places;
  if (!place) return { kind: 'no-room', rows: first.rows.length, columns: first.rows[0]?.length ?? 0 };
  const isPlain = readings.length === 1 && !fault && first.skippedColumns === 0 && !place.isTurned;
  if (isPlain && place.row === row && place.column === column) return { kind: 'plain', place };
  // What fills the table to its last column is the likelier meaning.
  const fills = ({ cells, column: from }: PlacedTable): boolean => from + (cells[0]?.length ?? 0) === room.columns;
  return { kind: 'asked', places: [...places.filter(fills), ...places.filter((one) => !fills(one))] };
}

function placeOf(reading: TableReading, room: TableRoom, row: number, column: number): PlacedTable | undefined {
  const { rows: cells } = reading;
  const turned = (cells[0] ?? []).map((_, index) => cells.map((line) => line[index] ?? NaN));
  const begin = room.grows ? row : 0;
  const asItStands = { reading, cells, isTurned: false };
  const asTurned = { reading, cells: turned, isTurned: true };
  const places = [asItStands, asTurned].flatMap((way) => [
    { ...way, row, column },
    // What is as wide as the table can only be meant for all of it.
    ...(way.cells[0]?.length === room.columns ? [{ ...way, row: begin, column: 0 }] : []),
  ]);
  return places.find((place) => fitsIn(room, place));
}

function fitsIn({ rows, columns, grows, hasCell }: TableRoom, { cells, row, column }: PlacedTable): boolean {
  if (column + (cells[0]?.length ?? 0) > columns || (!grows && row + cells.length > rows)) return false;
  // One number that stands for all rows may be written in each.
  return cells.every((line, down) =>
    line.every(
      (value, along) => row + down >= rows || hasCell(row + down, column + along) || value === cells[0]?.[along],
    ),
  );
}
