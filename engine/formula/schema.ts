import * as v from 'valibot';
import { allowing } from '../network/document-error.ts';
import { exactly, finite, listOf, localizedText, needed, objectWith, oneOf } from '../network/schema.ts';
import { formulaFormat, formulaVersion, granularities } from './document.ts';

const text = v.string(allowing({ kind: 'text' }));
const notEmpty = v.pipe(v.string(allowing({ kind: 'text' })), v.nonEmpty(allowing({ kind: 'text-not-empty' })));

/** The shape of a formula document; given names and lines are looked at in `parse-formula.ts`. */
export const formulaSchema = objectWith({
  format: needed(exactly(formulaFormat)),
  version: needed(exactly(formulaVersion)),
  title: v.optional(localizedText),
  given: needed(objectWith({})),
  lines: needed(v.pipe(listOf(text), v.minLength(1, allowing({ kind: 'list-not-empty' })))),
  output: needed(notEmpty),
  parameters: v.optional(listOf(text)),
  learningRate: v.optional(finite),
  granularity: v.optional(oneOf(granularities)),
});
