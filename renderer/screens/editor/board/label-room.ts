import type { NotationName } from '../../../../engine/network/document.ts';
import type { Precision } from '../../../../engine/precision/precision.ts';
import type { LabelSize } from '../../../../exercises/diagram/place-labels.ts';
import type { ShownPass } from '../values/shown-pass.ts';
import type { BoardRoom, Density } from './board-layout.ts';
import { letters, lineHeight } from './lettering.ts';
import { emsOf } from './text-width.ts';

/** Between a label's text and its edge, on both sides together. */
export const labelPadding = 10;
/** Between a symbol and its value. */
export const symbolGap = 4;

export interface LabelContent {
  readonly precision: Precision;
  readonly pass: ShownPass;
  readonly notation: NotationName;
}

/** What a person sets has mostly no more digits than this. */
const digitsSet = 4;

/**
 * The room that a weight's label has: enough for numbers of the usual size at this precision, so that no label moves while
 * numbers change, from near by and, without symbols, from far away. Longer ones are written smaller.
 */
function labelRoom(density: Density, { precision, pass, notation }: LabelContent): LabelSize {
  const { size, largest } = letters[density];
  const number = emsOf(`−0.${'0'.repeat(Math.max(digitsSet, digitsOf(precision)))}`);
  const named = density === 'roomy' && hasShortSymbols(notation);
  const near = (number + (named ? emsOf('w₁₂') : 0)) * size + (named ? symbolGap : 0);
  const lines = pass === 'forward' ? 1 : 2;
  return {
    width: Math.max(near, number * largest) + labelPadding,
    height: Math.max(lines * lineHeight(size), lineHeight(largest)) + 4,
  };
}

/** How many digits a small number has behind the point. */
const digitsOf = (precision: Precision): number =>
  'decimals' in precision ? precision.decimals : precision.significant + 2;

/** Letters in units are no larger than this where there are many digits. */
const inUnit = { roomy: 14, short: 12 } as const;

/** By how much a unit is wider on each side than it usually is, so that more digits than usual can be read in it. */
const unitRoom = (density: Density, { precision }: Pick<LabelContent, 'precision'>): number =>
  density === 'folded' ? 0 : (Math.max(0, digitsOf(precision) - digitsSet) * emsOf('0') * inUnit[density]) / 2;

/** What is written in the diagram takes so much room. */
export const boardRoom = (density: Density, content: LabelContent): BoardRoom => ({
  label: labelRoom(density, content),
  unit: unitRoom(density, content),
});

/** Symbols such as `w₁₂`; others would run over the units on both sides, and are not written on edges. */
export const hasShortSymbols = (notation: NotationName): boolean => notation === 'numbered' || notation === 'net-out';
