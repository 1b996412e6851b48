import type { Allowed, WorkbookError } from '../../engine/contract/errors.ts';
import type { ReadingProblem } from '../../engine/answers/read-number.ts';
import type { StorageProblem } from '../database/stored.ts';
import { language } from './language.svelte.ts';
import type { MessageKey } from './messages.ts';

const errorKeys = {
  'document-invalid': 'error.document-invalid',
  'document-newer': 'error.document-newer',
  'unknown-method': 'error.unknown-method',
  'unknown-drill': 'error.unknown-drill',
  'unknown-quantity': 'error.unknown-quantity',
  cancelled: 'error.cancelled',
  unreachable: 'error.unreachable',
  unexpected: 'error.unexpected',
} as const satisfies Record<WorkbookError['code'], MessageKey>;

const allowedKeys = {
  'finite-number': 'allowed.finite-number',
  'positive-number': 'allowed.positive-number',
  boolean: 'allowed.boolean',
  'whole-number': 'allowed.whole-number',
  text: 'allowed.text',
  object: 'allowed.object',
  list: 'allowed.list',
  'list-not-empty': 'allowed.list-not-empty',
  length: 'allowed.length',
  'one-of': 'allowed.one-of',
  json: 'allowed.json',
  depth: 'allowed.depth',
  'last-layer-only': 'allowed.last-layer-only',
  'output-activation': 'allowed.output-activation',
  'finite-result': 'allowed.finite-result',
} as const satisfies Record<Allowed['kind'], MessageKey>;

const readingKeys = {
  empty: 'reading.empty',
  'not-a-number': 'reading.not-a-number',
  'too-large': 'reading.too-large',
  'ambiguous-separator': 'reading.ambiguous-separator',
  'too-long': 'reading.too-long',
} as const satisfies Record<ReadingProblem, MessageKey>;

const storageKeys = {
  unavailable: 'storage.unavailable',
  blocked: 'storage.blocked',
  newer: 'storage.newer',
  closed: 'storage.closed',
  full: 'storage.full',
  failed: 'storage.failed',
} as const satisfies Record<StorageProblem['code'], MessageKey>;

/** What went wrong on the engine's side, and what the learner can do about it. */
export function explainError(error: WorkbookError): string {
  if (error.code !== 'document-invalid') return language.text(errorKeys[error.code], { ...error });
  const place = error.path === '' ? language.text('error.whole-document') : error.path;
  return language.text('error.document-invalid', { place, found: error.found, allowed: explainAllowed(error.allowed) });
}

/** What a place in a document may hold, as a sentence. */
export function explainAllowed(allowed: Allowed): string {
  const values = allowed.kind === 'one-of' ? { values: allowed.values.join(', ') } : allowed;
  return language.text(allowedKeys[allowed.kind], { ...values });
}

/** Why a typed answer could not be read, and how to type it. */
export const explainReading = (problem: ReadingProblem): string => language.text(readingKeys[problem]);

/** Why the learner's record cannot be kept or shown, and what to do. */
export const explainStorage = (problem: StorageProblem): string =>
  language.text(storageKeys[problem.code], { ...problem });
