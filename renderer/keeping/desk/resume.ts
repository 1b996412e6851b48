import { dequal } from 'dequal/lite';
import type { Changed } from '../database/changed.ts';
import { relationOf } from '../database/line-of-changes.ts';
import { forgetSetAside, readSetAside } from '../database/set-aside.ts';
import type { DeskShelf } from './desk-shelf.ts';
import { keepBeside } from './keep-beside.ts';
import type { KeptDesk } from './kept-desk.svelte.ts';

/**
 * Goes on with what the page before this one could not finish writing. Where it was changed since, that is kept as a copy,
 * named so; and where all of it was written after all, or gone on from, there is nothing to do.
 */
export async function resume<Kept extends Changed, Document>(
  shelf: DeskShelf<Kept, Document>,
  desk: KeptDesk<Kept, Document>,
  stored: Kept,
): Promise<void> {
  const state = readSetAside(desk.id);
  const left = state && shelf.leftIn(state);
  const read = left && (await shelf.read(shelf.documentOf(left)));
  if (!left || !read?.ok) return;
  const isSame = dequal(shelf.documentOf(left), shelf.documentOf(stored));
  const relation = isSame ? 'same' : relationOf(left, stored);
  if (relation === 'newer') desk.resume(read.value);
  else if (relation !== 'apart' || (await keepBeside(shelf, left, stored)).ok) forgetSetAside(desk.id);
}
