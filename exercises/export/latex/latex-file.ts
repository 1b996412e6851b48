import type { QuantityId } from '../../../engine/expression/expression.ts';
import type { NetworkDocument, NotationName } from '../../../engine/network/document.ts';
import type { Precision } from '../../../engine/precision/precision.ts';
import { Printer } from '../../../engine/printing/printer.ts';
import type { NetworkSolution } from '../../../engine/solution/solution.ts';
import { inLanguage, type ExportLanguage } from '../export-language.ts';
import { networkDerivation, quantityDerivation, type Section } from './derivation.ts';
import { escapeText, needsSystemFonts } from './escape-text.ts';
import { withoutTags } from './strip-tags.ts';
import { latexWords, type LatexWords } from './words.ts';

/** How a derivation is written. */
export interface LatexOptions {
  readonly notation: NotationName;
  readonly precision: Precision;
  readonly language: ExportLanguage;
  /** One quantity of the solution; the whole solution where undefined. */
  readonly quantity?: QuantityId | undefined;
}

/**
 * A derivation as a document of its own, for pdflatex with the packages that every TeX comes with; for lualatex where the
 * title is in letters that pdflatex does not have.
 */
export function latexFile(
  solution: NetworkSolution,
  { notation, precision, language, quantity }: LatexOptions,
): string {
  const { document } = solution;
  const printer = new Printer(solution, notation, precision);
  const words = latexWords[language];
  const sections =
    quantity === undefined
      ? networkDerivation(printer, words, notation === 'matrix')
      : quantityDerivation(printer, quantity, words);
  const wanted = quantity === undefined ? [] : [words.wanted(withoutTags(printer.symbol(quantity).tex))];
  const named = inLanguage(document.title ?? words.untitled, language);
  const title = [escapeText(named), ...wanted].join('\\\\ \\large ');
  const body = [
    `\\title{${title}}`,
    '\\author{}',
    '\\date{}',
    '',
    '\\begin{document}',
    '\\maketitle',
    '',
    introduction(printer, words),
    ...sections.flatMap(sectionLines),
    '',
    '\\end{document}',
    '',
  ].join('\n');
  const korean = /\p{Script=Hangul}|\p{Script=Han}/u.test(body);
  return `${preamble(document, words, korean, needsSystemFonts(named))}\n${body}`;
}

/** The first that there is of two fonts with letters of most scripts, of which some run from right to left. */
const systemFonts = [
  '\\usepackage{fontspec}',
  '\\usepackage[english,bidi=basic]{babel}',
  '\\babelprovide[import,onchar=ids fonts]{hebrew}',
  '\\babelprovide[import,onchar=ids fonts]{arabic}',
  '\\IfFontExistsTF{FreeSerif}{\\babelfont{rm}[Renderer=HarfBuzz]{FreeSerif}}',
  '  {\\babelfont{rm}[Renderer=HarfBuzz]{Times New Roman}}',
];

/** `kotex` only where there is something for it, so that English needs no Korean fonts. */
function preamble(
  { inputs, layers }: NetworkDocument,
  words: LatexWords,
  korean: boolean,
  inSystemFonts: boolean,
): string {
  const columns = Math.max(inputs, ...layers.map(({ units }) => units));
  return [
    ...(inSystemFonts ? ['% !TEX program = lualatex'] : []),
    `% ${words.made(inSystemFonts ? 'lualatex' : 'pdflatex')}`,
    '\\documentclass[a4paper]{article}',
    ...(inSystemFonts ? systemFonts : ['\\usepackage[T1]{fontenc}']),
    '\\usepackage{amsmath,graphicx}',
    '\\usepackage[margin=25mm]{geometry}',
    ...(korean ? ['\\usepackage{kotex}'] : []),
    // A matrix of amsmath has ten columns, unless it is told otherwise.
    ...(columns > 10 ? [`\\setcounter{MaxMatrixCols}{${columns}}`] : []),
    '\\newsavebox{\\formula}',
    '\\newcommand{\\fitted}[1]{\\sbox{\\formula}{$\\displaystyle #1$}%',
    '  \\ifdim\\wd\\formula>\\linewidth\\sbox{\\formula}{\\resizebox{\\linewidth}{!}{\\usebox{\\formula}}}\\fi',
    '  \\ifdim\\dimexpr\\ht\\formula+\\dp\\formula>.9\\textheight',
    '    \\sbox{\\formula}{\\resizebox*{!}{.9\\textheight}{\\usebox{\\formula}}}\\fi',
    '  \\usebox{\\formula}}',
    '',
  ].join('\n');
}

/** What is worked on, in a few sentences. */
function introduction({ solution, rate }: Printer, words: LatexWords): string {
  const { inputs, layers, loss, samples } = solution.document;
  return [
    words.network(
      inputs,
      layers.map(({ units, activation }) => words.layer(units, activation)),
    ),
    words.loss[loss],
    words.rate(rate.symbol.tex, rate.value.tex),
    ...(samples.length > 1 ? [words.batch(samples.length)] : []),
  ].join(' ');
}

const sectionLines = ({ title, parts }: Section): string[] => [
  '',
  `\\section*{${title}}`,
  ...parts.flatMap((part) => [...(part.title === undefined ? [] : [`\\subsection*{${part.title}}`]), ...part.formulas]),
];
