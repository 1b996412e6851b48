import typeface from './drawing-typeface.woff2?inline';

/** By this name a saved picture calls the letters that it carries. */
export const typefaceName = 'Bookletter';

const notice = 'The letters are a part of Pretendard, (c) 2021 Kil Hyung-jin, SIL Open Font License 1.1.';

/** The characters of diagrams and charts as a piece of SVG, some twenty thousand letters long. */
export const embeddedTypeface =
  `<!-- ${notice} --><style>@font-face{font-family:'${typefaceName}';font-weight:400 600;` +
  `src:url(${typeface}) format('woff2')}</style>`;
