import type { Glyph } from './glyph.ts';
import type { NetworkShape } from './network-shape.ts';
import type { Notation } from './notation.ts';

const numbered = (base: string, number: number): Glyph => ({ kind: 'name', base, subscript: String(number) });

/** Hidden units are counted through all hidden layers, outputs by themselves: h1, h2, …, o1, o2, …. */
export const unitLabel = (
  layer: number,
  unit: number,
  shape: NetworkShape,
): readonly [letter: 'h' | 'o', number: number] =>
  layer === shape.lastLayer ? ['o', unit] : ['h', shape.unit(layer, unit)];

/** w1..w8 in the order of `weights`, or by their sources; z, h and o counted through the network. */
export const numberedNotation: Notation = {
  rate: { kind: 'name', base: 'α' },
  writesDelta: false,
  input: (unit) => numbered('x', unit),
  target: (unit) => numbered('t', unit),
  weight: (layer, unit, from, shape) => numbered('w', shape.weight(layer, unit, from)),
  bias: (layer, unit, shape) => numbered('b', shape.bias(layer, unit ?? 1)),
  preActivation: (layer, unit, shape) => numbered('z', shape.unit(layer, unit)),
  activation: (layer, unit, shape) => numbered(...unitLabel(layer, unit, shape)),
  delta: (layer, unit, shape) => numbered('δ', shape.unit(layer, unit)),
  loss: { kind: 'name', base: 'E' },
  outputLoss: (unit) => ({ kind: 'name', base: 'E', subscript: `o${unit}` }),
  derivative: (of, by) => ({ kind: 'derivative', of, by }),
};
