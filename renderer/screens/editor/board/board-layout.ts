import { layOutGap } from '../../../../exercises/diagram/gap-layout.ts';
import type { LabelSize } from '../../../../exercises/diagram/place-labels.ts';
import type { Place } from '../../../../exercises/diagram/place.ts';

/** How much is written in the diagram: symbols and values, values alone, or no numbers but those of the selection. */
export type Density = 'roomy' | 'short' | 'folded';

export interface UnitSpot extends Place {
  readonly layer: number;
  readonly unit: number;
}

export interface EdgeSpot {
  readonly layer: number;
  readonly unit: number;
  readonly from: number;
  readonly start: Place;
  readonly end: Place;
  /** The middle of the weight's label. */
  readonly label: Place;
}

export interface ColumnSpot {
  readonly layer: number;
  readonly x: number;
  /** Below its last unit. */
  readonly foot: number;
  /** The middle of the gap behind it; undefined behind the last one. */
  readonly gap: number | undefined;
}

export interface BoardLayout {
  readonly density: Density;
  readonly width: number;
  readonly height: number;
  /** Half the size of a unit. */
  readonly half: { readonly width: number; readonly height: number };
  readonly columns: readonly ColumnSpot[];
  readonly units: readonly UnitSpot[];
  readonly edges: readonly EdgeSpot[];
  /** The middle of the loss, and half its size. */
  readonly loss: Place;
  readonly lossHalf: { readonly width: number; readonly height: number };
}

/** What is written takes so much room. */
export interface BoardRoom {
  /** Of a weight's label, of which none lies on another. */
  readonly label: LabelSize;
  /** By how much a unit is wider on each side than it usually is. */
  readonly unit: number;
}

interface Measures {
  readonly half: { readonly width: number; readonly height: number };
  readonly row: number;
  /** Where no layer has more than two units, there is more air between them. */
  readonly rowOfFew: number;
  /** What the edges of a gap take, from unit to unit: at least `least`, and so much more for each. */
  readonly room: { readonly least: number; readonly each: number };
}

const measures: Readonly<Record<Density, Measures>> = {
  roomy: { half: { width: 68, height: 38 }, row: 146, rowOfFew: 184, room: { least: 168, each: 10 } },
  short: { half: { width: 40, height: 29 }, row: 96, rowOfFew: 96, room: { least: 150, each: 5 } },
  folded: { half: { width: 12, height: 12 }, row: 30, rowOfFew: 30, room: { least: 420, each: 0 } },
};

/** What stands above the layers needs. */
export const headRoom = 104;
const margin = 84;
const lossMargin = 124;
const lossHalf = { width: 62, height: 34 };
/** Targets stand here, and the lines to the loss. */
const lossRoom: Readonly<Record<Density, number>> = { roomy: 220, short: 220, folded: 264 };

/** Inputs are discs, as high as a unit. */
export const inputRadius = ({ width, height }: BoardLayout['half']): number => Math.min(width, height - 4);

export function densityOf(sizes: readonly number[]): Density {
  const most = Math.max(...sizes);
  return most <= 4 ? 'roomy' : most <= 8 ? 'short' : 'folded';
}

/** Columns for layers, rows for units; smaller layers stand in the middle. `sizes[0]` are the inputs. */
export function layOutBoard(sizes: readonly number[], { label, unit }: BoardRoom): BoardLayout {
  const density = densityOf(sizes);
  const { half: usual, room, ...rows } = measures[density];
  const half = { width: usual.width + unit, height: usual.height };
  const most = Math.max(...sizes);
  const row = most <= 2 ? rows.rowOfFew : rows.row;
  const middle = headRoom + half.height + 8 + ((most - 1) / 2) * row;
  /** Half the width of what stands in a column. */
  const reach = (layer: number): number => (layer === 0 ? inputRadius(half) : half.width);
  const gaps = sizes.slice(1).map((size, layer) => {
    const from = sizes[layer] ?? 0;
    const least = room.least + room.each * size * from;
    return layOutGap({ from, to: size, row, least, label: density === 'folded' ? undefined : label });
  });
  const xs = [margin];
  for (const [layer, { length }] of gaps.entries()) {
    xs.push((xs[layer] ?? 0) + reach(layer) + length + half.width);
  }
  const xOf = (layer: number): number => xs[layer] ?? 0;
  const yOf = (layer: number, unit: number): number => middle + ((1 - (sizes[layer] ?? 1)) / 2 + unit - 1) * row;
  const units = sizes.flatMap((size, layer) =>
    Array.from({ length: size }, (_, index) => ({ layer, unit: index + 1, x: xOf(layer), y: yOf(layer, index + 1) })),
  );
  const edges = gaps.flatMap(({ lines }, index) => {
    const left = xOf(index) + reach(index);
    const shifted = ({ x, y }: Place): Place => ({ x: left + x, y: middle + y });
    return lines.map(({ from, to, start, end, label: spot }) => ({
      layer: index + 1,
      unit: to,
      from,
      start: shifted(start),
      end: shifted(end),
      label: shifted(spot),
    }));
  });
  const columns = sizes.map((size, layer) => ({
    layer,
    x: xOf(layer),
    foot: yOf(layer, size) + half.height,
    gap: layer < sizes.length - 1 ? (xOf(layer) + xOf(layer + 1)) / 2 : undefined,
  }));
  const lastX = xOf(sizes.length - 1) + half.width;
  return {
    density,
    width: lastX + lossRoom[density] + 2 * unit + lossMargin,
    height: headRoom + 2 * half.height + (most - 1) * row + 92,
    half,
    columns,
    units,
    edges,
    loss: { x: lastX + lossRoom[density] + unit, y: middle },
    lossHalf: { width: lossHalf.width + unit, height: lossHalf.height },
  };
}
