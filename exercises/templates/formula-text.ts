import { formulaFormat, formulaVersion, type FormulaDocument } from '../../engine/formula/document.ts';
import type { TemplateSize } from './template-size.ts';

/** A formula document of what a template writes. */
export const formulaOf = (parts: Omit<FormulaDocument, 'format' | 'version'>): FormulaDocument => ({
  format: formulaFormat,
  version: formulaVersion,
  ...parts,
});

/** From 1 to so many. */
export const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** Names with an index for each of these numbers: `x_1`, `x_2` …; as many as are wanted. */
export function numbered(base: string, numbers: readonly number[], count = numbers.length): Record<string, number> {
  return Object.fromEntries(numbers.slice(0, count).map((value, index) => [`${base}_${index + 1}`, value]));
}

/** Names with two indices, row and column: `x_11`, `x_12` …; as many columns as are wanted. */
export function inRows(base: string, rows: readonly (readonly number[])[], columns = Infinity): Record<string, number> {
  return Object.fromEntries(
    rows.flatMap((row, index) =>
      row.slice(0, columns).map((value, place) => [`${base}_${index + 1}${place + 1}`, value] as const),
    ),
  );
}

export const sumOf = (terms: readonly string[]): string => terms.join(' + ');

/** Half of the sum of squared differences, a line for each difference: `d_1 = y_1 - t_1`, then `L`. */
export function halfSquares(indices: readonly string[]): string[] {
  return [
    ...indices.map((index) => `d_${index} = y_${index} - t_${index}`),
    `L = (${sumOf(indices.map((index) => `d_${index}^2`))}) / 2`,
  ];
}

/** A size that counts something, from one number to another. */
export const countedSize = (
  name: string,
  title: TemplateSize['title'],
  least: number,
  most: number,
  usual: number,
): TemplateSize => ({
  name,
  title,
  choices: upTo(most)
    .filter((count) => count >= least)
    .map((count) => ({ value: String(count) })),
  usual: String(usual),
});
