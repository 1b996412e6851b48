import type { Glyph } from './glyph.ts';
import type { Notation } from './notation.ts';

const inLayer = (base: string, layer: number, subscript: string): Glyph => ({
  kind: 'name',
  base,
  subscript,
  superscript: `(${layer})`,
});

/** w_{ij}^{(l)} goes from unit i into unit j of layer l; every other symbol carries its layer too. */
export const indexedNotation: Notation = {
  rate: { kind: 'name', base: 'η' },
  writesDelta: true,
  input: (unit) => ({ kind: 'name', base: 'x', subscript: String(unit) }),
  target: (unit) => ({ kind: 'name', base: 't', subscript: String(unit) }),
  weight: (layer, unit, from, shape) => inLayer('w', layer, shape.wide ? `${from},${unit}` : `${from}${unit}`),
  bias: (layer, unit) =>
    unit === undefined ? { kind: 'name', base: 'b', superscript: `(${layer})` } : inLayer('b', layer, String(unit)),
  preActivation: (layer, unit) => inLayer('z', layer, String(unit)),
  activation: (layer, unit) => inLayer('a', layer, String(unit)),
  delta: (layer, unit) => inLayer('δ', layer, String(unit)),
  loss: { kind: 'name', base: 'E' },
  outputLoss: (unit) => ({ kind: 'name', base: 'E', subscript: String(unit) }),
  derivative: (of, by) => ({ kind: 'derivative', of, by }),
};
