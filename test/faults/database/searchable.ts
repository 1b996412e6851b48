import { Cursor, type Direction } from './cursor.ts';
import { changeStore, putting, removing } from './changes.ts';
import { isWithin, KeyRange, rangeOf } from './key-range.ts';
import type { DatabaseRequest } from './request.ts';
import { copyOf, placesOf, type IndexShape, type Place, type StoredStore } from './stored-database.ts';
import type { OpenTransaction } from './open-transaction.ts';

/** What an object store and an index can both be asked. */
export abstract class Searchable {
  abstract readonly transaction: OpenTransaction;
  abstract readonly storeName: string;
  /** Undefined for the store itself. */
  abstract readonly shape: IndexShape | undefined;

  get(query: unknown): DatabaseRequest {
    return this.#ask(() => {
      const [first] = this.#within(query);
      return first && this.#read(first);
    });
  }

  getKey(query: unknown): DatabaseRequest {
    return this.#ask(() => this.#within(query)[0]?.primaryKey);
  }

  getAll(query?: unknown, count?: number): DatabaseRequest {
    return this.#ask(() => limited(this.#within(query), count).map((place) => this.#read(place)));
  }

  getAllKeys(query?: unknown, count?: number): DatabaseRequest {
    return this.#ask(() => limited(this.#within(query), count).map(({ primaryKey }) => primaryKey));
  }

  count(query?: unknown): DatabaseRequest {
    return this.#ask(() => this.#within(query).length);
  }

  openCursor(query?: unknown, direction: Direction = 'next'): DatabaseRequest {
    return this.#open(query, direction, true);
  }

  openKeyCursor(query?: unknown, direction: Direction = 'next'): DatabaseRequest {
    return this.#open(query, direction, false);
  }

  protected get store(): StoredStore {
    return this.transaction.db.server.storeIn(this.transaction, this.storeName);
  }

  #ask(carryOut: () => unknown): DatabaseRequest {
    return this.transaction.ask(this, carryOut);
  }

  #within(query: unknown): readonly Place[] {
    const range = rangeOf(query);
    const places = placesOf(this.store, this.shape);
    return range ? places.filter(({ key }) => isWithin(range, key)) : places;
  }

  /** @throws DOMException where the browser cannot make sense of the value */
  #read({ primaryKey, value }: Place): unknown {
    const { server, name } = this.transaction.db;
    const error = server.faults.onRead(name, this.storeName, primaryKey);
    if (error) throw error;
    return copyOf(value);
  }

  #open(query: unknown, direction: Direction, hasValues: boolean): DatabaseRequest {
    const { transaction, storeName } = this;
    return new Cursor({
      source: this,
      direction,
      transaction,
      places: () => this.#within(query),
      read: (place) => (hasValues ? this.#read(place) : undefined),
      remove: (key) => changeStore(transaction, storeName, removing(KeyRange.only(key))),
      put: (value) => changeStore(transaction, storeName, putting(value, false)),
    }).begin();
  }
}

const limited = <Item>(items: readonly Item[], count: number | undefined): readonly Item[] =>
  count === undefined || count === 0 ? items : items.slice(0, count);
