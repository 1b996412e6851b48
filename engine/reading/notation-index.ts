import { reference } from '../expression/expression.ts';
import { notationNames, type NotationName } from '../network/document.ts';
import { networkShape } from '../notation/network-shape.ts';
import { glyphOf } from '../notation/notation.ts';
import { notations } from '../notation/notations.ts';
import type { QuantityName } from '../quantities/quantity-name.ts';
import { single, transposed, type Grid } from './grid.ts';
import { countTo, type Layout } from './layout.ts';
import type { Meaning } from './meaning.ts';
import { keyOfGlyph } from './name-key.ts';

/** What every name means that one of the four notations prints, by its key; those of `preferred` first. */
export function notationIndex(layout: Layout, preferred: NotationName | undefined): ReadonlyMap<string, Meaning[]> {
  const index = new Map<string, Meaning[]>();
  const add = (key: string, grid: Grid, rank: number): void => {
    const known = index.get(key);
    const meaning: Meaning = { grid, rank, habits: [] };
    if (!known) index.set(key, [meaning]);
    else if (!known.some((other) => isSameGrid(other.grid, grid))) known.push(meaning);
  };
  const shape = networkShape(layout.solution.document);
  const ordered = [...notationNames].sort((one, other) => Number(other === preferred) - Number(one === preferred));
  for (const name of ordered) {
    const rank = name === preferred ? 0 : 1;
    for (const quantity of layout.solution.quantities.values()) {
      add(keyOfGlyph(glyphOf(notations[name], shape, quantity.name)), single(reference(quantity.id)), rank);
    }
    if (name === 'matrix') for (const [key, grid] of matrices(layout)) add(key, grid, rank);
  }
  return index;
}

export const isSameGrid = (one: Grid, other: Grid): boolean => keyOfGrid(one) === keyOfGrid(other);

/** Tells grids of references apart. */
export const keyOfGrid = (grid: Grid): string =>
  grid
    .map((row) =>
      row
        .map((entry) =>
          entry.kind === 'reference' ? entry.id : entry.kind === 'learning-rate' ? 'η' : JSON.stringify(entry),
        )
        .join(' '),
    )
    .join(';');

/** Whole vectors and matrices, as matrix notation writes them in bold. */
function* matrices(layout: Layout): Generator<readonly [key: string, grid: Grid]> {
  const { samples, lastLayer } = layout;
  const name = (base: string, above: string, mark = ''): string => `${base}_^${above}${mark}`;
  const units = (layer: number, of: (unit: number) => QuantityName): Grid | undefined =>
    layout.column(countTo(layout.sizeOf(layer)).map(of));
  for (const sample of countTo(samples)) {
    const mark = samples === 1 ? '' : `(${sample})`;
    const vectors: (readonly [string, Grid | undefined])[] = [
      [name('x', mark), units(0, (unit) => ({ kind: 'input', unit, sample }))],
      [name('t', mark), units(lastLayer, (unit) => ({ kind: 'target', unit, sample }))],
    ];
    for (const layer of countTo(lastLayer)) {
      const above = `(${layer})${mark}`;
      vectors.push(
        [name('z', above), units(layer, (unit) => ({ kind: 'pre-activation', layer, unit, sample }))],
        [name('a', above), units(layer, (unit) => ({ kind: 'activation', layer, unit, sample }))],
        [name('δ', above), units(layer, (unit) => ({ kind: 'delta', layer, unit, sample }))],
        [derivative(name('a', above)), units(layer, (unit) => ({ kind: 'activation-gradient', layer, unit, sample }))],
      );
    }
    for (const [key, grid] of vectors) if (grid) yield [key, grid];
  }
  for (const layer of countTo(lastLayer)) {
    const above = `(${layer})`;
    const weights = (kind: 'weight' | 'weight-gradient' | 'updated-weight'): Grid | undefined =>
      weightGrid(layout, layer, kind);
    const isShared = layout.solution.document.layers[layer - 1]?.bias.kind === 'shared';
    const biases = (kind: 'bias' | 'bias-gradient' | 'updated-bias'): Grid | undefined =>
      units(layer, (unit) => (isShared ? sharedOf[kind](layer) : { kind, layer, unit }));
    const named: (readonly [string, Grid | undefined])[] = [
      [name('W', above), weights('weight')],
      [name('W', above, '+'), weights('updated-weight')],
      [derivative(name('W', above)), weights('weight-gradient')],
      [name('b', above), biases('bias')],
      [name('b', above, '+'), biases('updated-bias')],
      [derivative(name('b', above)), biases('bias-gradient')],
    ];
    // One bias for a layer has its name as a number too.
    for (const [key, grid] of named) if (grid) yield [key, grid];
  }
}

const derivative = (by: string): string => `∂E_^/∂${by}|`;

const sharedOf: Readonly<Record<'bias' | 'bias-gradient' | 'updated-bias', (layer: number) => QuantityName>> = {
  bias: (layer) => ({ kind: 'shared-bias', layer }),
  'bias-gradient': (layer) => ({ kind: 'shared-bias-gradient', layer }),
  'updated-bias': (layer) => ({ kind: 'updated-shared-bias', layer }),
};

/** The weights of a layer, a row for each of its units. */
export function weightGrid(
  layout: Layout,
  layer: number,
  kind: 'weight' | 'weight-gradient' | 'updated-weight',
): Grid | undefined {
  const rows = countTo(layout.sizeOf(layer)).map((unit) =>
    layout.column(countTo(layout.sizeOf(layer - 1)).map((from) => ({ kind, layer, unit, from }))),
  );
  const full = rows.flatMap((row) => (row ? transposed(row) : []));
  return full.length === rows.length && full.length > 0 ? full : undefined;
}
