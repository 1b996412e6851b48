/** Where everything of a network's picture stands, in the units of its view box. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

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
  /** Where the weight is written: near its source, where the lines of one source have not crossed others yet. */
  readonly label: Place;
}

export interface DiagramLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly NodePlace[];
  readonly edges: readonly EdgePlace[];
}

/** Half the size of what is drawn: inputs are small discs, units are slips with two lines: weighted sum above, activation below. */
export const inputRadius = 27;
export const unitHalf = { width: 43, height: 31 } as const;

const columnGap = 226;
const margin = { left: 30, right: 128, top: 30, bottom: 30 } as const;
/** How far along its edge a weight is written. */
const labelAt = 0.34;

/** What a line of text below the lowest unit needs. */
const biasLine = 20;

/**
 * Columns for layers, rows for units; smaller layers stand in the middle. `sizes[0]` are the inputs.
 * With biases, a line is kept free below each unit.
 */
export function layOut(sizes: readonly number[], biases = false): DiagramLayout {
  const most = Math.max(...sizes);
  const rowGap = most <= 2 ? 168 : most <= 4 ? 132 : 120;
  const height = margin.top + margin.bottom + (biases ? biasLine : 0) + (most - 1) * rowGap + 2 * unitHalf.height;
  const placeOf = (layer: number, unit: number): Place => ({
    x: margin.left + layer * columnGap,
    y: margin.top + unitHalf.height + ((most - (sizes[layer] ?? 1)) / 2 + unit - 1) * rowGap,
  });
  const nodes = sizes.flatMap((size, layer) =>
    Array.from({ length: size }, (_, index) => ({ layer, unit: index + 1, ...placeOf(layer, index + 1) })),
  );
  const edges: EdgePlace[] = [];
  for (let layer = 1; layer < sizes.length; layer += 1) {
    for (let unit = 1; unit <= (sizes[layer] ?? 0); unit += 1) {
      for (let from = 1; from <= (sizes[layer - 1] ?? 0); from += 1) {
        const source = placeOf(layer - 1, from);
        const target = placeOf(layer, unit);
        const start = { x: source.x + (layer === 1 ? inputRadius : unitHalf.width), y: source.y };
        const end = { x: target.x - unitHalf.width, y: target.y };
        edges.push({ layer, unit, from, start, end, label: along(start, end, labelAt) });
      }
    }
  }
  return { width: margin.left + margin.right + (sizes.length - 1) * columnGap, height, nodes, edges };
}

const along = (start: Place, end: Place, part: number): Place => ({
  x: start.x + (end.x - start.x) * part,
  y: start.y + (end.y - start.y) * part,
});
