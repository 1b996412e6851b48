import type { WorkbookError } from '../../../engine/contract/errors.ts';
import { explainError as explainProblem } from '../../../exercises/problems/explain-problem.ts';
import type { ReadingProblem } from '../../../engine/answers/reading.ts';
import { language } from './language.svelte.ts';
import { meaningsOf } from './meanings-of.ts';
import type { MessageKey } from './messages.ts';

const readingKeys = {
  empty: 'reading.empty',
  'not-a-number': 'reading.not-a-number',
  'too-large': 'reading.too-large',
  'ambiguous-separator': 'reading.ambiguous-separator',
  'two-meanings': 'reading.two-meanings',
  'too-long': 'reading.too-long',
  'unexpected-character': 'reading.unexpected-character',
  'unknown-name': 'reading.unknown-name',
  'missing-bracket': 'reading.missing-bracket',
  'missing-number': 'reading.missing-number',
  'missing-operator': 'reading.missing-operator',
  'division-by-zero': 'reading.division-by-zero',
  'no-value': 'reading.no-value',
} as const satisfies Record<ReadingProblem, MessageKey>;

/** What went wrong on the engine's side, and what the learner can do about it. */
export const explainError = (error: WorkbookError): string =>
  explainProblem(error, (key, values) => language.text(key, values));

/** Why a typed answer could not be read, and how to type it. `at` is the part that is to blame. */
export const explainReading = (problem: ReadingProblem, at = '…'): string =>
  language.text(readingKeys[problem], { at, ...meaningsOf(at) });
