import type { NetworkDocument } from '../../../../engine/network/document.ts';
import { withNumber, type NumberPlace } from './number-place.ts';
import { sizeAt } from './shape.ts';

/** The cell of a layer's table: a weight, or behind the last of them the bias. Rows and columns from 0. */
export const placeOfCell = (network: NetworkDocument, layer: number, row: number, column: number): NumberPlace =>
  column < sizeAt(network, layer - 1)
    ? { kind: 'weight', layer, unit: row + 1, from: column + 1 }
    : { kind: 'bias', layer, unit: row + 1 };

/** Numbers put into a layer's table from a cell on. */
export const pasteWeights = (
  network: NetworkDocument,
  layer: number,
  row: number,
  column: number,
  pasted: readonly (readonly number[])[],
): NetworkDocument =>
  pasted.reduce<NetworkDocument>(
    (before, line, down) =>
      line.reduce<NetworkDocument>((document, value, along) => {
        return withNumber(document, placeOfCell(network, layer, row + down, column + along), value);
      }, before),
    network,
  );
