import type { Scheduler } from '../world/scheduler.ts';
import type { Emitter } from './emitter.ts';
import type { Key } from './key-order.ts';
import type { DatabaseRequest } from './request.ts';
import type { StoredStore } from './stored-database.ts';

export type TransactionMode = 'readonly' | 'readwrite' | 'versionchange';

/** What the browser may refuse or fail at; a world without faults gives undefined for all of it. */
export interface DatabaseFaults {
  readonly onOpen: (name: string) => DOMException | undefined;
  readonly onCommit: (name: string) => DOMException | undefined;
  readonly onRequest: () => DOMException | undefined;
  readonly onRead: (name: string, store: string, key: Key) => DOMException | undefined;
  /** Damaged files are gone with their database. */
  readonly onDelete: (name: string) => void;
}

/** A transaction as its stores, indexes and cursors know it. */
export interface OpenTransaction {
  readonly db: OpenConnection;
  readonly scope: readonly string[];
  readonly mode: TransactionMode;
  /** What it has changed, by the name of the store. */
  readonly changed: Map<string, StoredStore>;
  /** @throws DOMException TransactionInactiveError */
  ask(source: unknown, carryOut: () => unknown, again?: DatabaseRequest): DatabaseRequest;
  requireActive(): void;
}

/** A connection as its transactions know it. */
export interface OpenConnection extends Emitter {
  readonly server: TransactionServer;
  readonly owner: string;
  readonly name: string;
  readonly version: number;
}

/** The browser’s process as transactions know it. */
export interface TransactionServer {
  readonly scheduler: Scheduler;
  readonly process: string;
  readonly faults: DatabaseFaults;
  storesIn(transaction: OpenTransaction): ReadonlyMap<string, StoredStore>;
  storeIn(transaction: OpenTransaction, name: string): StoredStore;
  mayRun(transaction: OpenTransaction): boolean;
  commit(transaction: OpenTransaction): DOMException | undefined;
  ended(transaction: OpenTransaction): void;
}
