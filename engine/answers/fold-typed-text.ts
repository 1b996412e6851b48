/**
 * Compatibility forms that stand for one plain character: small, full-width and mathematical ones. The rest of NFKC
 * is left alone, because it would join digits: 1½ would become 11⁄2, and 10₂ would become 102.
 */
const widthForms = /[\uFE50-\uFE6F\uFF01-\uFFEE\u{1D400}-\u{1D7FF}]/gu;
const minusSigns = /[−–—―‒‐‑]/g;
/** The last two are middle dots of Korean and Japanese keyboards; U+2062 is the invisible sign of MathML. */
const timesSigns = /[×·⋅∗∙\u2062ㆍ・]/g;
const divisionSigns = /[÷∕⁄]/g;
const invisible = /\p{Cf}/gu;

const superscriptDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const superscript = /\^?\s*([⁺⁻]?)([⁰¹²³⁴-⁹]+)/g;
/** With the whole number of a mixed fraction. After a decimal there is none to read: 1.5½ stays as it is. */
const vulgarFraction = /(?<![\d.,。]\s*)(?:(\d+)\s*)?([¼-¾⅐-⅞↉])/g;
/** The letter x is a times sign before a power of ten, or with blanks around it; elsewhere it is a name. */
const letterTimes = /(?<=[\d.,。)}\]]\s*)x(?=\s*10\s*\^)|(?<=[\d.,。)}\]]\s+)x(?=\s+[\d.,。(\p{L}])/giu;

function caret(_: string, sign: string, digits: string): string {
  const plain = Array.from(digits, (digit) => superscriptDigits.indexOf(digit)).join('');
  return `^(${sign === '⁻' ? '-' : ''}${plain})`;
}

const quotient = (_: string, whole: string | undefined, fraction: string): string =>
  `(${whole === undefined ? '' : `${whole}+`}${fraction.normalize('NFKC')})`;

/**
 * What was typed with one form for each sign: ASCII digits, `+ - * / ^ ( )`, superscripts as `^(…)`, ½ as `(1/2)`.
 * The decimal sign stays as typed, so that a problem can show it.
 */
export const foldTypedText = (typed: string): string =>
  typed
    .replace(widthForms, (character) => character.normalize('NFKC'))
    .replace(minusSigns, '-')
    .replace(timesSigns, '*')
    .replace(invisible, '')
    .replace(superscript, caret)
    .replace(vulgarFraction, quotient)
    .replace(divisionSigns, '/')
    .replace(letterTimes, '*')
    .replace(/[[{]/g, '(')
    .replace(/[\]}]/g, ')')
    .trim();

/** A decimal with a point, whichever sign it was typed with; 。 is on the key of the point on Korean and Japanese keyboards. */
export const withDecimalPoint = (decimal: string): string => decimal.replace(/[,。]/g, '.');
