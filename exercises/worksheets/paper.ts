import { escaped, type Markup } from './markup.ts';
import { formulaStyle, formulaTypefaces } from './formula-style.ts';
import { sheetStyle } from './sheet-style.ts';
import type { SheetLanguage } from './voice.ts';
import type { WorksheetSettings } from './worksheet-settings.ts';

/** Something to be printed: what stands on it, and how it looks, for a page of the app or for a file of its own. */
export interface Paper {
  readonly title: string;
  readonly language: SheetLanguage;
  /** What stands on the paper, as HTML. */
  readonly body: string;
  /** How it looks; the letters of formulas are not in it. */
  readonly style: string;
  /** The `@page` rules: size, margins, and what stands in the margins of each sheet's pages. */
  readonly pages: string;
}

/** What stands in the margins of a sheet's pages. */
export interface Margins {
  /** At the upper left and right, such as the title and whose sheet it is. */
  readonly left: string;
  readonly right: string;
}

/** @param sheets the margins of each; their parts of the body name the pages `sheet-1` and so on */
export function paperOf(
  title: string,
  language: SheetLanguage,
  size: WorksheetSettings['paper'],
  sheets: readonly { readonly margins: Margins; readonly body: Markup }[],
): Paper {
  return {
    title,
    language,
    body: sheets
      .map(({ body }, index) => `<div class="sheet" style="page: sheet-${index + 1}">${body.text}</div>`)
      .join('\n'),
    style: `${formulaStyle}\n${sheetStyle}`,
    pages: [
      `@page { size: ${size === 'a4' ? 'A4' : 'letter'}; margin: 18mm 16mm 16mm; }`,
      ...sheets.map(({ margins }, index) => pagesOf(index + 1, margins)),
    ].join('\n'),
  };
}

const lettering =
  'font: 8.5pt "Pretendard Variable", Pretendard, "Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans CJK KR", sans-serif; color: #333';

/** Pages are counted from 1 for each sheet, since each is handed out by itself. */
const pagesOf = (sheet: number, { left, right }: Margins): string =>
  `@page sheet-${sheet} { counter-increment: sheet-${sheet};
  @top-left { content: ${quoted(left)}; ${lettering} }
  @top-right { content: ${quoted(right)}; ${lettering} }
  @bottom-center { content: counter(sheet-${sheet}); ${lettering} } }`;

/** A text as a string of CSS: nothing in it ends the string. */
const quoted = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} .,:·()+-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `)}"`;

/** A paper as a file that stands for itself, with everything that it needs. */
export const documentOf = ({ title, language, body, style, pages }: Paper): string =>
  `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>
${formulaTypefaces}
${style}
${pages}
</style>
</head>
<body class="paper">
${body}
</body>
</html>
`;
