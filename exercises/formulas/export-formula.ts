import { success, type Outcome } from '../../engine/contract/outcome.ts';
import { parseFormula } from '../../engine/formula/parse-formula.ts';
import { solveFormula } from '../../engine/formula/solve-formula.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import type { ExportedFile } from '../contract/editor-views.ts';
import type { FormulaExport } from '../contract/formula-views.ts';
import { inLanguage, type ExportLanguage } from '../export/export-language.ts';
import { fileName } from '../export/file-name.ts';
import { formulaLatex } from '../export/latex/formula-file.ts';
import { formulaPython, formulaTorch } from '../export/python/formula/formula-files.ts';

interface Wanted {
  readonly formula: unknown;
  readonly as: FormulaExport;
  /** To which the numbers of a derivation are written; code keeps them whole. */
  readonly precision?: Precision | undefined;
  /** Of comments, labels and headings; English where undefined. */
  readonly language?: ExportLanguage | undefined;
}

const endings = { python: 'steps.py', pytorch: 'pytorch.py', latex: 'derivation.tex' } as const;

/** A formula as a file of another program. */
export function exportFormula({
  formula,
  as,
  precision = { decimals: 4 },
  language = 'en',
}: Wanted): Outcome<ExportedFile> {
  const parsed = parseFormula(formula);
  const solved = parsed.ok ? solveFormula(parsed.value) : parsed;
  if (!solved.ok) return solved;
  const title = inLanguage(solved.value.formula.document.title ?? '', language);
  const text = {
    python: () => formulaPython(solved.value, language),
    pytorch: () => formulaTorch(solved.value, language),
    latex: () => formulaLatex(solved.value, { precision, language }),
  }[as]();
  return success({ fileName: fileName(title === '' ? 'formula' : title, endings[as]), text });
}
