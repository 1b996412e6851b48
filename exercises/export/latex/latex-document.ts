import type { Section } from './derivation.ts';
import { escapeText, needsSystemFonts } from './escape-text.ts';
import type { LatexWords } from './words.ts';

/** What a document of its own is made of. */
export interface LatexParts {
  /** As somebody typed it. */
  readonly named: string;
  /** What else stands in the title, as TeX. */
  readonly wanted?: string | undefined;
  /** What is worked on, in a few sentences. */
  readonly introduction: string;
  readonly sections: readonly Section[];
  /** Of its widest matrix. */
  readonly columns?: number;
  /** Says by which program it was made and is to be compiled. */
  readonly made: LatexWords['made'];
}

/**
 * A derivation as a document of its own, for pdflatex with the packages that every TeX comes with; for lualatex where the
 * title is in letters that pdflatex does not have.
 */
export function latexDocument({ named, wanted, introduction, sections, columns = 0, made }: LatexParts): string {
  const title = [escapeText(named), ...(wanted === undefined ? [] : [wanted])].join('\\\\ \\large ');
  const body = [
    `\\title{${title}}`,
    '\\author{}',
    '\\date{}',
    '',
    '\\begin{document}',
    '\\maketitle',
    '',
    introduction,
    ...sections.flatMap(sectionLines),
    '',
    '\\end{document}',
    '',
  ].join('\n');
  const korean = /\p{Script=Hangul}|\p{Script=Han}/u.test(body);
  return `${preamble(made, columns, korean, needsSystemFonts(named))}\n${body}`;
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
function preamble(made: LatexWords['made'], columns: number, korean: boolean, inSystemFonts: boolean): string {
  return [
    ...(inSystemFonts ? ['% !TEX program = lualatex'] : []),
    `% ${made(inSystemFonts ? 'lualatex' : 'pdflatex')}`,
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

const sectionLines = ({ title, parts }: Section): string[] => [
  '',
  `\\section*{${title}}`,
  ...parts.flatMap((part) => [...(part.title === undefined ? [] : [`\\subsection*{${part.title}}`]), ...part.formulas]),
];
