import { add, constant, larger, multiply, type Binary, Scalar, type Unary } from './scalar.ts';

export type Library = 'numpy' | 'torch';

/** An array of up to two dimensions, as both libraries have them; entries row by row. */
export class Tensor {
  constructor(
    readonly library: Library,
    readonly shape: readonly number[],
    readonly entries: readonly Scalar[],
    /** Whether PyTorch is to keep gradients for it: only then has it a `grad`. */
    readonly isLeaf = false,
  ) {}

  entry(row: number, column: number): Scalar {
    const found = this.entries[row * (this.shape[1] ?? 1) + column];
    if (!found) throw new RangeError(`no entry ${row}, ${column}`);
    return found;
  }

  map(change: Unary): Tensor {
    return new Tensor(this.library, this.shape, this.entries.map(change));
  }

  /** As nested lists, or a number where it has no dimension. */
  toList(of: (entry: Scalar) => number = ({ value }) => value): number | number[] | number[][] {
    const values = this.entries.map(of);
    const [rows, columns] = this.shape;
    if (rows === undefined) return values[0] ?? NaN;
    if (columns === undefined) return values;
    return Array.from({ length: rows }, (_, row) => values.slice(row * columns, (row + 1) * columns));
  }
}

/** From a number or nested lists of numbers. */
export function tensorOf(library: Library, list: unknown, isLeaf = false): Tensor {
  const shape: number[] = [];
  for (let inner = list; Array.isArray(inner); inner = inner[0] as unknown) shape.push(inner.length);
  const entries = Array.isArray(list) ? list.flat(2) : [list];
  const scalars = entries.map((entry) => {
    if (typeof entry !== 'number') throw new TypeError(`${String(entry)} in a literal`);
    return constant(entry);
  });
  if (scalars.length !== shape.reduce((product, length) => product * length, 1)) throw new TypeError('ragged literal');
  return new Tensor(library, shape, scalars, isLeaf);
}

/** Two tensors entry by entry; a dimension that is missing or 1 is repeated. */
export function broadcast(x: Tensor, y: Tensor, combine: Binary): Tensor {
  const dimensions = Math.max(x.shape.length, y.shape.length);
  const whole = (tensor: Tensor): number[] => [
    ...Array<number>(dimensions - tensor.shape.length).fill(1),
    ...tensor.shape,
  ];
  const [left, right] = [whole(x), whole(y)];
  const shape = left.map((length, axis) => {
    const other = right[axis] ?? 1;
    if (length !== other && length !== 1 && other !== 1) throw new RangeError(`${left.join()} meets ${right.join()}`);
    return Math.max(length, other);
  });
  const [rows, columns] = dimensions === 2 ? [shape[0] ?? 1, shape[1] ?? 1] : [1, shape[0] ?? 1];
  const pick = (tensor: Tensor, lengths: readonly number[], row: number, column: number): Scalar => {
    const width = lengths[dimensions - 1] ?? 1;
    const height = dimensions === 2 ? (lengths[0] ?? 1) : 1;
    const found = tensor.entries[(height === 1 ? 0 : row) * width + (width === 1 ? 0 : column)];
    if (!found) throw new RangeError('broadcast ran out of entries');
    return found;
  };
  const entries = Array.from({ length: rows * columns }, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    return combine(pick(x, left, row, column), pick(y, right, row, column));
  });
  return new Tensor(x.library, shape, entries);
}

export function matrixProduct(x: Tensor, y: Tensor): Tensor {
  const [rows = 0, inner = 0] = x.shape;
  const [height = 0, columns = 0] = y.shape;
  if (x.shape.length !== 2 || y.shape.length !== 2 || inner !== height) {
    throw new RangeError(`${x.shape.join()} @ ${y.shape.join()}`);
  }
  const entries = Array.from({ length: rows * columns }, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    return Array.from({ length: inner }, (_, i) => multiply(x.entry(row, i), y.entry(i, column))).reduce(add);
  });
  return new Tensor(x.library, [rows, columns], entries);
}

export function transpose(x: Tensor): Tensor {
  const [rows = 0, columns = 0] = x.shape;
  if (x.shape.length !== 2) throw new RangeError(`.T of ${x.shape.join()}`);
  const entries = Array.from({ length: rows * columns }, (_, index) => x.entry(index % rows, Math.floor(index / rows)));
  return new Tensor(x.library, [columns, rows], entries);
}

/** One column of a matrix, as a vector. */
export function columnOf(x: Tensor, column: number): Tensor {
  const [rows = 0, columns = 0] = x.shape;
  if (x.shape.length !== 2 || column < 0 || column >= columns)
    throw new RangeError(`column ${column} of ${x.shape.join()}`);
  return new Tensor(
    x.library,
    [rows],
    Array.from({ length: rows }, (_, row) => x.entry(row, column)),
  );
}

/** Vectors side by side as the columns of a matrix. */
export function stack(columns: readonly Tensor[]): Tensor {
  const [first] = columns;
  const rows = first?.shape[0] ?? 0;
  if (!first || columns.some(({ shape }) => shape.length !== 1 || shape[0] !== rows))
    throw new RangeError('ragged stack');
  const entries = Array.from({ length: rows }, (_, row) => columns.map((column) => column.entry(row, 0))).flat();
  return new Tensor(first.library, [rows, columns.length], entries);
}

/** Along an axis of a matrix, or a vector's only one; over all entries where there is none. */
export function reduce(x: Tensor, combine: Binary, axis: number | undefined, keepsAxis: boolean): Tensor {
  if (axis === undefined) return new Tensor(x.library, [], [x.entries.reduce(combine)]);
  if (axis >= x.shape.length) throw new RangeError(`no axis ${axis} in ${x.shape.join()}`);
  const of = axis === 0 && x.shape.length === 2 ? transpose(x) : x;
  const width = of.shape.at(-1) ?? 1;
  const rows = Array.from({ length: of.entries.length / width }, (_, row) =>
    of.entries.slice(row * width, (row + 1) * width).reduce(combine),
  );
  const kept = x.shape.map((length, index) => (index === axis ? 1 : length));
  return new Tensor(x.library, keepsAxis ? kept : x.shape.toSpliced(axis, 1), rows);
}

export const sum = (x: Tensor, axis?: number, keepsAxis = false): Tensor => reduce(x, add, axis, keepsAxis);
export const largest = (x: Tensor, axis?: number, keepsAxis = false): Tensor => reduce(x, larger, axis, keepsAxis);
