interface Dot {
  readonly x: number;
  readonly y: number;
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
}

const width = 200;
const height = 120;
const radius = 9;

/** Layers from left to right, units spread over the height. `sizes[0]` are the inputs. */
export function sketch(sizes: readonly number[]): SketchLayout {
  const inset = radius + 2;
  const gap = (width - 2 * inset) / Math.max(1, sizes.length - 1);
  const row = (height - 2 * inset) / Math.max(1, Math.max(...sizes) - 1);
  const dotsOf = (layer: number): Dot[] => {
    const size = sizes[layer] ?? 0;
    const top = height / 2 - ((size - 1) * row) / 2;
    return Array.from({ length: size }, (_, unit) => ({
      x: inset + layer * gap,
      y: top + unit * row,
      input: layer === 0,
    }));
  };
  const columns = sizes.map((_, layer) => dotsOf(layer));
  const lines = columns.flatMap((column, layer) =>
    column.flatMap(({ x: x1, y: y1 }) => (columns[layer + 1] ?? []).map(({ x: x2, y: y2 }) => ({ x1, y1, x2, y2 }))),
  );
  return { width, height, radius, dots: columns.flat(), lines };
}
