import type { WorkbookError } from '../contract/errors.ts';
import { shorten } from './document-error.ts';

interface Known {
  readonly format: string;
  readonly version: number;
}

/** A document of a newer version is refused by that name: its other fields may well be right there. */
export function newerVersion(raw: unknown, known: Known): WorkbookError | undefined {
  if (typeof raw !== 'object' || raw === null || !('version' in raw) || !('format' in raw)) return undefined;
  const { format, version } = raw;
  if (format !== known.format || typeof version !== 'number' || !(version > known.version)) return undefined;
  return { code: 'document-newer', path: 'version', found: shorten(version), supported: known.version };
}
