import { noteForReload, wroteBeforeReload } from './over-reload.ts';
import { PendingWork } from './pending-work.ts';
import { StorageError } from './stored.ts';
import { databaseName } from './workbook-database.ts';

/** Whether this window writes; at first it is not known yet. */
export type WriterRole = 'unsettled' | 'writer' | 'reader';

/** What windows on one record say to each other. */
type Message = 'who-writes' | 'writing' | 'yield' | 'drained';

/** How long, in milliseconds, another window is waited for; one that is alive answers within a few. */
const patience = 1000;

/**
 * Which of the windows on one record writes: the one that holds the lock. All others read. When it is closed, the next
 * one in line takes over; a learner can also take it away from it. One that is reloaded loses the lock for a moment, and
 * has it back before it reads or writes anything. Without Web Locks, which only an insecure address
 * lacks, every window writes: attempts are only added, and what is written is written whole, so that more would be lost
 * by not storing.
 */
export class Writer {
  readonly #lock: string;
  readonly #channel: BroadcastChannel;
  readonly #pending = new PendingWork();
  readonly #settled: Promise<void>;
  #settle: () => void = () => undefined;
  #role = $state<WriterRole>('unsettled');
  #term = $state(0);
  /** What stands for the lock while it is this window's, which may be about to leave it to another. */
  #held: object | undefined;
  /** Aborted by what takes the lock without standing in line any longer. */
  #line = new AbortController();
  #whenDrained: () => void = () => undefined;
  #returns = false;

  /**
   * @param lock the name of the lock, which stands for the record
   * @param returns whether this window wrote until it was reloaded just now
   */
  constructor(lock: string, returns = false) {
    this.#lock = lock;
    this.#settled = new Promise((resolve) => (this.#settle = resolve));
    this.#channel = new BroadcastChannel(lock);
    this.#channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => this.#hear(data));
    if (!('locks' in navigator)) {
      this.#become('writer');
      return;
    }
    this.#standInLine();
    if (returns) {
      this.#returns = true;
      void this.#claim();
      return;
    }
    // A page that is going away still has the lock, but answers nothing.
    this.#say('who-writes');
    setTimeout(() => this.#becomeReaderUnlessHolding(), patience);
  }

  get role(): WriterRole {
    return this.#role;
  }

  get mayWrite(): boolean {
    return this.#role === 'writer';
  }

  /** How often this window has taken over from another; what it read before may be old. */
  get term(): number {
    return this.#term;
  }

  /** Fulfilled once it is known whether this window writes. */
  get settled(): Promise<void> {
    return this.#settled;
  }

  /**
   * Does something that writes. Another window takes over only when it is done.
   * @throws StorageError `elsewhere` where another window writes
   */
  async perform<Value>(action: () => PromiseLike<Value>): Promise<Value> {
    await this.#settled;
    if (!this.mayWrite) throw new StorageError({ code: 'elsewhere' });
    const value = Promise.resolve(action());
    this.#pending.add(value);
    return value;
  }

  /** Something of several writes; another window takes over only when the last of them is done. */
  undertake(work: Promise<unknown>): void {
    this.#pending.add(work);
  }

  /** Fulfilled once all that was begun is written. */
  drained(): Promise<void> {
    return this.#pending.drained();
  }

  /** Makes this window the writer. What the other one has begun is written before, unless it does not answer. */
  async takeOver(): Promise<void> {
    if (this.#role === 'reader') await this.#claim();
  }

  /** Asks the window that writes for the lock, waits until it has written all, and takes it. */
  async #claim(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#whenDrained = resolve;
      this.#say('yield');
      setTimeout(resolve, patience);
    });
    if (this.#held) return;
    this.#line.abort();
    await this.#request({ steal: true });
  }

  #standInLine(): void {
    this.#line = new AbortController();
    void this.#request({ signal: this.#line.signal });
  }

  /** Fulfilled once this window has the lock, or stands in line no longer. */
  #request(options: LockOptions): Promise<void> {
    return new Promise((resolve) => {
      const held = {};
      const untilLost = () => {
        this.#held = held;
        this.#become('writer');
        this.#say('writing');
        resolve();
        return new Promise<never>(() => undefined);
      };
      navigator.locks.request(this.#lock, options, untilLost).catch(() => {
        resolve();
        if (this.#held === held) this.#lose();
      });
    });
  }

  /** Another window has taken the lock away. */
  #lose(): void {
    this.#held = undefined;
    this.#become('reader');
    this.#standInLine();
  }

  #hear(message: unknown): void {
    if (message === 'who-writes' && this.mayWrite) this.#say('writing');
    if (message === 'writing') this.#hearOfWriter();
    if (message === 'yield' && this.mayWrite) void this.#yield();
    if (message === 'drained') this.#whenDrained();
  }

  /** While this window was being reloaded, the next one in line was given the lock. */
  #hearOfWriter(): void {
    if (!this.#returns) this.#becomeReaderUnlessHolding();
    else if (this.#role === 'unsettled') this.#say('yield');
  }

  async #yield(): Promise<void> {
    await this.drained();
    this.#become('reader');
    this.#say('drained');
    // Whoever wanted to write may have gone before it took the lock.
    setTimeout(() => {
      if (this.#held) this.#become('writer');
    }, patience);
  }

  #say(message: Message): void {
    this.#channel.postMessage(message);
  }

  #becomeReaderUnlessHolding(): void {
    if (!this.#held && this.#role === 'unsettled') this.#become('reader');
  }

  #become(role: WriterRole): void {
    if (role === 'writer' && this.#role === 'reader') this.#term += 1;
    this.#role = role;
    this.#settle();
  }
}

/** The page's own, for the one record. */
export const writer = new Writer(`${databaseName}.writer`, wroteBeforeReload());
noteForReload(() => writer.mayWrite);
