import type { Glyph } from './glyph.ts';
import type { NetworkShape } from './network-shape.ts';
import type { Notation } from './notation.ts';
import { numberedNotation, unitLabel } from './numbered.ts';

const named = (base: string, layer: number, unit: number, shape: NetworkShape): Glyph => {
  const [letter, number] = unitLabel(layer, unit, shape);
  return { kind: 'name', base, subscript: `${letter}${number}` };
};

/** Numbered weights; a unit's weighted sum is its net input, its activation its output. */
export const netOutNotation: Notation = {
  ...numberedNotation,
  target: (unit) => ({ kind: 'name', base: 'target', subscript: `o${unit}` }),
  preActivation: (layer, unit, shape) => named('net', layer, unit, shape),
  activation: (layer, unit, shape) => named('out', layer, unit, shape),
  delta: (layer, unit, shape) => named('δ', layer, unit, shape),
  loss: { kind: 'name', base: 'E', subscript: 'total' },
};
