import type * as v from 'valibot';
import type { Allowed, DocumentError, WorkbookError } from '../contract/errors.ts';

/** How much of a value found at fault is shown. */
const longestShown = 60;

/** A value as JSON, shortened so that a sentence can hold it. Never recurses deeper than one level. */
export function shorten(value: unknown): string {
  const cut = (text: string): string => (text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text);
  if (value === undefined || typeof value === 'symbol') return '—';
  if (typeof value === 'string') return cut(JSON.stringify(value));
  if (Array.isArray(value)) return `[…] (${value.length})`;
  if (typeof value === 'object' && value !== null) return '{…}';
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? String(value) : typeof value;
}

/** A path as people write it: `layers[0].weights[1]`; keys that are no plain names stand in brackets and quotes. */
export function pathOf(steps: readonly (string | number)[]): string {
  let path = '';
  for (const step of steps) {
    if (typeof step === 'number') path += `[${step}]`;
    else if (/^[A-Za-z_]\w*$/.test(step)) path += path === '' ? step : `.${step}`;
    else path += `[${JSON.stringify(step)}]`;
  }
  return path;
}

export function documentError(path: string, found: unknown, allowed: Allowed): DocumentError {
  return { code: 'document-invalid', path, found: shorten(found), allowed };
}

const numberRules: ReadonlySet<string> = new Set(['number', 'finite', 'integer', 'min_value', 'max_value']);

/** What a schema expected, in our own terms: schemas say it as the `message` of each rule (see `allowing`). */
function allowedOf(issue: v.BaseIssue<unknown>): Allowed {
  const said = rules.get(issue.message);
  if (said) return said;
  if (issue.type === 'picklist') {
    return {
      kind: 'one-of',
      values: [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? ''),
    };
  }
  if (issue.type === 'array') return { kind: 'list' };
  if (issue.type === 'string') return { kind: 'text' };
  if (numberRules.has(issue.type)) return { kind: 'finite-number' };
  if (issue.type === 'boolean') return { kind: 'boolean' };
  return { kind: 'object' };
}

/** Rules that a schema states in its messages, found again by their text. */
const rules = new Map<string, Allowed>();

/** The message for a rule of a schema, so that its failure can be told as `Allowed`. */
export function allowing(allowed: Allowed): string {
  const message = JSON.stringify(allowed);
  rules.set(message, allowed);
  return message;
}

/** The first thing that a schema found wrong, as an error with its path. */
export function documentErrorOf(issue: v.BaseIssue<unknown>): DocumentError {
  const steps = (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
  return documentError(
    pathOf(steps),
    issue.path ? issue.path[issue.path.length - 1]?.value : issue.input,
    allowedOf(issue),
  );
}

/** What is wrong with a document that is part of another, with its place there. */
export function errorWithin(place: string, error: WorkbookError): WorkbookError {
  if (!('path' in error)) return error;
  const { path } = error;
  return { ...error, path: path === '' ? place : `${place}${path.startsWith('[') ? '' : '.'}${path}` };
}
