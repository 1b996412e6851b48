import * as v from 'valibot';
import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import { formulaFormat, formulaVersion, type FormulaDocument } from '../../engine/formula/document.ts';
import { allowing, documentErrorOf } from '../../engine/network/document-error.ts';
import { exactly, finite, listOf, localizedText, needed, objectWith, oneOf } from '../../engine/network/schema.ts';

const text = v.string(allowing({ kind: 'text' }));

const unfinishedFormula = objectWith({
  format: needed(exactly(formulaFormat)),
  version: needed(exactly(formulaVersion)),
  title: v.optional(localizedText),
  given: needed(v.pipe(objectWith({}), v.record(v.string(), finite))),
  lines: needed(listOf(text)),
  output: needed(text),
  parameters: v.optional(listOf(text)),
  learningRate: v.optional(finite),
  granularity: v.optional(oneOf(['operations', 'lines'])),
});

/**
 * A formula as far as it is typed: what its lines say is not looked at, so that half a line is kept like a whole one.
 * @throws never; what is wrong is told with its path
 */
export function parseUnfinishedFormula(raw: unknown): Outcome<FormulaDocument> {
  const checked = v.safeParse(unfinishedFormula, raw, { abortEarly: true });
  if (!checked.success) return failure(documentErrorOf(checked.issues[0]));
  // The very document, whose unknown fields stay.
  return success(raw as FormulaDocument);
}
