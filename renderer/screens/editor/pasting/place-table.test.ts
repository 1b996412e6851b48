import { expect, test } from 'vitest';
import type { PastedTable } from '../../../../exercises/contract/editor-views.ts';
import { placeTable, type TableRoom } from './place-table.ts';

type Rows = readonly (readonly number[])[];

const pasted = (...tables: readonly Rows[]): PastedTable => ({
  readings: tables.map((rows) => ({ rows, skippedLines: 0, skippedColumns: 0 })),
});

/** Three samples with two inputs and a target. */
const samples: TableRoom = { rows: 3, columns: 3, grows: true, hasCell: () => true };
/** Two units with three weights each, and a bias that they share. */
const weights: TableRoom = { rows: 2, columns: 4, grows: false, hasCell: (row, column) => column < 3 || row === 0 };

const where = (from: PastedTable, room: TableRoom, row: number, column: number) => {
  const placing = placeTable(from, room, row, column);
  if (placing.kind === 'plain') return [['plain', placing.place.row, placing.place.column]];
  if (placing.kind !== 'asked') return placing.kind;
  return placing.places.map((place) => [place.isTurned ? 'turned' : 'as it stands', place.row, place.column]);
};

test('what fits goes where it was pasted, rows beyond the samples too', () => {
  expect(where(pasted([[1, 2]]), samples, 1, 1)).toEqual([['plain', 1, 1]]);
  expect(where(pasted([[1], [2], [3]]), samples, 2, 0)).toEqual([['plain', 2, 0]]);
});

test('what only fits elsewhere or turned is asked first', () => {
  expect(where(pasted([[1, 2, 3]]), samples, 1, 2)).toEqual([['as it stands', 1, 0]]);
  expect(where(pasted([[0.35, 0.35]]), weights, 0, 3)).toEqual([['turned', 0, 3]]);
  expect(where(pasted([[1], [2], [3]]), weights, 1, 0)).toEqual([['turned', 1, 0]]);
});

test('of several meanings the one that fills the table comes first', () => {
  const both = pasted(
    [[1], [3]],
    [
      [1, 2],
      [3, 4],
    ],
  );
  expect(where(both, samples, 0, 1)).toEqual([
    ['as it stands', 0, 1],
    ['as it stands', 0, 1],
  ]);
  expect(placeTable(both, samples, 0, 1)).toMatchObject({
    places: [
      {
        cells: [
          [1, 2],
          [3, 4],
        ],
      },
      { cells: [[1], [3]] },
    ],
  });
});

test('what has no room is refused whole, and so are different numbers for one bias', () => {
  expect(where(pasted([[1, 2, 3, 4, 5]]), weights, 0, 0)).toBe('no-room');
  expect(
    where(
      pasted([
        [1, 2, 3, 4],
        [1, 2, 3, 4],
      ]),
      weights,
      0,
      0,
    ),
  ).toEqual([['plain', 0, 0]]);
  expect(
    where(
      pasted([
        [1, 2, 3, 4],
        [1, 2, 3, 5],
      ]),
      weights,
      0,
      0,
    ),
  ).toBe('no-room');
});

test('skipped columns are shown first, a heading is not', () => {
  const [reading] = pasted([[1, 2]]).readings;
  const skipping = (skippedLines: number, skippedColumns: number): PastedTable => ({
    readings: reading ? [{ ...reading, skippedLines, skippedColumns }] : [],
  });
  expect(placeTable(skipping(2, 0), samples, 0, 0).kind).toBe('plain');
  expect(placeTable(skipping(0, 1), samples, 0, 0).kind).toBe('asked');
  expect(placeTable({ readings: [], fault: { kind: 'no-number' } }, samples, 0, 0).kind).toBe('unread');
});
