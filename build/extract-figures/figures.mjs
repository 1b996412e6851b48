/**
 * What counts as a figure, and where one ends. The documents are pictures and pages turned into text, so the rule is
 * about signs on the page and knows nothing of what they mean:
 *
 * 1. A figure is a run of digits with at most one point in it: `0.35`, `.25`, `3`. Its place is the line and the
 *    column of its first digit or point, both from 1.
 * 2. Pages that show a formula rendered and as TeX came out with both copies, one after the other, and the rendered
 *    one has lost its minus signs and fraction bars: `0.4-0.6` became `0.40.6`, `(1-0.6)` became `(10.6)`. So a figure
 *    ends before a `0.` inside its run, if the run has a second point or if what follows stands in the same line by
 *    itself as well. A fraction's two ones that became `11` stay one figure.
 * 3. A sign that touches a figure belongs to it, unless something stands before the sign that the figure is added to
 *    or taken from. In an exponent it never belongs: the minus of `e^{-0.0275}` is the formula's.
 * 4. An index is a whole number that stands lowered or raised (after `_` or `^`, alone or in braces, or as a Unicode
 *    subscript), or that touches a letter before it, as in `w5`. A number with a point is never one: `e^{-0.0275}`
 *    holds a figure.
 * 5. The name of a TeX command is no letter: `\times0.1` holds the figure 0.1.
 */

/** @typedef {{ line: number, column: number, text: string, index: boolean }} Figure */

const commandPattern = /\\(?:(?:begin|end)\{[a-z]*\}(?:\{[clr]*\})?|[A-Za-z]+|[^A-Za-z])/gu;
const numberPattern = /\d+\.\d+|\.\d+|\d+|[₀-₉]+/gu;

/**
 * Every figure of a document, in reading order.
 * @param {string} document
 * @returns {Figure[]}
 */
export function extractFigures(document) {
  return document.split('\n').flatMap((text, index) => figuresOfLine(text, index + 1));
}

/**
 * @param {string} original
 * @param {number} line
 * @returns {Figure[]}
 */
function figuresOfLine(original, line) {
  const text = original.replace(commandPattern, (command) => '\\'.repeat(command.length));
  const shifted = shiftedColumns(text);
  return numbersIn(text).map(({ start, digits }) => {
    const touchesLetter = /[A-Za-z]/u.test(text.charAt(start - 1));
    const index = !digits.includes('.') && (shifted.has(start) || touchesLetter || /[₀-₉]/u.test(digits));
    const sign = shifted.has(start) ? '' : signBefore(text, start);
    return { line, column: start + 1, text: sign + digits, index };
  });
}

/**
 * Where the numbers of a line begin, without their signs.
 * @param {string} text
 */
function numbersIn(text) {
  /** @type {{ start: number, digits: string }[]} */
  const numbers = [];
  for (const run of text.matchAll(/[\d.]*\d|[₀-₉]+/gu)) {
    let start = run.index;
    for (const part of partsOf(run[0], text)) {
      for (const match of part.matchAll(numberPattern)) {
        numbers.push({ start: start + match.index, digits: match[0] });
      }
      start += part.length;
    }
  }
  return numbers;
}

/**
 * A run of digits and points, taken apart where a lost minus let two figures run together.
 * @param {string} run
 * @param {string} line
 */
function partsOf(run, line) {
  const parts = run.split(/(?<=\d)(?=0\.\d)/u);
  const points = run.split('.').length - 1;
  const last = parts.at(-1) ?? '';
  const standsAlone = new RegExp(`(?<![\\d.])${last.replace('.', '\\.')}(?![\\d.])`, 'u');
  return points > 1 || standsAlone.test(line) ? parts : [run];
}

/**
 * The sign that belongs to the number at `start`.
 * @param {string} text
 * @param {number} start
 */
function signBefore(text, start) {
  const sign = text.charAt(start - 1);
  if (sign !== '-' && sign !== '+') return '';
  return /[\p{L}\p{N})\]}']\s*$/u.test(text.slice(0, start - 1)) ? '' : sign;
}

/**
 * The columns (from 0) that stand lowered or raised: after `_` or `^` the next character, or all of the next braces.
 * @param {string} text
 */
function shiftedColumns(text) {
  /** @type {Set<number>} */
  const columns = new Set();
  /** @type {boolean[]} */
  const braces = [];
  let opens = false;
  for (let column = 0; column < text.length; column += 1) {
    const character = text.charAt(column);
    if (character === ' ') continue;
    if (character === '{') braces.push(opens);
    else if (character === '}') braces.pop();
    else if (opens || braces.includes(true)) columns.add(column);
    opens = character === '_' || character === '^';
  }
  return columns;
}
