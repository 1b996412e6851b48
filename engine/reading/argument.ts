import type { Reader } from './cursor.ts';
import { keyOfTerm } from './name-key.ts';

/** The (h₁) of B(h₁), which some write for what comes back to h₁ and which is a part of the name; undefined where there is none. */
export function argumentOf(reader: Reader): string | undefined {
  const { cursor } = reader;
  const back = cursor.next;
  const inner = cursor.peek()?.spaced === false && cursor.take('(') ? reader.sum() : undefined;
  const key = inner?.kind === 'name' && cursor.take(')') ? keyOfTerm(inner) : undefined;
  if (key === undefined) cursor.next = back;
  return key && `(${key})`;
}
