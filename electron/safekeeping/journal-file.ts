import { constants } from 'node:fs';
import { open, readFile, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Held } from '../../exercises/contract/safekeeping.ts';
import { flushFolder } from '../files/flush-folder.ts';
import { isMissing } from '../files/is-missing.ts';
import { makeFolder } from '../files/make-folder.ts';
import { putInPlace } from '../files/put-in-place.ts';
import { journalLine, readJournal } from './journal-line.ts';

/** A place in the journal; void once the journal has begun anew. */
export interface JournalMark {
  readonly beginning: number;
  readonly length: number;
}

/**
 * The journal: what the record held, and every check since the last snapshot. Lines are only ever added, and each is on
 * the disk before it counts as noted; once a snapshot holds them, a shorter journal takes the place of the longer one.
 * What goes wrong with the file is thrown, in the file system's words.
 */
export class JournalFile {
  readonly #path: string;
  readonly #now: () => number;
  #held: Held | null | undefined;
  /** As much of the file as is whole lines. */
  #length = 0;
  #isTorn = false;
  /** Whether a loss of power leaves the file in its place, as far as this process knows. */
  #isInPlace = false;
  /** How often it has begun anew. */
  #beginning = 0;
  /** Each call waits for the one before it. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(path: string, now: () => number) {
    this.#path = path;
    this.#now = now;
  }

  /** Null where nothing was ever noted. */
  held(): Promise<Held | null> {
    return this.#inTurn(() => this.#ready());
  }

  /** The checks since the last snapshot or settlement, oldest first, as they were given. */
  entries(): Promise<readonly unknown[]> {
    return this.#inTurn(async () => readJournal(await this.#content()).entries);
  }

  /**
   * @param entry JSON on one line
   * @param last the id of its last attempt; without one, that of the entry before stays
   */
  add(attempts: number, entry: string, last?: string): Promise<void> {
    return this.#inTurn(async () => {
      const before = await this.#ready();
      const held = { attempts, at: this.#now(), last: last ?? before?.last, isChanged: true };
      await this.#append(Buffer.from(journalLine(held, entry)));
      this.#held = held;
    });
  }

  /** From here on the record holds so many attempts, the last of them with this id; what was noted before is void. */
  settle(attempts: number, last?: string): Promise<void> {
    return this.#inTurn(async () => {
      const held = { attempts, at: this.#now(), last, isChanged: false };
      await this.#beginAnew(Buffer.from(journalLine(held)));
      this.#held = held;
    });
  }

  mark(): Promise<JournalMark> {
    return this.#inTurn(async () => {
      await this.#ready();
      return { beginning: this.#beginning, length: this.#length };
    });
  }

  /**
   * Drops the checks up to a mark, which a snapshot holds by now.
   * @param attempts how many the snapshot holds: also those that could not be noted when they were made
   */
  dropUpTo({ beginning, length }: JournalMark, attempts: number): Promise<void> {
    return this.#inTurn(async () => {
      if (beginning !== this.#beginning || length === 0) return;
      const content = await this.#content();
      const { held } = readJournal(content.subarray(0, length));
      const first = held ? journalLine({ ...held, attempts: Math.max(held.attempts, attempts) }) : '';
      const shortened = Buffer.concat([Buffer.from(first), content.subarray(length)]);
      await this.#beginAnew(shortened);
      this.#held = readJournal(shortened).held;
    });
  }

  #inTurn<Value>(action: () => Promise<Value>): Promise<Value> {
    const done = this.#turn.then(action);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /** Reads the file once, to know where it ends. */
  async #ready(): Promise<Held | null> {
    if (this.#held !== undefined) return this.#held;
    const bytes = await contentOf(this.#path);
    const { held, whole } = readJournal(bytes);
    this.#length = whole;
    this.#isTorn = whole < bytes.length;
    return (this.#held = held);
  }

  async #content(): Promise<Buffer> {
    await this.#ready();
    return (await contentOf(this.#path)).subarray(0, this.#length);
  }

  async #append(line: Buffer): Promise<void> {
    const file = await openToWrite(this.#path);
    try {
      if (this.#isTorn) await file.truncate(this.#length);
      this.#isTorn = true;
      await writeAll(file, line, this.#length);
      await file.datasync();
      // Of a file that may just have been made or renamed, the name has to be on the disk too.
      if (!this.#isInPlace) await flushFolder(dirname(this.#path));
      this.#isInPlace = true;
    } finally {
      await file.close();
    }
    this.#length += line.length;
    this.#isTorn = false;
  }

  async #beginAnew(content: Buffer): Promise<void> {
    const draftPath = `${this.#path}.new`;
    try {
      const draft = await openToWrite(draftPath);
      await fill(draft, content).catch(async (error: unknown) => {
        await draft.close();
        throw error;
      });
      await putInPlace(draft, draftPath, this.#path);
    } catch (error) {
      // It may have taken its place all the same, though a loss of power would bring the one before back.
      this.#held = undefined;
      this.#isInPlace = false;
      this.#beginning += 1;
      await rm(draftPath, { force: true });
      throw error;
    }
    this.#length = content.length;
    this.#isTorn = false;
    this.#isInPlace = true;
    this.#beginning += 1;
  }
}

async function fill(file: FileHandle, content: Buffer): Promise<void> {
  await file.truncate(0);
  await writeAll(file, content, 0);
}

const contentOf = (path: string): Promise<Buffer> =>
  readFile(path).catch((error: unknown) => {
    if (isMissing(error)) return Buffer.alloc(0);
    throw error;
  });

/** A nearly full disk may take a part, and refuse the rest. */
async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    written += (await file.write(bytes, written, bytes.length - written, position + written)).bytesWritten;
  }
}

/** Nobody else on the machine is to read what a learner wrote. */
const ownerOnly = 0o600;

async function openToWrite(path: string): Promise<FileHandle> {
  await makeFolder(dirname(path));
  return open(path, constants.O_RDWR | constants.O_CREAT, ownerOnly);
}
