import { layOutGap, type GapLayout } from './gap-layout.ts';
import type { Place } from './place.ts';

/** Where everything of a network's picture stands, in the units of its view box. */
export interface NodePlace extends Place {
  /** 0 is the input. */
  readonly layer: number;
  /** From 1. */
  readonly unit: number;
}

export interface EdgePlace {
  readonly layer: number;
  readonly unit: number;
  readonly from: number;
  readonly start: Place;
  readonly end: Place;
  /** The middle of what is written on it; none lies on another. */
  readonly label: Place;
}

/** What is written on the edges: symbol and value, the value alone, or nothing where there is no room for so many. */
export type EdgeLabels = 'symbols' | 'values' | 'none';

export interface DiagramLayout {
  readonly labels: EdgeLabels;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly NodePlace[];
  readonly edges: readonly EdgePlace[];
}

/** The most characters that a weight's symbol and its value have. */
export interface LabelLengths {
  readonly symbol: number;
  readonly value: number;
}

/** Half the size of what is drawn: inputs are small discs, units are slips with two lines: weighted sum above, activation below. */
export const inputRadius = 27;
export const unitHalf = { width: 43, height: 31 } as const;
/** The ground of a label. */
export const labelHeight = 26;

const columnGap = 226;
const margin = { left: 30, right: 128, top: 30, bottom: 30 } as const;
/** What a line of text below the lowest unit needs. */
const biasLine = 20;
/** A longer symbol would run over the units on both sides; its place says which weight it is. */
const longestSymbol = 6;
/** More labels than this between two layers have no room that anybody could read. */
const mostLabels = 64;
/** A picture that is wider than this many times its usual width is drawn too small to be read. */
const widest = { symbols: 1.3, values: 1.75 } as const;

/** The width of a label from the characters of its symbol, 0 where that is not written, and of its value. */
export const labelWidth = ({ symbol, value }: LabelLengths): number =>
  (value + (symbol > 0 ? symbol + 1 : 0)) * 8.6 + 14;

/**
 * Columns for layers, rows for units; smaller layers stand in the middle. `sizes[0]` are the inputs.
 * @param lengths of each layer's labels, from the first on; left out where nothing is written
 * @param biases whether a line is kept free below each unit
 */
export function layOut(sizes: readonly number[], lengths: readonly LabelLengths[] = [], biases = false): DiagramLayout {
  const isNamed = lengths.every(({ symbol }) => symbol <= longestSymbol);
  const isReadable = sizes.every((size, index) => size * (sizes[index + 1] ?? 0) <= mostLabels);
  const ways = !isReadable ? [] : isNamed ? (['symbols', 'values'] as const) : (['values'] as const);
  for (const labels of ways) {
    const gaps = gapsOf(sizes, labels === 'symbols' ? lengths : lengths.map(({ value }) => ({ symbol: 0, value })));
    if (gaps && widthOf(gaps) <= widest[labels] * usualWidth(sizes)) return drawn(sizes, gaps, labels, biases);
  }
  return drawn(sizes, gapsOf(sizes, []) ?? [], 'none', biases);
}

const rowGap = (sizes: readonly number[]): number => {
  const most = Math.max(...sizes);
  return most <= 2 ? 168 : most <= 4 ? 132 : 120;
};

/** Half the width of what stands in a column. */
const reach = (layer: number): number => (layer === 0 ? inputRadius : unitHalf.width);

const gapsOf = (sizes: readonly number[], lengths: readonly LabelLengths[]): readonly GapLayout[] | undefined => {
  const gaps = sizes.slice(1).map((to, index) => {
    const length = lengths[index];
    return layOutGap({
      from: sizes[index] ?? 0,
      to,
      row: rowGap(sizes),
      least: columnGap - reach(index) - unitHalf.width,
      label: length && { width: labelWidth(length), height: labelHeight },
    });
  });
  return gaps.every(({ isFree }) => isFree) ? gaps : undefined;
};

const widthOf = (gaps: readonly GapLayout[]): number =>
  gaps.reduce((width, { length }, index) => width + reach(index) + length + unitHalf.width, margin.left + margin.right);

const usualWidth = ({ length }: readonly number[]): number => margin.left + margin.right + (length - 1) * columnGap;

function drawn(
  sizes: readonly number[],
  gaps: readonly GapLayout[],
  labels: EdgeLabels,
  biases: boolean,
): DiagramLayout {
  const rows = (Math.max(...sizes) - 1) * rowGap(sizes);
  const middle = margin.top + unitHalf.height + rows / 2;
  const xs = gaps.reduce(
    (before, { length }, index) => [...before, (before[index] ?? 0) + reach(index) + length + unitHalf.width],
    [margin.left as number],
  );
  const nodes = sizes.flatMap((size, layer) =>
    Array.from({ length: size }, (_, index) => ({
      layer,
      unit: index + 1,
      x: xs[layer] ?? 0,
      y: middle + ((1 - size) / 2 + index) * rowGap(sizes),
    })),
  );
  const edges = gaps.flatMap(({ lines }, index) => {
    const left = (xs[index] ?? 0) + reach(index);
    const shifted = ({ x, y }: Place): Place => ({ x: left + x, y: middle + y });
    return lines.map(({ from, to, start, end, label }) => ({
      layer: index + 1,
      unit: to,
      from,
      start: shifted(start),
      end: shifted(end),
      label: shifted(label),
    }));
  });
  const height = margin.top + margin.bottom + (biases ? biasLine : 0) + rows + 2 * unitHalf.height;
  return { labels, width: widthOf(gaps), height, nodes, edges };
}
