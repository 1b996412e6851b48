import type { Cursor } from './cursor.ts';
import { flatGroup } from './read-spelling.ts';
import type { Term } from './term.ts';

/** The bar behind a derivative that is only a part, as in ∂E/∂a₁|h3. */
export function readThrough(cursor: Cursor, derivative: Term & { readonly kind: 'derivative' }): Term {
  if (!cursor.is('|')) return derivative;
  const back = cursor.next;
  cursor.next += 1;
  let through: string | undefined;
  if (cursor.take('_')) through = cursor.is('{') ? flatGroup(cursor) : cursor.peek()?.text;
  else if (cursor.is('(') && cursor.peek(2)?.text === ')') {
    through = `(${cursor.peek(1)?.text ?? ''})`;
    cursor.next += 3;
  } else {
    const [first, second] = [cursor.peek(), cursor.peek(1)];
    if (first?.kind === 'number' || first?.kind === 'name') {
      through = first.text;
      cursor.next += 1;
      const isMore =
        (second?.kind === 'number' || second?.kind === 'lowered') && !second.spaced && first.kind === 'name';
      if (isMore) {
        through += second.text;
        cursor.next += 1;
      }
      while (cursor.is(',') && cursor.peek()?.spaced === false && cursor.peek(1)?.kind === 'number') {
        through += `,${cursor.peek(1)?.text ?? ''}`;
        cursor.next += 2;
      }
    }
  }
  if (through === undefined) {
    cursor.next = back;
    return derivative;
  }
  return { ...derivative, through, end: cursor.end };
}
