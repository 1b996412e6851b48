import type { QuantityId } from '../../../engine/expression/expression.ts';
import type { NotationName } from '../../../engine/network/document.ts';
import type { Precision } from '../../../engine/precision/precision.ts';
import { Printer } from '../../../engine/printing/printer.ts';
import type { NetworkSolution } from '../../../engine/solution/solution.ts';
import { inLanguage, type ExportLanguage } from '../export-language.ts';
import { networkDerivation, quantityDerivation } from './derivation.ts';
import { latexDocument } from './latex-document.ts';
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

/** A derivation of a network as a document of its own. */
export function latexFile(
  solution: NetworkSolution,
  { notation, precision, language, quantity }: LatexOptions,
): string {
  const { document } = solution;
  const printer = new Printer(solution, notation, precision);
  const words = latexWords[language];
  return latexDocument({
    named: inLanguage(document.title ?? words.untitled, language),
    wanted: quantity === undefined ? undefined : words.wanted(withoutTags(printer.symbol(quantity).tex)),
    introduction: introduction(printer, words),
    sections:
      quantity === undefined
        ? networkDerivation(printer, words, notation === 'matrix')
        : quantityDerivation(printer, quantity, words),
    columns: Math.max(document.inputs, ...document.layers.map(({ units }) => units)),
    made: words.made,
  });
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
