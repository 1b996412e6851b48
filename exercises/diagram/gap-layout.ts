import type { Place } from './place.ts';
import { placeLabels, type LabelSize } from './place-labels.ts';

/** A line of a gap; x from the side it comes from, y from the middle of both layers. */
export interface GapLine {
  readonly from: number;
  readonly to: number;
  readonly start: Place;
  readonly end: Place;
  readonly label: Place;
}

export interface GapLayout {
  /** From the units on one side to the units on the other. */
  readonly length: number;
  readonly lines: readonly GapLine[];
  /** Whether no label lies on another. */
  readonly isFree: boolean;
}

interface Gap {
  /** Units on both sides. */
  readonly from: number;
  readonly to: number;
  /** From one unit to the next. */
  readonly row: number;
  /** The gap is no shorter than this. */
  readonly least: number;
  /** Undefined where nothing is written on the lines. */
  readonly label: LabelSize | undefined;
}

/** Labels can cover about so much of a gap without lying on one another. */
const mostCovered = 0.42;
/** By so much a gap grows in which they do. */
const growth = 1.06;
/** No gap is longer than this many times its first length; nothing that is drawn comes near it. */
const mostGrown = 8;

const known = new Map<string, GapLayout>();

/** The lines between two layers, the gap being as long as it must be for every label to stand free. */
export function layOutGap(gap: Gap): GapLayout {
  const key = JSON.stringify(gap);
  const found = known.get(key) ?? workOut(gap);
  known.set(key, found);
  return found;
}

function workOut({ from, to, row, least, label }: Gap): GapLayout {
  if (!label) return { ...drawn(from, to, row, least, undefined), isFree: true };
  const height = (Math.max(from, to) - 1) * row + label.height;
  const first = Math.max(least, (from * to * label.width * label.height) / (mostCovered * height));
  for (let length = first; length < first * mostGrown; length *= growth) {
    const lines = linesOf(from, to, row, length);
    const labels = placeLabels(lines, label);
    if (labels) return drawn(from, to, row, length, labels);
  }
  return drawn(from, to, row, first, undefined);
}

const linesOf = (from: number, to: number, row: number, length: number) =>
  Array.from({ length: to }, (_, j) =>
    Array.from({ length: from }, (__, i) => ({
      from: i + 1,
      to: j + 1,
      start: { x: 0, y: ((1 - from) / 2 + i) * row },
      end: { x: length, y: ((1 - to) / 2 + j) * row },
      wanted: wantedPlace(j, to),
    })),
  ).flat();

/**
 * Few lines have their labels where they come from, clear of where they cross. Of many, those into different units are
 * wanted at different places, so that they do not stand in one column.
 */
const wantedPlace = (unit: number, units: number): number => (units < 3 ? 0.3 : 0.24 + (0.38 * unit) / (units - 1));

const drawn = (
  from: number,
  to: number,
  row: number,
  length: number,
  labels: readonly Place[] | undefined,
): GapLayout => ({
  length,
  isFree: labels !== undefined,
  lines: linesOf(from, to, row, length).map((line, index) => ({
    ...line,
    label: labels?.[index] ?? { x: (line.start.x + line.end.x) / 2, y: (line.start.y + line.end.y) / 2 },
  })),
});
