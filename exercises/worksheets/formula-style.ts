import mainBold from 'katex/dist/fonts/KaTeX_Main-Bold.woff2?inline';
import main from 'katex/dist/fonts/KaTeX_Main-Regular.woff2?inline';
import mathBold from 'katex/dist/fonts/KaTeX_Math-BoldItalic.woff2?inline';
import math from 'katex/dist/fonts/KaTeX_Math-Italic.woff2?inline';
import sansSerif from 'katex/dist/fonts/KaTeX_SansSerif-Regular.woff2?inline';
import size1 from 'katex/dist/fonts/KaTeX_Size1-Regular.woff2?inline';
import size2 from 'katex/dist/fonts/KaTeX_Size2-Regular.woff2?inline';
import size3 from 'katex/dist/fonts/KaTeX_Size3-Regular.woff2?inline';
import size4 from 'katex/dist/fonts/KaTeX_Size4-Regular.woff2?inline';
import wholeStyle from 'katex/dist/katex.min.css?raw';

/** The letters that the engine's formulas are written in; of others there are none. */
const faces = [
  ['KaTeX_Main', 'normal', 400, main],
  ['KaTeX_Main', 'normal', 700, mainBold],
  ['KaTeX_Math', 'italic', 400, math],
  ['KaTeX_Math', 'italic', 700, mathBold],
  ['KaTeX_SansSerif', 'normal', 400, sansSerif],
  ['KaTeX_Size1', 'normal', 400, size1],
  ['KaTeX_Size2', 'normal', 400, size2],
  ['KaTeX_Size3', 'normal', 400, size3],
  ['KaTeX_Size4', 'normal', 400, size4],
] as const;

/** How formulas are set, without their letters. */
export const formulaStyle = wholeStyle.replace(/@font-face\{[^}]*\}/g, '');

/** Those letters, for a file that stands for itself: some 150 kB. */
export const formulaTypefaces = faces
  .map(
    ([family, style, weight, address]) =>
      `@font-face{font-family:${family};font-style:${style};font-weight:${weight};src:url(${address}) format("woff2")}`,
  )
  .join('\n');
