import type { QuantityId } from '../../../engine/expression/expression.ts';
import type { NetworkDocument, NotationName } from '../../../engine/network/document.ts';
import type { Precision } from '../../../engine/precision/precision.ts';
import { Printer } from '../../../engine/printing/printer.ts';
import type { Solution } from '../../../engine/solution/solution.ts';
import { inLanguage, type ExportLanguage } from '../export-language.ts';
import { networkDerivation, quantityDerivation, type Section } from './derivation.ts';
import { escapeText } from './escape-text.ts';
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

/** A derivation as a document of its own, for pdflatex with the packages that every TeX comes with. */
export function latexFile(solution: Solution, { notation, precision, language, quantity }: LatexOptions): string {
  const { document } = solution;
  const printer = new Printer(solution, notation, precision);
  const words = latexWords[language];
  const sections =
    quantity === undefined
      ? networkDerivation(printer, words, notation === 'matrix')
      : quantityDerivation(printer, quantity, words);
  const wanted = quantity === undefined ? [] : [words.wanted(withoutTags(printer.symbol(quantity).tex))];
  const title = [escapeText(inLanguage(document.title ?? words.untitled, language)), ...wanted].join('\\\\ \\large ');
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
  return `${preamble(document, words, /\p{Script=Hangul}|\p{Script=Han}/u.test(body))}\n${body}`;
}

/** `kotex` only where there is something for it, so that English needs no Korean fonts. */
function preamble({ inputs, layers }: NetworkDocument, words: LatexWords, korean: boolean): string {
  const columns = Math.max(inputs, ...layers.map(({ units }) => units));
  return [
    `% ${words.made}`,
    '\\documentclass[a4paper]{article}',
    '\\usepackage[T1]{fontenc}',
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
