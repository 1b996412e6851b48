/**
 * Compatibility forms that stand for one plain character: small, full-width and mathematical ones. The rest of NFKC
 * is left alone, because it would join digits: 1½ would become 11⁄2, and 10₂ would become 102.
 */
const widthForms = /[\uFE50-\uFE6F\uFF01-\uFFEE\u{1D400}-\u{1D7FF}]/gu;
const minusSigns = /[−–—―‒‐‑]/g;
/** U+2062 is the invisible sign of MathML. */
const timesSigns = /[×∗\u2062]/g;
/** The last two are middle dots of Korean and Japanese keyboards. */
const middleDots = /[·⋅∙ㆍ・]/g;
/**
 * A middle dot that can be no decimal point, as it can right between two whole numbers, of which neither is a factor of
 * something more, nor the second a power.
 */
const timesDot = /(?<!(?<![\d.,。*·]\s*)\d+)·|·(?!\d+(?!\s*[\^*·]|[\d.,。e]))/gi;
const divisionSigns = /[÷∕⁄]/g;
const invisible = /\p{Cf}/gu;

const superscriptDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const superscript = /\^?\s*([⁺⁻]?)([⁰¹²³⁴-⁹]+)/g;
/** With the whole number of a mixed fraction. After a decimal there is none to read: 1.5½ stays as it is. */
const vulgarFraction = /(?<![\d.,。]\s*)(?:(\d+)\s*)?([¼-¾⅐-⅞↉])/g;
/**
 * The letter x is a times sign between two numbers, and with blanks around it before a letter or a sign; elsewhere it is
 * a name. 0x10 is no product, but how programs write 16. Of a name that stands on the sheet there is one character here,
 * of those for private use.
 */
const letterTimes =
  /(?<=[\d.,。)}\]]\s*)(?!(?<=(?<![\d.,。])0)x\d+(?![\d.,。]))x(?=\s*[\d.,。([{])|(?<=[\d.,。)}\]\p{Co}]\s+)x(?=\s+(?:[\p{L}\p{Co}]|[+-][\d.,。(]))/giu;
/** Whoever writes = or ≈ before a number begins the line on paper so. */
const equalsSign = /^\s*[=≈≒≃≅~]/;

function caret(_: string, sign: string, digits: string): string {
  const plain = Array.from(digits, (digit) => superscriptDigits.indexOf(digit)).join('');
  return `^(${sign === '⁻' ? '-' : ''}${plain})`;
}

const quotient = (_: string, whole: string | undefined, fraction: string): string =>
  `(${whole === undefined ? '' : `${whole}+`}${fraction.normalize('NFKC')})`;

/**
 * What was typed with one form for each sign: ASCII digits, `+ - * / ^ ( )`, superscripts as `^(…)`, ½ as `(1/2)`.
 * The decimal sign stays as typed, so that a problem can show it, and so does a `·` that may be one.
 */
export const foldTypedText = (typed: string): string =>
  typed
    .replace(widthForms, (character) => character.normalize('NFKC'))
    .replace(minusSigns, '-')
    .replace(timesSigns, '*')
    .replace(invisible, '')
    .replace(equalsSign, '')
    .replace(superscript, caret)
    .replace(middleDots, '·')
    .replace(timesDot, '*')
    .replace(/√/g, 'sqrt ')
    .replace(vulgarFraction, quotient)
    .replace(divisionSigns, '/')
    .replace(letterTimes, '*')
    .replace(/[[{]/g, '(')
    .replace(/[\]}]/g, ')')
    .trim();

/** A decimal with a point, whichever sign it was typed with; 。 is on the key of the point on Korean and Japanese keyboards. */
export const withDecimalPoint = (decimal: string): string => decimal.replace(/[,。]/g, '.');
