import type { Grid } from './grid.ts';

const environment = /\\begin\{((?:[pbBvV]|small)?matrix\*?|array|tabular[*x]?|tblr)\}([\s\S]*?)\\end\{\1\}/g;

/** How the columns of a table stand, behind where it stands and how wide it is. */
const columnsGiven = /^\s*(?:\[[^\]]*\])?(?:\{[^{}]*\\\w+width\})?\s*\{(?:[^{}]|\{[^{}]*\})*\}/;

/** Whether numbers stand between ampersands, or in a matrix. */
export const isLatex = (text: string): boolean =>
  /\\begin\{|\\\\|\\(?:hline|toprule|midrule)/.test(text) || (!text.includes('\t') && /&\s*[-−$\d.,\\]/.test(text));

/** The matrices and tables of LaTeX, or what stands inside of one. */
export function cutLatex(text: string): readonly Grid[] {
  const source = text.replace(/(?<!\\)%.*$/gm, '');
  const bodies = Array.from(source.matchAll(environment), ([, kind = '', body = '']) =>
    kind.endsWith('matrix') ? body : body.replace(columnsGiven, ''),
  );
  return (bodies.length > 0 ? bodies : [source]).map((body) => ({ rows: rowsOf(body).map(cellsOf) }));
}

/** Lines end with two backslashes; where there are none, as in what was copied from within, with the line. */
const rowsOf = (body: string): string[] =>
  body
    .replace(/\\(?:hline|toprule|midrule|bottomrule|centering)\b|\\(?:cline|cmidrule)(?:\([^)]*\))?\{[^}]*\}/g, '')
    .replace(/\\(?:begin|end)\{[^}]*\}/g, '')
    .split(body.includes('\\\\') ? /\\\\(?:\[[^\]]*\])?/ : '\n');

const cellsOf = (row: string): string[] => row.split('&').map(plainCell);

/** A cell without what only says how it looks. */
const plainCell = (cell: string): string =>
  cell
    .replaceAll('{,}', ',')
    .replaceAll('{.}', '.')
    .replace(/\\[,;:! ]|~|\\(?:quad|left|right|displaystyle)\b/g, ' ')
    .replace(/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '$1/$2')
    .replace(/\\(?:times|cdot)\b/g, '×')
    .replace(/\^\{([^{}]*)\}/g, '^($1)')
    .replace(/\\(?:num|math\w+|text\w*|bm|boldsymbol)\s*\{([^{}]*)\}/g, '$1')
    .replace(/\$|\\[()]/g, '')
    .replace(/^\s*\{([^{}]*)\}\s*$/, '$1')
    .trim();
