import { changeStore, putting, removing } from './changes.ts';
import { keyAt } from './key-order.ts';
import { rangeOf } from './key-range.ts';
import type { DatabaseRequest } from './request.ts';
import { Searchable } from './searchable.ts';
import { copyOf, type IndexShape } from './stored-database.ts';
import { namesOf } from './names.ts';
import type { OpenTransaction } from './open-transaction.ts';

/** IDBObjectStore. */
export class ObjectStore extends Searchable {
  readonly autoIncrement = false;
  readonly shape = undefined;

  constructor(
    readonly transaction: OpenTransaction,
    readonly storeName: string,
  ) {
    super();
  }

  get name(): string {
    return this.storeName;
  }

  get keyPath(): string {
    return this.store.keyPath;
  }

  get indexNames(): readonly string[] {
    return namesOf([...this.store.indexes.keys()]);
  }

  index(name: string): Index {
    const shape = this.store.indexes.get(name);
    if (!shape) throw new DOMException(`no index ${name}`, 'NotFoundError');
    return new Index(this, shape);
  }

  createIndex(
    name: string,
    keyPath: string | readonly string[],
    { unique = false, multiEntry = false }: Partial<IndexShape> = {},
  ): Index {
    const shape = { name, keyPath, unique, multiEntry };
    changeStore(this.transaction, this.storeName, (store) => ({
      ...store,
      indexes: new Map([...store.indexes, [name, shape]]),
      // Another list, since what is known of the order of this one lacks the index.
      records: [...store.records],
    }));
    return new Index(this, shape);
  }

  put(value: unknown): DatabaseRequest {
    return this.#write(value, false);
  }

  add(value: unknown): DatabaseRequest {
    return this.#write(value, true);
  }

  delete(query: unknown): DatabaseRequest {
    const range = rangeOf(query);
    return this.#ask(() => changeStore(this.transaction, this.storeName, removing(range)));
  }

  clear(): DatabaseRequest {
    return this.#ask(() => changeStore(this.transaction, this.storeName, removing(undefined)));
  }

  #write(value: unknown, isNew: boolean): DatabaseRequest {
    const taken = copyOf(value);
    return this.#ask(() => {
      changeStore(this.transaction, this.storeName, putting(taken, isNew));
      return keyAt(taken, this.keyPath);
    });
  }

  #ask(carryOut: () => unknown): DatabaseRequest {
    if (this.transaction.mode === 'readonly') throw new DOMException('read only', 'ReadOnlyError');
    return this.transaction.ask(this, carryOut);
  }
}

/** IDBIndex. */
export class Index extends Searchable {
  constructor(
    readonly objectStore: ObjectStore,
    readonly shape: IndexShape,
  ) {
    super();
  }

  get transaction(): OpenTransaction {
    return this.objectStore.transaction;
  }

  get storeName(): string {
    return this.objectStore.storeName;
  }

  get name(): string {
    return this.shape.name;
  }

  get keyPath(): string | readonly string[] {
    return this.shape.keyPath;
  }

  get unique(): boolean {
    return this.shape.unique;
  }

  get multiEntry(): boolean {
    return this.shape.multiEntry;
  }
}
