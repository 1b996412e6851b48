import type { MistakeName } from '../../engine/checking/mistakes/mistake-names.ts';
import { losses } from '../../engine/losses/losses.ts';
import { count, type Hand, type Place, type WrongValue } from './hand.ts';
import type { Slip } from './slip.ts';

const sizesOf = ({ document }: Hand): number[] => [document.inputs, ...document.layers.map(({ units }) => units)];

/** The next of so many, the first after the last. */
const next = (one: number, all: number): number => (one % all) + 1;

/** How the terms of a weighted sum are made. */
interface Summing {
  readonly source?: (i: number) => number;
  readonly sign?: (i: number) => number;
  readonly biasOf?: (j: number) => number;
}

/** A weighted sum before the step, term by term. */
function summed({ l, j, at }: Place, hand: Hand, { source, sign, biasOf }: Summing): number {
  const { document, take, part, weight } = hand;
  const before = sizesOf(hand)[l - 1] ?? 0;
  const bias = document.layers[l - 1]?.bias;
  let z = 0;
  for (const i of count(before)) {
    const from = source?.(i) ?? i;
    z += (sign?.(i) ?? 1) * part(weight(l, j, i) * take(l === 1 ? `x.${from}${at}` : `a.${l - 1}.${from}${at}`));
  }
  if (bias?.kind === 'shared') return z + bias.value;
  return bias?.kind === 'per-unit' ? z + (bias.values[(biasOf?.(j) ?? j) - 1] ?? NaN) : z;
}

function turnedTerm(place: Place, hand: Hand, { way, choice = 1 }: Slip): number | undefined {
  const { kind, l, j, at, through } = place;
  const { take } = hand;
  if (way === 'backward') {
    if (kind !== 'dE/da' || through > 0) return undefined;
    const paths = count(sizesOf(hand)[l + 1] ?? 0);
    return paths.reduce((sum, m) => sum + (m === choice ? -1 : 1) * take(`dE/da.${l}.${j}${at}<${m}`), 0);
  }
  const isMade = kind === 'z' && j === Math.floor(choice / 10);
  return isMade ? summed(place, hand, { sign: (i) => (i === choice % 10 ? -1 : 1) }) : undefined;
}

/** A factor too many, the activation itself, the slope of a sigmoid, that of the next unit, at the target, at the error. */
function anotherSlope({ kind, l, j, at }: Place, hand: Hand, { choice = 1 }: Slip): number | undefined {
  if (kind !== 'da/dz') return undefined;
  const { right, document, take, part } = hand;
  const own = document.layers[l - 1];
  const a = (unit: number): number => take(`a.${l}.${unit}${at}`);
  const sigmoid = (value: number): number => value * part(1 - value);
  const formula = (value: number): number => {
    if (own?.activation === 'tanh') return 1 - part(value ** 2);
    return own?.activation === 'sigmoid' || own?.activation === 'softmax' ? sigmoid(value) : right;
  };
  const t = (): number => take(`t.${j}${at}`);
  switch (choice) {
    case 1:
      return right * a(j);
    case 2:
      return right * take(`z.${l}.${j}${at}`);
    case 3:
      return a(j);
    case 4:
      return sigmoid(a(j));
    case 5:
      return formula(a(next(j, own?.units ?? 1)));
    case 6:
      return formula(t());
    default:
      return formula(part(a(j) - t()));
  }
}

/** The gradient of the unit below in its column. */
function gradientBelow({ kind, l, j, i, at }: Place, { document, take }: Hand): number | undefined {
  const layer = document.layers[l - 1];
  if (!layer || layer.units === 1) return undefined;
  const other = next(j, layer.units);
  const isPart = kind === 'dE/dw' && (at !== '' || document.samples.length === 1);
  if (isPart) return take(`dE/dz.${l}.${other}${at}`) * take(l === 1 ? `x.${i}${at}` : `a.${l - 1}.${i}${at}`);
  if (kind !== 'dE/db' || j === 0) return undefined;
  const ats = document.samples.length === 1 ? [''] : count(document.samples.length).map((k) => `@${k}`);
  return ats.reduce((sum, sample) => sum + take(`dE/dz.${l}.${other}${sample}`), 0);
}

/** Mistakes in which what belongs to one place is taken for what belongs to another, or passed where nothing passes. */
export const wrongPlaces: Partial<Record<MistakeName, WrongValue>> = {
  'another-gradient': gradientBelow,
  'another-old-weight': ({ kind, l, j, i }, hand) => {
    const before = sizesOf(hand)[l - 1] ?? 1;
    return kind === 'w+' ? hand.weight(l, j, next(i, before)) + hand.take(`Δw.${l}.${j}.${i}`) : undefined;
  },
  'averaged-twice': ({ kind, at, i }, { right, document: { samples, loss } }) => {
    const isGradient = kind === 'dE/db' || (kind === 'dE/dw' && at === '' && i > 0);
    return isGradient && losses[loss].averaging !== 'none' ? right / samples.length : undefined;
  },
  'dead-unit-passed': ({ kind, l, j, at }, { take }, { way }) => {
    if (kind === 'da/dz') return way === 'forward' ? undefined : 1;
    if ((kind !== 'a' && kind !== "a'") || way === 'backward') return undefined;
    return take(`${kind === 'a' ? 'z' : "z'"}.${l}.${j}${at}`);
  },
  'same-source-twice': (place, hand) =>
    place.kind === 'z' ? summed(place, hand, { source: (i) => (i === 2 ? 1 : i) }) : undefined,
  'slope-of-another': anotherSlope,
  'term-sign': turnedTerm,
  'wrong-bias': (place, hand) => {
    const units = sizesOf(hand)[place.l] ?? 1;
    return place.kind === 'z' ? summed(place, hand, { biasOf: (j) => next(j, units) }) : undefined;
  },
};
