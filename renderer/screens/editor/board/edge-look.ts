import type { Density } from './board-layout.ts';

/** The line of a weight: thicker the further it is from 0, compared with the largest of the network. */
export const edgeWidth = (value: number, largest: number, density: Density): number =>
  widths[density].least + widths[density].more * Math.min(1, Math.abs(value) / Math.max(largest, 0.5));

/** The closer lines lie, the finer they are. */
const widths = {
  roomy: { least: 1, more: 4.5 },
  short: { least: 0.8, more: 3.2 },
  folded: { least: 0.3, more: 1.7 },
} as const satisfies Record<Density, { least: number; more: number }>;

/** The largest weight of the network, whatever its sign. */
export const largestWeight = (weights: readonly (readonly (readonly number[])[])[]): number =>
  weights.reduce(
    (most, layer) => layer.reduce((one, row) => row.reduce((a, b) => Math.max(a, Math.abs(b)), one), most),
    0,
  );

/** Of so many weights between two layers, short dashes are too many to be drawn at once, and too close to be told apart. */
const manyWeights = 2000;

/** The dashes of a weight below 0, and the gaps between them, where so many weights lie between two layers. */
export const edgeDashes = (weights: number, density: Density): string =>
  weights > manyWeights ? '120 60' : density === 'folded' ? '5 3' : '9 5';
