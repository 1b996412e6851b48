import { countDigits } from './count-digits.ts';
import { withDecimalPoint } from './fold-typed-text.ts';
import { refusal, type Reading } from './reading.ts';

/** A sign, a decimal, and a power of ten as `e-4`, ` e-4`, `*10^-4` or `*10^(-4)`. */
const plainNumber =
  /^([+-]?)\s*(\d+[.,。]?\d*|[.,。]\d+)(?:\s*e([+-]?\d+)|\s*\*\s*10\s*\^\s*(?:([+-]?\d+)|\(\s*([+-]?\d+)\s*\)))?$/i;

/** Reads one decimal, with or without a power of ten, from folded text; undefined where it is none. */
export function readPlainNumber(folded: string): Reading | undefined {
  const match = plainNumber.exec(folded);
  if (!match) return undefined;
  const [, sign = '', typed = '', afterE, afterCaret, inBrackets] = match;
  const decimal = withDecimalPoint(typed);
  const exponent = afterE ?? afterCaret ?? inBrackets;
  // Read as one literal, because 1.2 * 10 ** -4 is not the double next to 0.00012.
  const text = sign + decimal + (exponent === undefined ? '' : `e${exponent}`);
  const value = Number(text);
  if (!Number.isFinite(value)) return refusal('too-large');
  return { kind: 'number', value, text, digits: countDigits(decimal, Number(exponent ?? 0)) };
}
