import { failure, type Outcome } from '../../engine/contract/outcome.ts';
import { documentError } from '../../engine/network/document-error.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { readNetwork as readDocument } from '../../engine/network/parse-network.ts';

/** Some hundred thousand weights: more than can be drawn, less than makes a window wait. */
const mostCharacters = 5_000_000;

/** A file's text as a network document; refused whole, with the path at fault, what stands there and what may. */
export function readNetwork({ text }: { readonly text: string }): Outcome<NetworkDocument> {
  if (text.length > mostCharacters) {
    return failure(documentError('', text.slice(0, 200), { kind: 'text-at-most', length: mostCharacters }));
  }
  return readDocument(text);
}
