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
export function slipsIn({ inputs, layers, samples, loss }: NetworkDocument): Slip[] {
  const last = layers.length;
  const sizes = [inputs, ...layers.map(({ units }) => units)];
  const numbers = layers.map((_, index) => index + 1);
  const places: readonly { readonly layer?: number }[] = [{}, ...(last > 1 ? numbers.map((layer) => ({ layer })) : [])];
  const hidden = places.filter(({ layer }) => last > 1 && layer !== last);
  const hasBias = layers.some(({ bias }) => bias.kind !== 'none');
  const found: Slip[] = [
    { name: 'error-sign' },
    { name: 'factor-two' },
    { name: 'rate-forgotten' },
    { name: 'added-not-subtracted' },
    { name: 'gradient-for-weight' },
    { name: 'step-left-out' },
    ...places.flatMap((place): Slip[] => [
      { name: 'slope-dropped', ...place },
      { name: 'slope-of-sum', ...place },
      { name: 'activation-forgotten', ...place },
      ...(['forward', 'backward', 'both'] as const).map((way): Slip => ({ name: 'weights-transposed', ...place, way })),
      { name: 'exponent-sign', ...place },
      { name: 'delta-for-activation-gradient', ...place },
      { name: 'source-left-out', ...place },
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
  if (!isSquared) found.push({ name: 'extra-slope' });
  if (samples.length > 1 && loss !== 'half-sum-squared-error') found.push({ name: 'batch-not-averaged' });
  return found;
}
