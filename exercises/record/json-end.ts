import { visit } from 'jsonc-parser';
import type { Allowed } from '../../engine/contract/errors.ts';

/** Where a text that is no JSON stops being it; without a place where that cannot be told. */
export function whereJsonEnds(text: string): Allowed {
  let found: Allowed = { kind: 'json' };
  const onError = (_error: number, _offset: number, _length: number, line: number, character: number): void => {
    if (found.kind === 'json') found = { kind: 'json-up-to', line: line + 1, column: character + 1 };
  };
  try {
    visit(text, { onError }, { disallowComments: true });
  } catch {
    // Nested deeper than the stack goes.
  }
  return found;
}
