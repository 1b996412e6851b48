import * as v from 'valibot';
import {
  safekeepingInputs,
  type Kept,
  type SafekeepingInput,
  type SafekeepingName,
  type SafekeepingOutput,
  type Snapshot,
} from '../../exercises/contract/safekeeping.ts';
import type { JournalFile, JournalMark } from './journal-file.ts';
import type { SnapshotDraft } from './snapshot-draft.ts';
import type { SnapshotFolder } from './snapshot-folder.ts';

type Methods = {
  readonly [Name in SafekeepingName]: (input: SafekeepingInput<Name>) => Promise<SafekeepingOutput<Name>>;
};

interface Writing {
  readonly ticket: number;
  readonly snapshot: Omit<Snapshot, 'bytes'>;
  readonly draft: SnapshotDraft;
  /** Where the journal was when a snapshot was begun that holds all that stands before. */
  readonly mark: JournalMark | undefined;
}

export interface SafekeepingParts {
  readonly snapshots: SnapshotFolder;
  readonly journal: JournalFile;
  readonly now: () => number;
  /** In bytes. */
  readonly room: () => Promise<number>;
  readonly removeDatabase: () => Promise<void>;
}

/**
 * Answers the page's calls to what is kept outside its database. One snapshot is written and one read at a time; who
 * begins another has given up the one before, as a page does that is loaded anew.
 */
export class SafekeepingHost {
  readonly #snapshots: SnapshotFolder;
  readonly #journal: JournalFile;
  readonly #now: () => number;
  readonly #room: () => Promise<number>;
  readonly #removeDatabase: () => Promise<void>;
  #lastTicket = 0;
  #writing: Writing | undefined;
  #reading: { readonly ticket: number; readonly text: AsyncIterator<string> } | undefined;

  constructor({ snapshots, journal, now, room, removeDatabase }: SafekeepingParts) {
    this.#snapshots = snapshots;
    this.#journal = journal;
    this.#now = now;
    this.#room = room;
    this.#removeDatabase = removeDatabase;
  }

  /** Whatever was sent, what goes back says what came of it; nothing is thrown. */
  async answer(name: unknown, sent: unknown): Promise<Kept<unknown>> {
    if (typeof name !== 'string' || !isName(name)) return failed(`no method ${String(name)}`);
    try {
      return { ok: true, value: await this.#call(name, sent) };
    } catch (error) {
      return problemOf(error);
    }
  }

  /** For when the page has gone: what it was writing or reading is given up. */
  async forget(): Promise<void> {
    await Promise.all([this.#stopWriting(), this.#stopReading()]);
  }

  #call<Name extends SafekeepingName>(name: Name, sent: unknown): Promise<SafekeepingOutput<Name>> {
    const input = v.parse(safekeepingInputs[name], sent, { abortEarly: true }) as SafekeepingInput<Name>;
    return this.#methods[name](input);
  }

  readonly #methods: Methods = {
    listSnapshots: () => this.#snapshots.list(),
    beginSnapshot: async ({ reason, attempts, holdsJournal }) => {
      await this.#stopWriting();
      const mark = holdsJournal ? await this.#journal.mark() : undefined;
      const at = this.#now();
      const { snapshot, draft } = await this.#snapshots.begin({ at, reason, attempts });
      this.#writing = { ticket: this.#nextTicket(), snapshot, draft, mark };
      return this.#writing.ticket;
    },
    addToSnapshot: async ({ ticket, piece }) => {
      const { draft } = this.#draftOf(ticket);
      await draft.add(piece).catch((error: unknown) => this.#abandon(ticket, error));
      return null;
    },
    finishSnapshot: async ({ ticket }) => {
      const { snapshot, draft, mark } = this.#draftOf(ticket);
      const bytes = await draft.finish().catch((error: unknown) => this.#abandon(ticket, error));
      this.#writing = undefined;
      // The snapshot is safe by now; a journal that stays long, or a snapshot too many, is shortened the next time.
      if (mark) await this.#journal.dropUpTo(mark, snapshot.attempts).catch(() => undefined);
      await this.#snapshots.thinOut(this.#now()).catch(() => undefined);
      return { ...snapshot, bytes };
    },
    abandonSnapshot: async ({ ticket }) => {
      if (this.#writing?.ticket === ticket) await this.#stopWriting();
      return null;
    },
    openSnapshot: async ({ name }) => {
      await this.#stopReading();
      const text = this.#snapshots.read(name);
      if (!text) throw new RangeError(`no snapshot ${name}`);
      this.#reading = { ticket: this.#nextTicket(), text };
      return this.#reading.ticket;
    },
    readSnapshot: async ({ ticket }) => {
      if (this.#reading?.ticket !== ticket) throw new RangeError('this snapshot is not being read');
      const next = await this.#reading.text.next();
      if (!next.done) return next.value;
      this.#reading = undefined;
      return null;
    },
    held: async () => {
      const held = await this.#journal.held();
      if (held) return held;
      // A journal that is lost as well must not make a record begin anew where there are snapshots of one.
      const newest = (await this.#snapshots.list())[0];
      return newest ? { attempts: newest.attempts, at: newest.at, isChanged: false } : null;
    },
    addToJournal: async ({ attempts, entry, last }) => {
      await this.#journal.add(attempts, entry, last);
      return null;
    },
    settleJournal: async ({ attempts, last }) => {
      await this.#journal.settle(attempts, last);
      return null;
    },
    readJournal: () => this.#journal.entries(),
    room: () => this.#room(),
    removeDatabase: async () => {
      await this.#removeDatabase();
      return null;
    },
  };

  #nextTicket(): number {
    return (this.#lastTicket += 1);
  }

  #draftOf(ticket: number): Writing {
    if (this.#writing?.ticket !== ticket) throw new RangeError('this snapshot is not being written');
    return this.#writing;
  }

  /** A snapshot that cannot be written leaves no half of one behind. */
  async #abandon(ticket: number, error: unknown): Promise<never> {
    if (this.#writing?.ticket === ticket) await this.#stopWriting();
    throw error;
  }

  async #stopWriting(): Promise<void> {
    const { draft } = this.#writing ?? {};
    this.#writing = undefined;
    await draft?.abandon();
  }

  async #stopReading(): Promise<void> {
    const { text } = this.#reading ?? {};
    this.#reading = undefined;
    // Whoever gives it up wants to know nothing more of it.
    await text?.return?.().catch(() => undefined);
  }
}

const isName = (name: string): name is SafekeepingName => Object.hasOwn(safekeepingInputs, name);

const failed = (detail: string): Kept<never> => ({ ok: false, problem: { code: 'failed', detail } });

function problemOf(error: unknown): Kept<never> {
  const isFull = error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
  return isFull
    ? { ok: false, problem: { code: 'full' } }
    : failed(error instanceof Error ? error.message : String(error));
}
