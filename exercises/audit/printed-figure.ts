import { roundTo } from '../../engine/precision/precision.ts';
import type { Publication } from './claim.ts';
import type { Interval } from '../../engine/checking/interval.ts';

/** A number as a document prints it. */
export interface PrintedFigure {
  readonly text: string;
  readonly value: number;
  readonly decimals: number;
  /** One unit of its last place. */
  readonly unit: number;
}

/** Reads `0.2411`, `.25`, `-1` or `+0.04441`. Anything else is a mistake in a table of claims. */
export function readFigure(text: string): PrintedFigure {
  const digits = /^[+-]?\d*(?:\.(\d+))?$/.exec(text);
  if (!digits || !/\d/.test(text)) throw new RangeError(`"${text}" is no figure`);
  const decimals = digits[1]?.length ?? 0;
  return { text, value: Number(text), decimals, unit: 10 ** -decimals };
}

/** Whether nothing was shortened; the tolerance is for the last bits of binary arithmetic. */
export const isExact = ({ value }: PrintedFigure, full: number): boolean =>
  Math.abs(value - full) <= 1e-12 * Math.max(1, Math.abs(full));

/** Half-up, to as many decimals as are printed. */
export const isRoundedFrom = ({ value, decimals }: PrintedFigure, full: number): boolean =>
  roundTo(full, { decimals }) === value;

/** The digits after the last one printed left away. */
export function isCutOffFrom({ value, decimals, unit }: PrintedFigure, full: number): boolean {
  const rounded = roundTo(full, { decimals });
  const cut = Math.abs(rounded) > Math.abs(full) ? rounded - Math.sign(full) * unit : rounded;
  return roundTo(cut, { decimals }) === value;
}

/** Every value that a printed figure may stand for. */
export function valuesBehind({ value, unit }: PrintedFigure, shortens: Publication['shortens']): Interval {
  const towardsZero = unit / 2;
  const awayFromZero = shortens === 'by-cutting-off' ? unit : unit / 2;
  return value < 0
    ? { low: value - awayFromZero, high: value + towardsZero }
    : { low: value - towardsZero, high: value + awayFromZero };
}
