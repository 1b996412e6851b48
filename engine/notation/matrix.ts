import type { Glyph } from './glyph.ts';
import type { Notation } from './notation.ts';

const entry = (base: string, layer: number | undefined, index: string): Glyph => ({
  kind: 'entry',
  of: layer === undefined ? { kind: 'name', base } : { kind: 'name', base, superscript: `(${layer})` },
  index,
});

/** Entries of W, b, z, a and δ; W has a row for each unit and a column for each unit of the layer before, or the reverse. */
export const matrixNotation: Notation = {
  rate: { kind: 'name', base: 'η' },
  writesDelta: true,
  input: (unit) => entry('x', undefined, String(unit)),
  target: (unit) => entry('t', undefined, String(unit)),
  weight: (layer, unit, from, { sourceFirst }) =>
    entry('W', layer, sourceFirst ? `${from},${unit}` : `${unit},${from}`),
  bias: (layer, unit) =>
    unit === undefined ? { kind: 'name', base: 'b', superscript: `(${layer})` } : entry('b', layer, String(unit)),
  preActivation: (layer, unit) => entry('z', layer, String(unit)),
  activation: (layer, unit) => entry('a', layer, String(unit)),
  delta: (layer, unit) => entry('δ', layer, String(unit)),
  loss: { kind: 'name', base: 'E' },
  outputLoss: (unit) => ({ kind: 'name', base: 'E', subscript: String(unit) }),
  derivative: (of, by) =>
    by.kind === 'entry'
      ? { kind: 'entry', of: { kind: 'derivative', of, by: by.of }, index: by.index }
      : { kind: 'derivative', of, by },
};
