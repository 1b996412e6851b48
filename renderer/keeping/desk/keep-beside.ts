import type { Changed } from '../database/changed.ts';
import { copyIdOf, relationOf } from '../database/line-of-changes.ts';
import type { Stored } from '../database/stored.ts';
import { thisRun } from '../database/this-run.ts';
import type { DeskShelf } from './desk-shelf.ts';

/**
 * Keeps a state of something as a copy, named so, beside the one that lies on the shelf: each has changes that the other
 * has not. A copy that was kept before, and gone on with, stays as it is.
 */
export async function keepBeside<Kept extends Changed, Document>(
  shelf: DeskShelf<Kept, Document>,
  state: Kept,
  lies: Kept,
): Promise<Stored<void>> {
  const document = shelf.asCopy(shelf.documentOf(state));
  // Its name apart it is that very state, so that what it goes on from stays.
  const { changed, changes } = state;
  const copy = { ...shelf.changedIn(thisRun, state, document, changed), id: copyIdOf(state, lies), changed, changes };
  const loaded = await shelf.load(copy.id);
  if (!loaded.ok) return loaded;
  const relation = loaded.value ? relationOf(copy, loaded.value) : 'newer';
  if (relation === 'newer') return shelf.keep(copy);
  return relation === 'apart' && loaded.value ? keepBeside(shelf, copy, loaded.value) : { ok: true, value: undefined };
}
