import type { Cursor } from './cursor.ts';
import { flatGroup } from './read-spelling.ts';
import type { Term } from './term.ts';

/** The names that are held behind a derivative in brackets, as in (∂f/∂y)_p; only names that the text has for itself. */
export function readHeld(cursor: Cursor, bracket: Term & { readonly kind: 'bracket' }): Term {
  const { of } = bracket;
  if (of.kind !== 'derivative' || !cursor.is('_')) return bracket;
  const back = cursor.next;
  cursor.next += 1;
  if (cursor.is('{') && cursor.peek(1)?.isOwn && flatGroup(cursor) !== undefined) return held(cursor, of, bracket);
  if (!cursor.peek()?.isOwn) {
    cursor.next = back;
    return bracket;
  }
  cursor.next += 1;
  while (cursor.is(',') && cursor.peek(1)?.isOwn) cursor.next += 2;
  return held(cursor, of, bracket);
}

const held = (cursor: Cursor, of: Term & { readonly kind: 'derivative' }, { start }: Term): Term => ({
  ...of,
  isHeld: true,
  start,
  end: cursor.end,
});
