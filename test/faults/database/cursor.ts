import { compareKeys, type Key } from './key-order.ts';
import type { DatabaseRequest } from './request.ts';
import type { Place } from './stored-database.ts';
import type { OpenTransaction } from './open-transaction.ts';

export type Direction = 'next' | 'nextunique' | 'prev' | 'prevunique';

interface CursorParts {
  readonly source: unknown;
  readonly direction: Direction;
  readonly transaction: OpenTransaction;
  /** Where it may go, as things stand now, in order. */
  readonly places: () => readonly Place[];
  readonly read: (place: Place) => unknown;
  readonly remove: (primaryKey: Key) => void;
  readonly put: (value: unknown) => void;
}

/** IDBCursor, with or without values. */
export class Cursor {
  readonly #parts: CursorParts;
  #request: DatabaseRequest | undefined;
  #at: Place | undefined;
  value: unknown;

  constructor(parts: CursorParts) {
    this.#parts = parts;
  }

  get source(): unknown {
    return this.#parts.source;
  }

  get direction(): Direction {
    return this.#parts.direction;
  }

  get key(): Key | undefined {
    return this.#at?.key;
  }

  get primaryKey(): Key | undefined {
    return this.#at?.primaryKey;
  }

  get request(): DatabaseRequest | undefined {
    return this.#request;
  }

  begin(): DatabaseRequest {
    const { transaction, source } = this.#parts;
    this.#request = transaction.ask(source, () => this.#go(() => true));
    return this.#request;
  }

  continue(key?: Key): void {
    this.#ask((place) => key === undefined || this.#order(place.key, key) >= 0);
  }

  continuePrimaryKey(key: Key, primaryKey: Key): void {
    this.#ask((place) => {
      const order = this.#order(place.key, key);
      return order > 0 || (order === 0 && this.#order(place.primaryKey, primaryKey) >= 0);
    });
  }

  advance(count: number): void {
    let left = count;
    this.#ask(() => (left -= 1) <= 0);
  }

  delete(): DatabaseRequest {
    const { primaryKey } = this;
    return this.#parts.transaction.ask(this, () => {
      if (primaryKey !== undefined) this.#parts.remove(primaryKey);
    });
  }

  update(value: unknown): DatabaseRequest {
    return this.#parts.transaction.ask(this, () => this.#parts.put(value));
  }

  #ask(isWanted: (place: Place) => boolean): void {
    const { transaction, source } = this.#parts;
    transaction.ask(source, () => this.#go(isWanted), this.#request);
  }

  #go(isWanted: (place: Place) => boolean): Cursor | null {
    const { direction, places, read } = this.#parts;
    const ordered = direction.startsWith('prev') ? places().toReversed() : places();
    const next = ordered.find((place) => this.#isBeyond(place) && isWanted(place));
    this.#at = next;
    this.value = next && read(next);
    return next ? this : null;
  }

  #isBeyond(place: Place): boolean {
    if (!this.#at) return true;
    const order = this.#order(place.key, this.#at.key);
    if (order !== 0 || this.direction.endsWith('unique')) return order > 0;
    return this.#order(place.primaryKey, this.#at.primaryKey) > 0;
  }

  /** In the direction of the cursor. */
  #order(one: Key, other: Key): number {
    return this.direction.startsWith('prev') ? compareKeys(other, one) : compareKeys(one, other);
  }
}
