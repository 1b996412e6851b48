import type { Outcome } from '../../../engine/contract/outcome.ts';
import type { Changed } from '../database/changed.ts';
import type { SetAside } from '../database/set-aside.ts';
import type { Stored } from '../database/stored.ts';

/** What a desk has to know of the shelf on which its documents lie. */
export interface DeskShelf<Kept extends Changed, Document> {
  readonly documentOf: (stored: Kept) => Document;
  /** With another document in it, changed in this run. */
  readonly changedIn: (run: string, stored: Kept, document: Document, now: number) => Kept;
  readonly keep: (stored: Kept) => Promise<Stored<void>>;
  /** Null where it does not lie there. */
  readonly load: (id: string) => Promise<Stored<Kept | null>>;
  /** The document under the name of a copy. */
  readonly asCopy: (document: Document) => Document;
  /** What was set aside, if it is of this kind. */
  readonly leftIn: (state: SetAside) => Kept | undefined;
  /** Reads a document that was set aside. */
  readonly read: (document: Document) => Promise<Outcome<Document>>;
}
