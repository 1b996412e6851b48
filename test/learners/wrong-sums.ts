import type { MistakeName } from '../../engine/checking/mistakes/mistake-names.ts';
import { count, type Hand, type Place, type WrongValue } from './hand.ts';

const isLoss = ({ kind, l }: Place): boolean => (kind === 'E' || kind === "E'") && l === 0;

/** A gradient in all, of several samples. */
const isWhole = ({ kind, i, at }: Place): boolean => kind === 'dE/db' || (kind === 'dE/dw' && i > 0 && at === '');

function ofOneSample({ kind, l, j, i, at }: Place, { document, take }: Hand, sample: string): number | undefined {
  if (isLoss({ kind, l, j, i, at, through: 0 })) return at === '' ? take(`${kind}${sample}`) : undefined;
  if (kind === 'dE/dw' && at === '' && i > 0) return take(`dE/dw.${l}.${j}.${i}${sample}`);
  if (kind !== 'dE/db') return undefined;
  const units = j > 0 ? [j] : count(document.layers[l - 1]?.units ?? 0);
  return units.reduce((sum, unit) => sum + take(`dE/dz.${l}.${unit}${sample}`), 0);
}

/** Mistakes in what is added up over samples or outputs, and in the step. */
export const wrongSums: Partial<Record<MistakeName, WrongValue>> = {
  'mean-for-sum': (place, { right, document }, { choice }) => {
    const samples = document.samples.length;
    const { kind, l, at, through } = place;
    if (choice === 1) return (isLoss(place) && at === '') || isWhole(place) ? right / samples : undefined;
    const outputs = document.layers.at(-1)?.units ?? 1;
    const isOfSample = isLoss(place) && (at !== '' || samples === 1);
    const isOfOutput = kind === 'dE/da' && l === document.layers.length && through === 0;
    return isOfSample || isOfOutput ? right / outputs : undefined;
  },
  'one-sample-only': (place, hand, { choice }) => ofOneSample(place, hand, `@${choice}`),
  'step-for-weight': ({ kind, l, j, i }, { document, take }, { choice }) => {
    const bias = document.layers[l - 1]?.bias;
    if (kind !== 'w+' && kind !== 'b+') return undefined;
    if (kind === 'b+' && bias && bias.kind !== 'none' && bias.trainable === false) return undefined;
    const change = take(kind === 'w+' ? `Δw.${l}.${j}.${i}` : j > 0 ? `Δb.${l}.${j}` : `Δb.${l}`);
    return choice === 1 ? -change : change;
  },
};
