import { workedOf } from '../../../engine/formula/worked-of-formula.ts';
import { Printer } from '../../../engine/printing/printer.ts';
import type { Precision } from '../../../engine/precision/precision.ts';
import type { FormulaSolution, Quantity } from '../../../engine/solution/solution.ts';
import { inLanguage, type ExportLanguage } from '../export-language.ts';
import { formulaStages, stageOfNode } from '../formula-stages.ts';
import { quantityFormula } from './formula.ts';
import { givenFormulas } from './given-formulas.ts';
import { latexDocument } from './latex-document.ts';
import { withoutTags } from './strip-tags.ts';
import { latexWords } from './words.ts';

interface Options {
  readonly precision: Precision;
  readonly language: ExportLanguage;
}

/** The whole derivation of a formula: values forwards, slopes and gradients backwards, the step and what comes after it. */
export function formulaLatex(solution: FormulaSolution, { precision, language }: Options): string {
  const printer = new Printer(solution, 'numbered', precision);
  const words = latexWords[language];
  const { document, graph, parameters } = solution.formula;
  const all = [...solution.quantities.values()];
  const worked = workedOf(solution);
  const lineOf = ({ id }: Quantity): string => quantityFormula(printer.quantity(id));
  const given = all.filter(({ expression }) => !expression).map(({ id }) => id);
  const sections = formulaStages.flatMap((stage) => {
    const formulas = worked.filter(({ name }) => stageOfNode(name) === stage).map(lineOf);
    return formulas.length === 0 ? [] : [{ title: words.stages[stage], parts: [{ formulas }] }];
  });
  const output = withoutTags(printer.symbol(`v.${graph.output}`).tex);
  const rate = parameters.length > 0 ? [words.rate('\\eta', String(document.learningRate))] : [];
  return latexDocument({
    named: inLanguage(document.title ?? words.untitledFormula, language),
    introduction: [words.formula(output), ...rate].join(' '),
    sections: [{ title: words.stages.given, parts: [{ formulas: givenFormulas(printer, given) }] }, ...sections],
    made: words.made,
  });
}
