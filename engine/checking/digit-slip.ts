import type { QuantityId } from '../expression/expression.ts';
import type { FoundMistake, Work } from './candidates.ts';
import type { OwnValue } from './own-value.ts';
import { typedInstead } from './typed-instead.ts';

/** With fewer figures, a number is soon one digit from another. */
const fewestFigures = 4;
/** Nobody compares more digits one by one, and no number is written out with more. */
const mostDecimals = 100;

/** A number that is right but for one digit, or for two neighbours that have changed places. */
export function digitSlipIn(work: Work, asked: QuantityId, answer: OwnValue): FoundMistake | undefined {
  const { value, digits } = answer;
  const right = work.full.of(asked).low;
  if (!digits || digits.decimals < 0 || digits.decimals > mostDecimals) return undefined;
  if (!Number.isFinite(right) || Math.sign(right) !== Math.sign(value)) return undefined;
  const [meant, typed] = [right, value].map((number) => Math.abs(number).toFixed(digits.decimals).replace('.', ''));
  if (!meant || !typed || figuresOf(typed) < fewestFigures || !isOneSlip(meant, typed)) return undefined;
  return typedInstead('digit-slip', work, asked, value);
}

/** Zeros at the end show no figure: they stand there where less was worked. */
const figuresOf = (digits: string): number => digits.replace(/^0+|0+$/g, '').length;

/** The last digit alone may be off by rounding. */
function isOneSlip(meant: string, typed: string): boolean {
  if (meant.length !== typed.length) return false;
  const off = Array.from(meant).flatMap((digit, place) => (digit === typed[place] ? [] : [place]));
  const [first, second, ...more] = off;
  if (first === undefined || more.length > 0) return false;
  if (second === undefined) return first < meant.length - 1;
  return second === first + 1 && meant[first] === typed[second] && meant[second] === typed[first];
}
