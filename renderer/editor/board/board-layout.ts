export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How much is written in the diagram: symbols and values, values alone, or no numbers but those of the selection. */
export type Density = 'roomy' | 'short' | 'folded';

export interface UnitSpot extends Spot {
  readonly layer: number;
  readonly unit: number;
}

export interface EdgeSpot {
  readonly layer: number;
  readonly unit: number;
  readonly from: number;
  readonly start: Spot;
  readonly end: Spot;
  /** The middle of the weight's label. */
  readonly label: Spot;
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
  readonly loss: Spot;
}

interface Measures {
  readonly half: { readonly width: number; readonly height: number };
  readonly row: number;
  /** Where no layer has more than two units, there is more air between them. */
  readonly rowOfFew: number;
  /** What the edges of a gap need: at least `least`, and so much more for each. */
  readonly room: { readonly least: number; readonly each: number };
  readonly label: { readonly width: number; readonly height: number };
}

const measures: Readonly<Record<Density, Measures>> = {
  roomy: {
    half: { width: 68, height: 38 },
    row: 146,
    rowOfFew: 184,
    room: { least: 152, each: 10 },
    label: { width: 88, height: 40 },
  },
  short: {
    half: { width: 40, height: 29 },
    row: 96,
    rowOfFew: 96,
    room: { least: 150, each: 5 },
    label: { width: 54, height: 32 },
  },
  folded: {
    half: { width: 12, height: 12 },
    row: 30,
    rowOfFew: 30,
    room: { least: 420, each: 0 },
    label: { width: 0, height: 0 },
  },
};

/** What stands above the layers needs. */
export const headRoom = 104;
const margin = 84;
const lossMargin = 124;
/** Targets stand here, and the lines to the loss. */
const lossRoom: Readonly<Record<Density, number>> = { roomy: 220, short: 220, folded: 264 };

/** Inputs are discs, as high as a unit. */
export const inputRadius = ({ width, height }: BoardLayout['half']): number => Math.min(width, height - 4);

export function densityOf(sizes: readonly number[]): Density {
  const most = Math.max(...sizes);
  return most <= 4 ? 'roomy' : most <= 8 ? 'short' : 'folded';
}

/** Columns for layers, rows for units; smaller layers stand in the middle. `sizes[0]` are the inputs. */
export function layOutBoard(sizes: readonly number[]): BoardLayout {
  const density = densityOf(sizes);
  const { half, room, label, ...rows } = measures[density];
  const most = Math.max(...sizes);
  const row = most <= 2 ? rows.rowOfFew : rows.row;
  const xs = [margin];
  for (let layer = 1; layer < sizes.length; layer += 1) {
    const edges = (sizes[layer] ?? 0) * (sizes[layer - 1] ?? 0);
    xs.push((xs[layer - 1] ?? 0) + 2 * half.width + room.least + room.each * edges);
  }
  const xOf = (layer: number): number => xs[layer] ?? 0;
  const yOf = (layer: number, unit: number): number =>
    headRoom + half.height + 8 + ((most - (sizes[layer] ?? 1)) / 2 + unit - 1) * row;
  const units = sizes.flatMap((size, layer) =>
    Array.from({ length: size }, (_, index) => ({ layer, unit: index + 1, x: xOf(layer), y: yOf(layer, index + 1) })),
  );
  const edges = sizes.slice(1).flatMap((size, index) => {
    const layer = index + 1;
    const lines = Array.from({ length: size }, (_, j) =>
      Array.from({ length: sizes[index] ?? 0 }, (__, i) => ({
        layer,
        unit: j + 1,
        from: i + 1,
        start: { x: xOf(index) + (index === 0 ? inputRadius(half) : half.width), y: yOf(index, i + 1) },
        end: { x: xOf(layer) - half.width, y: yOf(layer, j + 1) },
      })),
    ).flat();
    const labels = placeLabels(lines, label, size);
    return lines.map((line, at) => ({ ...line, label: labels[at] ?? line.start }));
  });
  const columns = sizes.map((size, layer) => ({
    layer,
    x: xOf(layer),
    foot: yOf(layer, size) + half.height,
    gap: layer < sizes.length - 1 ? (xOf(layer) + xOf(layer + 1)) / 2 : undefined,
  }));
  const lastX = xOf(sizes.length - 1) + half.width;
  const middle = headRoom + half.height + 8 + ((most - 1) / 2) * row;
  return {
    density,
    width: lastX + lossRoom[density] + lossMargin,
    height: headRoom + 2 * half.height + (most - 1) * row + 92,
    half,
    columns,
    units,
    edges,
    loss: { x: lastX + lossRoom[density], y: middle },
  };
}

interface Line {
  readonly unit: number;
  readonly start: Spot;
  readonly end: Spot;
}

/**
 * How far along its line a label may stand, the most wanted place first. Labels of lines into different units are wanted
 * at different places, so that they do not stand in one column and hide what runs behind it.
 */
function placesFor(line: Line, units: number): readonly number[] {
  const wanted = units < 2 ? 0.42 : 0.24 + (0.38 * (line.unit - 1)) / (units - 1);
  return Array.from({ length: 61 }, (_, index) => {
    const away = Math.ceil(index / 2) * 0.02;
    return wanted + (index % 2 === 0 ? away : -away);
  });
}

const rounds = 12;

/** Puts each label where it lies on no other, or where it lies on the fewest. */
function placeLabels(lines: readonly Line[], { width, height }: Measures['label'], units: number): readonly Spot[] {
  const placed: Spot[] = [];
  if (width === 0) return lines.map((line) => along(line, 0.5));
  const choices = lines.map((line) => {
    const edge = (0.5 * width) / Math.max(1, line.end.x - line.start.x);
    return placesFor(line, units)
      .filter((part) => part > edge && part < 1 - edge)
      .map((part) => along(line, part));
  });
  const covering = (spot: Spot, own: number): number =>
    placed.filter(({ x, y }, at) => at !== own && Math.abs(x - spot.x) < width && Math.abs(y - spot.y) < height).length;
  /** What lies on others moves, a few times over, as long as there is a better place. */
  for (let round = 0; round < rounds; round += 1) {
    for (const [own, spots] of choices.entries()) {
      let best = placed[own] ?? spots[0] ?? { x: 0, y: 0 };
      let fewest = covering(best, own);
      for (const spot of fewest === 0 ? [] : spots) {
        const count = covering(spot, own);
        // As good a place elsewhere may make room for another label.
        if (count > fewest || (count === fewest && round % 2 === 0)) continue;
        best = spot;
        fewest = count;
      }
      placed[own] = best;
    }
  }
  return placed;
}

const along = ({ start, end }: Line, part: number): Spot => ({
  x: start.x + (end.x - start.x) * part,
  y: start.y + (end.y - start.y) * part,
});
