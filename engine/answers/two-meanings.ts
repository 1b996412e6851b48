import { refusal, type Refusal } from './reading.ts';

const patterns = [
  // One and a fraction, or more than a thousand. Nobody begins thousands with 0.
  /(?<![\d.,。])[1-9]\d{0,2},\d{3}(?![\d.,。])/,
  // A dot at half height that folding has left, because it may be the decimal point.
  /\d+·\d+/,
  // A power of ten whose exponent was pulled down in copying, or a difference; that one is written with blanks.
  /[\d.,。]*\d[.,。]?\s*\*\s*10\s*[+-]\d+(?![\d.,。^])/,
];

/** The first part of folded text that means one number to some and another to others; undefined where there is none. */
export function partWithTwoMeanings(folded: string): Refusal | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(folded);
    if (found) return refusal('two-meanings', found[0]);
  }
  return undefined;
}
