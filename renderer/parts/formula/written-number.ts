import type { Precision } from '../../../engine/precision/precision.ts';

/** A number as one writes it down at a precision, without an exponent. */
export function writtenNumber(value: number, precision: Precision): string {
  if ('decimals' in precision) return value.toFixed(precision.decimals);
  const [, exponent = '0'] = value.toExponential(precision.significant - 1).split('e');
  return value.toFixed(Math.max(0, precision.significant - 1 - Number(exponent)));
}

/** About how many characters a small number takes at a precision: sign, nought, point, digits, and noughts before them. */
export const charactersOf = (precision: Precision): number =>
  'decimals' in precision ? precision.decimals + 3 : precision.significant + 5;

/** As many digits as a pocket calculator shows, none of them an artefact of binary fractions. */
export const calculatorNumber = (value: number): string => String(Number(value.toPrecision(12)));
