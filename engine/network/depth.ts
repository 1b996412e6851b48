import type { DocumentError } from '../contract/errors.ts';
import { documentError, pathOf } from './document-error.ts';

/** Deeper than any document of ours, and shallow enough that no walk over it runs out of stack. */
const deepest = 64;

/** The first place nested deeper than a document may be. Walks with its own stack: the value may be hostile. */
export function tooDeep(raw: unknown): DocumentError | undefined {
  const open: { readonly value: unknown; readonly steps: readonly (string | number)[] }[] = [{ value: raw, steps: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, steps } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (steps.length > deepest)
      return documentError(pathOf(steps.slice(0, 3)), value, { kind: 'depth', levels: deepest });
    if (Array.isArray(value)) {
      value.forEach((entry: unknown, index) => {
        if (typeof entry === 'object' && entry !== null) open.push({ value: entry, steps: [...steps, index] });
      });
    } else {
      for (const [key, entry] of Object.entries(value)) {
        if (typeof entry === 'object' && entry !== null) open.push({ value: entry, steps: [...steps, key] });
      }
    }
  }
  return undefined;
}
