import type { DocumentKind, WorkbookError } from '../contract/errors.ts';
import { shorten } from './document-error.ts';

/** What a document says of itself, in its first two fields, by what it holds. */
export const documentFormats = {
  network: 'backprop-workbook.network',
  formula: 'backprop-workbook.formula',
  answers: 'backprop-workbook.answers',
  record: 'backprop-record',
  tasks: 'backprop-workbook.tasks',
  results: 'backprop-workbook.results',
} as const satisfies Record<DocumentKind, string>;

const kinds: readonly DocumentKind[] = ['network', 'formula', 'answers', 'record', 'tasks', 'results'];

/**
 * Why a document is not even looked into: it is of a newer version, whose other fields may well be right there, or it
 * holds something else, which belongs in another place.
 */
export function otherFormat(raw: unknown, wanted: DocumentKind, version: number): WorkbookError | undefined {
  if (typeof raw !== 'object' || raw === null || !('format' in raw)) return undefined;
  const { format } = raw;
  const holds = kinds.find((kind) => documentFormats[kind] === format);
  if (holds === undefined) return undefined;
  if (holds !== wanted) return { code: 'document-elsewhere', path: 'format', holds };
  if (!('version' in raw) || typeof raw.version !== 'number' || !(raw.version > version)) return undefined;
  return { code: 'document-newer', path: 'version', found: shorten(raw.version), supported: version };
}
