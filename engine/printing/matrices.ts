import type { Printed } from './printed.ts';

/** Rows of printed entries; a vector is a matrix of one column. */
export type PrintedRows = readonly (readonly Printed[])[];

/** A matrix in parentheses; in text, its rows in brackets. */
export function printMatrix(rows: PrintedRows): Printed {
  const tex = rows.map((row) => row.map((entry) => entry.tex).join(' & ')).join(' \\\\ ');
  const text = rows.map((row) => `[${row.map((entry) => entry.text).join(', ')}]`).join(', ');
  return { tex: `\\begin{pmatrix} ${tex} \\end{pmatrix}`, text: `[${text}]` };
}

/** A column of entries. */
export const printColumn = (entries: readonly Printed[]): Printed => printMatrix(entries.map((entry) => [entry]));

/** The same lying down, as it stands on the right of an outer product. */
export const printRow = (entries: readonly Printed[]): Printed => printMatrix([entries]);

/** Pieces set one after the other with signs between them. */
export const joined = (...parts: readonly (Printed | readonly [tex: string, text: string])[]): Printed => ({
  tex: parts.map((part) => ('tex' in part ? part.tex : part[0])).join(' '),
  text: parts.map((part) => ('tex' in part ? part.text : part[1])).join(' '),
});

export const signs = {
  plus: ['+', '+'],
  minus: ['-', '−'],
  times: ['\\,', ' '],
  entrywise: ['\\odot', '⊙'],
  transposed: ['^{\\mathsf T}', 'ᵀ'],
} as const;
