import type { MistakeName } from '../../engine/checking/mistakes/mistake-names.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { count, type Hand, type Place, type WrongValue } from './hand.ts';
import { isMadeIn, type Slip } from './slip.ts';
import { wrongPlaces } from './wrong-places.ts';
import { wrongSums } from './wrong-sums.ts';

export type { Hand };

const places = new Map<string, Place>();

/** An id taken apart; the same ids come again and again. */
function placeOf(id: string): Place {
  let place = places.get(id);
  if (!place) places.set(id, (place = readPlace(id)));
  return place;
}

function readPlace(id: string): Place {
  const found = /^([^.@<]+)(?:\.(\d+))?(?:\.(\d+))?(?:\.(\d+))?((?:@\d+)?(?:[+-]ε)?)(?:<(\d+))?$/.exec(id);
  const [, kind = '', l, j, i, at = '', through] = found ?? [];
  return { kind, l: Number(l ?? 0), j: Number(j ?? 0), i: Number(i ?? 0), at, through: Number(through ?? 0) };
}

/** What a learner writes who makes a mistake; the right value where it is not made. */
export function slipped(slip: Slip, id: string, hand: Hand): number {
  if (slip.name === 'decimal-slip') return slip.at === id ? hand.right * 10 ** (slip.choice ?? 1) : hand.right;
  const place = placeOf(id);
  const isElsewhere = slip.layer !== undefined && slip.layer !== place.l;
  return (isElsewhere ? undefined : wrongValues[slip.name]?.(place, hand, slip)) ?? hand.right;
}

const wrongValues: Partial<Record<MistakeName, WrongValue>> = {
  'exponent-sign': turnedExponent,
  'extra-slope': ({ kind, l, j, at }, { document, take, part }) =>
    kind === 'dE/dz' && l === document.layers.length
      ? (part(take(`a.${l}.${j}${at}`) - take(`t.${j}${at}`)) / divisorOf(document)) * take(`da/dz.${l}.${j}${at}`)
      : undefined,
  'next-weight-left-out': ({ kind, l, at, through }, { document, take }, { layer }) => {
    if (through > 0) return take(`dE/dz.${l + 1}.${through}${at}`);
    const first = document.layers[0]?.units ?? 0;
    return kind === 'dE/dx' && layer === undefined
      ? count(first).reduce((sum, m) => sum + take(`dE/dz.1.${m}${at}`), 0)
      : undefined;
  },
  'source-left-out': (place, { document, take }) =>
    isPartOfGradient(place, document) ? take(`dE/dz.${place.l}.${place.j}${place.at}`) : undefined,
  'term-for-loss': notTheLoss,
  ...wrongPlaces,
  ...wrongSums,
};

/** What a learner takes for the target of an output. */
export function targetTaken(slip: Slip | undefined, target: readonly number[], index: number): number {
  if (slip?.name === 'target-left-out') return 0;
  return target[slip?.name === 'wrong-target' ? (index + 1) % target.length : index] ?? NaN;
}

/** Whether a delta is not worked from \frac{\partial E}{\partial a} and the slope as they stand there. */
export const hasDeltaAtHand = (slip: Slip | undefined, l: number, last: number): boolean =>
  isMadeIn(slip, 'delta-for-activation-gradient', l) || (isMadeIn(slip, 'extra-slope', last) && l === last);

/** Of one sample, of which there may be one only. */
const isPartOfGradient = ({ kind, at }: Place, { samples }: NetworkDocument): boolean =>
  kind === 'dE/dw' && (at !== '' || samples.length === 1);

/** What the losses that belong to an activation are divided by. */
const divisorOf = ({ loss, samples, layers }: NetworkDocument): number =>
  samples.length * (loss === 'cross-entropy' ? 1 : (layers.at(-1)?.units ?? 1));

function turnedExponent({ kind, l, j, at }: Place, { document, take, part }: Hand): number | undefined {
  if (kind !== 'a' && kind !== "a'") return undefined;
  const layer = document.layers[l - 1];
  const z = (m: number): number => take(`${kind === 'a' ? 'z' : "z'"}.${l}.${m}${at}`);
  if (layer?.activation === 'sigmoid') return 1 / part(1 + part(Math.exp(z(j))));
  if (layer?.activation !== 'softmax') return undefined;
  const power = (m: number): number => part(Math.exp(-z(m)));
  return (
    power(j) /
    part(
      count(layer.units)
        .map(power)
        .reduce((sum, one) => sum + one, 0),
    )
  );
}

/** The output; or target less output, either way round, or half of that. */
function notTheLoss(place: Place, { document, take }: Hand, { choice = 1 }: Slip): number | undefined {
  // The number of an output stands where that of a layer stands elsewhere.
  const { kind, l: unit, at } = place;
  if ((kind !== 'E' && kind !== "E'") || unit === 0) return undefined;
  const a = take(`${kind === 'E' ? 'a' : "a'"}.${document.layers.length}.${unit}${at}`);
  if (choice === 1) return a;
  const error = choice % 2 === 0 ? take(`t.${unit}${at}`) - a : a - take(`t.${unit}${at}`);
  return choice > 3 && document.loss.startsWith('half-') ? 0.5 * error : error;
}
