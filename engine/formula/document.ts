import { documentFormats } from '../network/document-format.ts';
import type { LocalizedText } from '../network/document.ts';

export const formulaFormat = documentFormats.formula;
export const formulaVersion = 1;

export const granularities = ['operations', 'lines'] as const;
/** Whether every operation is a node of the graph, or every line. */
export type Granularity = (typeof granularities)[number];

/** The formula document, version 1: given numbers and the lines that are worked from them. Unknown fields are kept on a round trip. */
export interface FormulaDocument {
  readonly format: typeof formulaFormat;
  readonly version: typeof formulaVersion;
  readonly title?: LocalizedText | undefined;
  /** Each given number by its name. */
  readonly given: Readonly<Record<string, number>>;
  /** Each `name = expression` as people type it, over the given names and the lines above. */
  readonly lines: readonly string[];
  /** The name that is differentiated. */
  readonly output: string;
  /** Which of the given names take a step of gradient descent; none where nothing is said. */
  readonly parameters?: readonly string[] | undefined;
  /** There where there are parameters. */
  readonly learningRate?: number | undefined;
  /** Operations where nothing is said. */
  readonly granularity?: Granularity | undefined;
}
