import { failure, type Outcome } from '../../engine/contract/outcome.ts';
import { formulaVersion, type FormulaDocument } from '../../engine/formula/document.ts';
import { tooDeep } from '../../engine/network/depth.ts';
import { otherFormat } from '../../engine/network/document-format.ts';
import { readJson } from '../../engine/network/read-json.ts';
import { parseUnfinishedFormula } from './unfinished-formula.ts';

/**
 * A file's text as a formula for the desk, where lines that are at fault can be mended: what they say is told there, beside
 * each. A document of another kind, or of another shape, is refused with its path.
 */
export function readFormulaFile(text: string): Outcome<FormulaDocument> {
  const parsed = readJson(text);
  if (!parsed.ok) return parsed;
  const other = tooDeep(parsed.value) ?? otherFormat(parsed.value, 'formula', formulaVersion);
  return other ? failure(other) : parseUnfinishedFormula(parsed.value);
}
