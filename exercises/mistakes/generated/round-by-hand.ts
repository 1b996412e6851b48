import { roundTo, type Precision } from '../../../engine/precision/precision.ts';

/** So many digits of a double are those of the decimal that it stands for. */
const soundDigits = 14;

/** Rounded half up as on paper, where 0.35 × 0.0003 is just 0.000105, and not a hair below as with binary numbers. */
export const roundByHand = (value: number, precision: Precision): number =>
  roundTo(Number(value.toPrecision(soundDigits)), precision);
