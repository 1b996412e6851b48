import type { NudgeView } from '../../../exercises/contract/nudging-views.ts';

/** The room that the drawing has, in its own units: ε falls to the right, the error grows upwards, both by powers of ten. */
export const room = { width: 320, height: 152, left: 44, right: 10, top: 8, bottom: 22 } as const;

/** Least that is drawn: a double does not tell less apart. */
const least = 16;
const finest = 15;

export const placeOfEpsilon = (exponent: number): number =>
  room.left + ((room.width - room.left - room.right) * exponent) / finest;

/** Of ten to this power, from 0 down. */
export const placeOfPower = (power: number): number =>
  room.top + ((room.height - room.top - room.bottom) * Math.min(least, Math.max(0, -power))) / least;

export interface DrawnPoint {
  readonly exponent: number;
  readonly x: number;
  readonly y: number;
}

/** A point for each step at which there is something to compare; no error at all lies at the foot. */
export const pointsOf = (steps: readonly NudgeView[]): readonly DrawnPoint[] =>
  steps.flatMap(({ exponent, error }) =>
    error === null
      ? []
      : [{ exponent, x: placeOfEpsilon(exponent), y: placeOfPower(error === 0 ? -least : Math.log10(error)) }],
  );

/** A line through them all. */
export const lineThrough = (points: readonly DrawnPoint[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
