import { failure, success, type Outcome } from '../contract/outcome.ts';
import { documentError } from './document-error.ts';

/** Reads any value from the text of a document. */
export function readJson(text: string): Outcome<unknown> {
  try {
    // A byte order mark is how some editors begin a UTF-8 file; it is no part of the document.
    return success(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return failure(documentError('', text.slice(0, 200), { kind: 'json' }));
  }
}
