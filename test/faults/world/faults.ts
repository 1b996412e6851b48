import type { Random } from '../../../exercises/generator/random.ts';
import type { OwnFileFaults } from '../browser/own-files.ts';
import type { DatabaseFaults } from '../database/open-transaction.ts';
import type { Key } from '../database/key-order.ts';
import type { DiskFaults } from '../disk/node-files.ts';

/** What is wrong with one machine just now. */
export class Faults implements DatabaseFaults, DiskFaults, OwnFileFaults {
  /** No room: nothing is written any more. */
  isFull = false;
  /** The browser cannot make sense of the record’s files. */
  cannotOpen = false;
  /** Values that cannot be read, as `store key`. */
  readonly unreadable = new Set<string>();
  /** How many calls of each kind fail before the next one succeeds. */
  readonly failing = new Map<string, number>();
  /** Calls of the main process that are never answered. */
  readonly #stalled = new Map<string, number>();
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  onOpen(): DOMException | undefined {
    return this.cannotOpen ? new DOMException('Internal error opening backing store.', 'UnknownError') : undefined;
  }

  onDelete(name: string): void {
    if (name !== 'backprop-workbook') return;
    this.unreadable.clear();
    this.cannotOpen = false;
  }

  onCommit(): DOMException | undefined {
    if (this.isFull) return new DOMException('no room', 'QuotaExceededError');
    return this.#fails('commit') ? new DOMException('not written', 'UnknownError') : undefined;
  }

  onRead(_: string, store: string, key: Key): DOMException | undefined {
    const isUnreadable = this.unreadable.has(`${store} ${JSON.stringify(key)}`);
    return isUnreadable ? new DOMException('Failed to read large IndexedDB value', 'DataError') : undefined;
  }

  onRequest(): DOMException | undefined {
    return this.#fails('request') ? new DOMException('not done', 'UnknownError') : undefined;
  }

  onCall(call: string): string | undefined {
    if (this.isFull && (call === 'write' || call === 'mkdir')) return 'ENOSPC';
    return this.#fails(call) ? 'EIO' : undefined;
  }

  onOwnFile(call: string): DOMException | undefined {
    if (this.isFull && call === 'write') return new DOMException('no room', 'QuotaExceededError');
    return this.#fails(call) ? new DOMException('not done', 'UnknownError') : undefined;
  }

  stall(call: string): void {
    this.#stalled.set(call, (this.#stalled.get(call) ?? 0) + 1);
  }

  isStalled(call: string): boolean {
    return this.#countDown(this.#stalled, call);
  }

  /** From here on nothing is wrong, but for what is damaged for good. */
  heal(): void {
    this.isFull = false;
    this.failing.clear();
    this.#stalled.clear();
  }

  #fails(call: string): boolean {
    return this.failing.size > 0 && this.#random.integer(0, 1) === 0 && this.#countDown(this.failing, call);
  }

  #countDown(counts: Map<string, number>, call: string): boolean {
    const left = counts.get(call) ?? 0;
    if (left > 0) counts.set(call, left - 1);
    return left > 0;
  }
}
