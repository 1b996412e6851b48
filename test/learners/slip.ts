import { losses } from '../../engine/losses/losses.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import type { MistakeName } from '../../engine/checking/mistakes/mistake-names.ts';

/** One mistake as a learner makes it, all through the work: in every layer, or in the one that is named. */
export interface Slip {
  readonly name: MistakeName;
  /** Counted from 1. */
  readonly layer?: number;
  /** A unit, a distance between inputs, or a power of ten: what the mistake needs to be definite. */
  readonly choice?: number;
  /** Which of several ways of making it. */
  readonly way?: 'forward' | 'backward' | 'both';
  /** The answer that a decimal point slipped in. */
  readonly at?: string;
}

/** Whether a slip is made in a layer. */
export const isMadeIn = (slip: Slip | undefined, name: MistakeName, layer: number): slip is Slip =>
  slip?.name === name && (slip.layer === undefined || slip.layer === layer);

/** Every slip that a learner can make in a network, apart from points that slip. */
export function slipsIn(document: NetworkDocument): Slip[] {
  const { inputs, layers, samples, loss } = document;
  const last = layers.length;
  const sizes = [inputs, ...layers.map(({ units }) => units)];
  const numbers = layers.map((_, index) => index + 1);
  const places: readonly { readonly layer?: number }[] = [{}, ...(last > 1 ? numbers.map((layer) => ({ layer })) : [])];
  const hidden = places.filter(({ layer }) => last > 1 && layer !== last);
  const hasBias = layers.some(({ bias }) => bias.kind !== 'none');
  const isRectified = (layer: number): boolean => /^(relu|identity)$/.test(layers[layer - 1]?.activation ?? '');
  // A slope or an activation that is forgotten in such layers alone is a dead unit that is passed, or nothing.
  const notRectified = places.filter(({ layer }) => !(layer === undefined ? numbers : [layer]).every(isRectified));
  const found: Slip[] = [
    { name: 'error-sign' },
    { name: 'factor-two' },
    { name: 'rate-forgotten' },
    { name: 'added-not-subtracted' },
    { name: 'gradient-for-weight' },
    { name: 'step-left-out' },
    { name: 'step-for-weight', choice: 1 },
    { name: 'step-for-weight', choice: 2 },
    ...places.flatMap((place): Slip[] => [
      { name: 'slope-of-sum', ...place },
      ...(['forward', 'backward', 'both'] as const).map((way): Slip => ({ name: 'weights-transposed', ...place, way })),
      { name: 'exponent-sign', ...place },
      { name: 'delta-for-activation-gradient', ...place },
      { name: 'source-left-out', ...place },
    ]),
    ...notRectified.flatMap((place): Slip[] => [
      { name: 'slope-dropped', ...place },
      { name: 'activation-forgotten', ...place },
    ]),
    ...hidden.flatMap((place): Slip[] => [
      { name: 'updated-weight-used', ...place },
      { name: 'next-weight-left-out', ...place },
      ...Array.from({ length: Math.max(...sizes.slice(2)) }, (_, index): Slip => ({
        name: 'path-missed',
        ...place,
        choice: index + 1,
      })),
    ]),
    ...Array.from({ length: Math.max(...sizes.slice(0, -1)) - 1 }, (_, index): Slip => ({
      name: 'wrong-input',
      choice: index + 1,
    })),
  ];
  if (hasBias) {
    found.push({ name: 'bias-gradient-zero' }, ...places.map((place): Slip => ({ name: 'bias-forgotten', ...place })));
  }
  for (const [index, { bias, units }] of layers.entries()) {
    if (bias.kind !== 'shared') continue;
    for (let unit = 1; unit <= units; unit += 1) {
      found.push({ name: 'shared-bias-once', layer: index + 1, choice: unit });
    }
  }
  const isSquared = loss.endsWith('squared-error');
  found.push(...(isSquared ? [1, 2, 3, 4, 5] : [1]).map((choice): Slip => ({ name: 'term-for-loss', choice })));
  if (!isSquared) {
    found.push({ name: 'extra-slope' }, ...[10, 2].map((choice): Slip => ({ name: 'other-logarithm', choice })));
  }
  if (samples.length > 1 && losses[loss].averaging !== 'none') found.push({ name: 'batch-not-averaged' });
  return [...found, ...slipsInPlaces(document)];
}

/** Those of who moves a weight: of each output, of ε, of either side. */
export const slipsInNudging = (outputs: number): Slip[] => [
  ...range(outputs).map((choice): Slip => ({ name: 'output-nudged', choice })),
  { name: 'divided-by-epsilon' },
  ...[1, 2].flatMap((choice): Slip[] => [
    { name: 'one-side-only', choice },
    { name: 'nudge-left-out', choice },
  ]),
];

const ways = ['forward', 'backward', 'both'] as const;

/** Those that are made in a layer, or with the numbers of one place for those of another. */
function slipsInPlaces({ inputs, layers, samples, loss }: NetworkDocument): Slip[] {
  const sizes = [inputs, ...layers.map(({ units }) => units)];
  const last = layers.length;
  const outputs = sizes[last] ?? 1;
  const found: Slip[] = [{ name: 'another-gradient' }, { name: 'another-old-weight' }];
  const isSum = losses[loss].averaging === 'none';
  if (isSum && samples.length > 1) found.push({ name: 'mean-for-sum', choice: 1 });
  if (isSum && outputs > 1) found.push({ name: 'mean-for-sum', choice: 2 });
  if (samples.length > 1)
    found.push(...range(samples.length).map((choice): Slip => ({ name: 'one-sample-only', choice })));
  if (outputs > 1) found.push({ name: 'wrong-target' });
  if (loss.endsWith('squared-error')) found.push({ name: 'target-left-out' });
  if (samples.length > 1 && losses[loss].averaging !== 'none') found.push({ name: 'averaged-twice' });
  for (const [index, { units, weights, bias, activation }] of layers.entries()) {
    const layer = index + 1;
    const most = layer === last ? 7 : 5;
    found.push(...range(most).map((choice): Slip => ({ name: 'slope-of-another', layer, choice })));
    if (activation === 'relu') found.push(...ways.map((way): Slip => ({ name: 'dead-unit-passed', layer, way })));
    if (bias.kind === 'per-unit' && units > 1) found.push({ name: 'wrong-bias', layer });
    if ((sizes[index] ?? 0) > 1) found.push({ name: 'same-source-twice', layer });
    if (units > 3) continue;
    for (const [j, row] of weights.entries()) {
      for (const [i, weight] of row.entries()) {
        if (weight < 0) found.push({ name: 'term-sign', layer, choice: 10 * (j + 1) + i + 1, way: 'forward' });
      }
    }
    const paths = layer < last && (sizes[layer + 1] ?? 0) <= 3 ? (sizes[layer + 1] ?? 0) : 0;
    if (paths > 1)
      found.push(...range(paths).map((choice): Slip => ({ name: 'term-sign', layer, choice, way: 'backward' })));
  }
  return found;
}

const range = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);
