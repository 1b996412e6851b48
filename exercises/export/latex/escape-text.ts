import { oneLine } from '../one-line.ts';

/** What TeX reads as commands, written as itself. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '"': '\\textquotedbl{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** Signs that titles of networks hold, and that no plain font of TeX has. */
const signs: Readonly<Record<string, string>> = {
  '→': '\\rightarrow',
  '←': '\\leftarrow',
  '×': '\\times',
  '−': '-',
  '·': '\\cdot',
  '½': '\\tfrac{1}{2}',
  '⁺': '^{+}',
  '∂': '\\partial',
  Σ: '\\Sigma',
  σ: '\\sigma',
  δ: '\\delta',
  η: '\\eta',
  α: '\\alpha',
};

const lowered = '₀₁₂₃₄₅₆₇₈₉';
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function escaped(character: string): string {
  const command = commands[character];
  if (command !== undefined) return command;
  const sign = signs[character];
  if (sign !== undefined) return `$${sign}$`;
  if (lowered.includes(character)) return `$_{${lowered.indexOf(character)}}$`;
  if (raised.includes(character)) return `$^{${raised.indexOf(character)}}$`;
  return known.test(character) || letter.test(character) ? character : '?';
}

/** Latin letters of T1, Hangul, Chinese characters, dashes and quotation marks: what pdflatex can set. */
const known =
  /[ -~\u00A1-\u0125\u0128-\u0137\u0139-\u013E\u0141-\u0148\u014A-\u0165\u0168-\u017E\uAC00-\uD7A3\u3131-\u318E\u4E00-\u9FFF‐-―‘’“”…]/u;

/** What a title may be written in besides; it takes a TeX with fonts of the system. */
const letter = /[\p{L}\p{M}\p{Nd}]/u;

/** Whether a text has letters that only a TeX with fonts of the system can set, such as Hebrew or Arabic ones. */
export const needsSystemFonts = (text: string): boolean =>
  Array.from(text.normalize('NFC')).some(
    (character) => letter.test(character) && !known.test(character) && signs[character] === undefined,
  );

/** A title as running text of TeX, whatever was typed. */
export const escapeText = (text: string): string => Array.from(oneLine(text.normalize('NFC')), escaped).join('');
