import type { QuantityId } from '../expression/expression.ts';
import { constant } from '../expression/expression.ts';
import type { FoundMistake, Work } from './candidates.ts';
import { Course } from './course.ts';
import { Detour } from './detour.ts';
import type { OwnValue } from './own-value.ts';

/** With fewer figures, a number is soon one digit from another. */
const fewestFigures = 4;
/** Nobody compares more digits one by one, and no number is written out with more. */
const mostDecimals = 100;

/** A number that is right but for one digit, or for two neighbours that have changed places. */
export function digitSlipIn({ full }: Work, asked: QuantityId, answer: OwnValue): FoundMistake | undefined {
  const { graph, course } = full;
  const { value, digits } = answer;
  const right = full.of(asked).low;
  if (!digits || digits.decimals < 0 || digits.decimals > mostDecimals) return undefined;
  if (!Number.isFinite(right) || Math.sign(right) !== Math.sign(value)) return undefined;
  const [meant, typed] = [right, value].map((number) => Math.abs(number).toFixed(digits.decimals).replace('.', ''));
  if (!meant || !typed || meant.replace(/^0+/, '').length < fewestFigures || !isOneSlip(meant, typed)) return undefined;
  const written = [constant(value)];
  const detour = new Detour(graph, ({ id }) => (id === asked ? written : undefined));
  const work = full.along(new Course(graph, course.onPaper, detour));
  return { name: 'digit-slip', detour, work, straight: full };
}

/** The last digit alone may be off by rounding. */
function isOneSlip(meant: string, typed: string): boolean {
  if (meant.length !== typed.length) return false;
  const off = [...meant].flatMap((digit, place) => (digit === typed[place] ? [] : [place]));
  const [first, second, ...more] = off;
  if (first === undefined || more.length > 0) return false;
  if (second === undefined) return first < meant.length - 1;
  return second === first + 1 && meant[first] === typed[second] && meant[second] === typed[first];
}
