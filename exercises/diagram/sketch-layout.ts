interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Dot extends Spot {
  readonly input: boolean;
}

interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface SketchLayout {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly dots: readonly Dot[];
  readonly lines: readonly Line[];
  /** Where units or layers are left out: the points of an ellipsis. */
  readonly ellipses: readonly Spot[];
}

const width = 200;
const height = 120;
const widest = 9;

/** So many units of a layer, and so many layers, are told apart in a small picture; of more, the middle is left out. */
const most = 11;

/** Layers from left to right, units spread over the height. `sizes[0]` are the inputs. */
export function sketch(sizes: readonly number[]): SketchLayout {
  const columns = Math.min(most, sizes.length);
  const rows = Math.min(most, Math.max(...sizes));
  const inset = widest + 2;
  const gap = (width - 2 * inset) / Math.max(1, columns - 1);
  const row = (height - 2 * inset) / Math.max(1, rows - 1);
  const layers = slotsOf(sizes.length).map((layer, column) => {
    const x = inset + column * gap;
    if (layer === undefined) return { dots: [], ellipsis: [{ x, y: height / 2 }] };
    const slots = slotsOf(sizes[layer] ?? 0);
    const top = height / 2 - ((slots.length - 1) * row) / 2;
    const spots = slots.map((unit, index) => ({ unit, x, y: top + index * row }));
    return {
      dots: spots.flatMap(({ unit, y }) => (unit === undefined ? [] : [{ x, y, input: layer === 0 }])),
      ellipsis: spots.flatMap(({ unit, y }) =>
        unit === undefined ? [y - row / 4, y, y + row / 4].map((at) => ({ x, y: at })) : [],
      ),
    };
  });
  const lines = layers.flatMap(({ dots }, layer) =>
    dots.flatMap(({ x: x1, y: y1 }) => (layers[layer + 1]?.dots ?? []).map(({ x: x2, y: y2 }) => ({ x1, y1, x2, y2 }))),
  );
  return {
    width,
    height,
    radius: Math.min(widest, 0.42 * row),
    dots: layers.flatMap(({ dots }) => dots),
    lines,
    ellipses: layers.flatMap(({ ellipsis }) => ellipsis),
  };
}

/** Which of so many are drawn, one to a place; undefined in the place of those that are left out. */
function slotsOf(count: number): readonly (number | undefined)[] {
  if (count <= most) return Array.from({ length: count }, (_, index) => index);
  const half = (most - 1) / 2;
  return [
    ...Array.from({ length: half }, (_, index) => index),
    undefined,
    ...Array.from({ length: half }, (_, index) => count - half + index),
  ];
}
