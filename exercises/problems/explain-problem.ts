import type { Allowed, WorkbookError } from '../../engine/contract/errors.ts';
import english from './messages/en.json';
import korean from './messages/ko.json';

/** The sentences for what can go wrong on the engine's side, for every shell that shows them. */
export const problemMessages = { en: english, ko: korean } as const;

export type ProblemKey = keyof typeof english;
/** Gives the sentence of a key in the reader's language, its placeholders filled. */
export type ProblemText = (key: ProblemKey, values: Readonly<Record<string, string | number>>) => string;

const errorKeys = {
  'document-invalid': 'error.document-invalid',
  'formula-unusable': 'error.formula-unusable',
  'document-newer': 'error.document-newer',
  'number-unreadable': 'error.number-unreadable',
  'document-elsewhere': 'error.document-elsewhere',
  'unknown-method': 'error.unknown-method',
  'unknown-drill': 'error.unknown-drill',
  'drill-does-not-fit': 'error.drill-does-not-fit',
  'seed-invalid': 'error.seed-invalid',
  'unknown-example': 'error.unknown-example',
  'unknown-quantity': 'error.unknown-quantity',
  'network-too-large': 'error.network-too-large',
  'derivation-too-long': 'error.derivation-too-long',
  'asks-no-number': 'error.asks-no-number',
  cancelled: 'error.cancelled',
  unreachable: 'error.unreachable',
  'not-served': 'error.not-served',
  'site-away': 'error.site-away',
  unexpected: 'error.unexpected',
} as const satisfies Record<WorkbookError['code'], ProblemKey>;

const allowedKeys = {
  'finite-number': 'allowed.finite-number',
  'positive-number': 'allowed.positive-number',
  'number-from': 'allowed.number-from',
  'number-within': 'allowed.number-within',
  boolean: 'allowed.boolean',
  'whole-number': 'allowed.whole-number',
  'whole-number-within': 'allowed.whole-number-within',
  text: 'allowed.text',
  'text-not-empty': 'allowed.text-not-empty',
  'text-at-most': 'allowed.text-at-most',
  object: 'allowed.object',
  list: 'allowed.list',
  'list-not-empty': 'allowed.list-not-empty',
  length: 'allowed.length',
  'length-at-most': 'allowed.length-at-most',
  'one-of': 'allowed.one-of',
  json: 'allowed.json',
  'json-up-to': 'allowed.json-up-to',
  'file-at-most': 'allowed.file-at-most',
  unique: 'allowed.unique',
  date: 'allowed.date',
  depth: 'allowed.depth',
  'last-layer-only': 'allowed.last-layer-only',
  'output-activation': 'allowed.output-activation',
  'finite-result': 'allowed.finite-result',
  'typed-answer': 'allowed.typed-answer',
  'quantity-id': 'allowed.quantity-id',
  'worked-quantity-id': 'allowed.worked-quantity-id',
  'drill-id': 'allowed.drill-id',
  'task-seed': 'allowed.task-seed',
  'one-task': 'allowed.one-task',
  'values-in-all': 'allowed.values-in-all',
  'task-of-pack': 'allowed.task-of-pack',
  'short-text': 'allowed.short-text',
  'formula-name': 'allowed.formula-name',
  precision: 'allowed.precision',
  tolerance: 'allowed.tolerance',
} as const satisfies Record<Allowed['kind'], ProblemKey>;

/** What went wrong, and what can be done about it. */
export function explainError(error: WorkbookError, text: ProblemText): string {
  if (error.code !== 'document-invalid') return text(errorKeys[error.code], { ...error });
  const place = error.path === '' ? text('error.whole-document', {}) : error.path;
  return text('error.document-invalid', { place, found: error.found, allowed: explainAllowed(error.allowed, text) });
}

/** What a place in a document may hold. */
export function explainAllowed(allowed: Allowed, text: ProblemText): string {
  const { kind, ...values } = allowed;
  return text(allowedKeys[kind], 'values' in values ? { values: values.values.join(', ') } : values);
}
