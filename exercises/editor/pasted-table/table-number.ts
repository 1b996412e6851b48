import { foldTypedText } from '../../../engine/answers/fold-typed-text.ts';
import { readArithmetic } from '../../../engine/answers/parse-arithmetic.ts';
import { readPlainNumber } from '../../../engine/answers/plain-number.ts';

/** Which sign stands before the decimals of a whole table; the other one may part thousands. */
export type DecimalSign = '.' | ',';

/** Thousands in groups of three, parted by one sign throughout, before decimals or an exponent. */
const grouped: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /^([+-]?[1-9]\d{0,2})([,\s'’_])(\d{3}(?:\2\d{3})*)(?=$|\.|e)/i,
  ',': /^([+-]?[1-9]\d{0,2})([.\s'’_])(\d{3}(?:\2\d{3})*)(?=$|,|e)/i,
};

const plain: Readonly<Record<DecimalSign, RegExp>> = { '.': /,/, ',': /\./ };

/** What nearly every cell is; of a large table each is looked at. */
const usual = /^\s*[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?\s*$/i;
const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);

/** One number over another, with a whole one before it where it was written as ½ is. */
const fraction = /^[+-]?\(?(?:\d+\+)?\d+(?:\.\d+)?\/[+-]?\d+(?:\.\d+)?\)?$/;

/**
 * A cell as a number: a decimal, thousands in groups, a power of ten or a fraction; undefined where it is none. Other
 * calculations are none here, because 2026-11-27 is a date.
 */
export function tableNumber(cell: string, sign: DecimalSign): number | undefined {
  if (sign === '.' && usual.test(cell)) return finite(Number(cell));
  if (!/[\d\p{No}]/u.test(cell)) return undefined;
  const folded = foldTypedText(cell);
  const joined = folded.replace(grouped[sign], (_, first: string, parting: string, rest: string) =>
    first.concat(rest.replaceAll(parting, '')),
  );
  if (plain[sign].test(joined)) return undefined;
  const pointed = joined.replace(',', '.');
  const read = readPlainNumber(pointed) ?? (fraction.test(pointed) ? readArithmetic(pointed) : undefined);
  return read?.kind === 'number' ? read.value : undefined;
}

/** Whether it begins with zeros that nobody writes before a number, as the second half of `1 000` does. */
export const hasIdleZeros = (cell: string): boolean => /^\s*[+−-]?0\d/.test(cell);
