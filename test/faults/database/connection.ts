import { DatabaseEvent, Emitter } from './emitter.ts';
import { ObjectStore } from './object-store.ts';
import { namesOf } from './names.ts';
import type { OpenConnection, TransactionMode, TransactionServer } from './open-transaction.ts';
import type { Transaction } from './transaction.ts';

/** The browser’s process as connections know it. */
export interface ConnectionServer extends TransactionServer {
  storeNames(name: string): readonly string[];
  begin(connection: Connection, scope: readonly string[], mode: TransactionMode, durability: string): Transaction;
  closed(connection: OpenConnection): void;
  forget(connection: OpenConnection): void;
}

/** IDBDatabase: one window's connection to a database. */
export class Connection extends Emitter implements OpenConnection {
  isClosed = false;
  /** The transaction that makes or changes stores, while the database is being upgraded. */
  upgrade: Transaction | undefined;

  constructor(
    readonly server: ConnectionServer,
    readonly owner: string,
    readonly name: string,
    readonly version: number,
  ) {
    super();
  }

  get objectStoreNames(): readonly string[] & { contains(name: string): boolean } {
    return this.upgrade ? this.upgrade.objectStoreNames : namesOf(this.server.storeNames(this.name));
  }

  transaction(
    scope: string | readonly string[],
    mode: 'readonly' | 'readwrite' = 'readonly',
    { durability = 'default' }: { readonly durability?: string } = {},
  ): Transaction {
    if (this.isClosed) throw new DOMException('The database connection is closing.', 'InvalidStateError');
    const names = typeof scope === 'string' ? [scope] : [...scope];
    const missing = names.find((name) => !this.objectStoreNames.includes(name));
    if (missing !== undefined) throw new DOMException(`no store ${missing}`, 'NotFoundError');
    return this.server.begin(this, names, mode, durability);
  }

  createObjectStore(name: string, { keyPath }: { readonly keyPath: string }): ObjectStore {
    if (!this.upgrade) throw new DOMException('not upgrading', 'InvalidStateError');
    this.upgrade.requireActive();
    this.upgrade.changed.set(name, { name, keyPath, indexes: new Map(), records: [] });
    return new ObjectStore(this.upgrade, name);
  }

  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.server.closed(this);
  }

  /** The browser lets go of it, and of whatever is under way. */
  cutOff(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.server.forget(this);
    this.server.scheduler.post(this.owner, 'databases', () => this.emit(new DatabaseEvent('close', this)));
  }
}
