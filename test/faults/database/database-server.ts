import type { Random } from '../../../exercises/generator/random.ts';
import type { Scheduler } from '../world/scheduler.ts';
import { Connection, type ConnectionServer } from './connection.ts';
import { DatabaseEvent } from './emitter.ts';
import { compareKeys, type Key } from './key-order.ts';
import type { DatabaseFaults, OpenConnection, OpenTransaction, TransactionMode } from './open-transaction.ts';
import { OpenRequest } from './request.ts';
import type { StoredDatabase, StoredStore } from './stored-database.ts';
import { Transaction } from './transaction.ts';

interface Errand {
  readonly owner: string;
  readonly name: string;
  readonly request: OpenRequest;
  /** Null to delete the database, undefined for whatever version there is. */
  readonly version: number | null | undefined;
  /** Whether other windows were asked to let go. */
  isTold: boolean;
  /** Whether its upgrade has begun, which it ends with. */
  isUpgrading: boolean;
}

/** The databases of one origin, in the browser's process: they outlive every window. */
export class DatabaseServer implements ConnectionServer {
  readonly #states = new Map<string, StoredDatabase>();
  /** Every state that was ever committed, oldest first. */
  readonly #past = new Map<string, StoredDatabase[]>();
  readonly #connections = new Set<Connection>();
  readonly #transactions: Transaction[] = [];
  readonly #errands: Errand[] = [];
  #lastNumber = 0;

  /** @param process the browser’s own, in which what was committed is written; another one after each start */
  constructor(
    readonly scheduler: Scheduler,
    public process: string,
    readonly faults: DatabaseFaults,
  ) {}

  /** IDBFactory, as one window has it. */
  factory(owner: string) {
    return {
      open: (name: string, version?: number): OpenRequest => this.#errand(owner, name, version),
      deleteDatabase: (name: string): OpenRequest => this.#errand(owner, name, null),
      databases: (): Promise<readonly { name: string; version: number }[]> =>
        new Promise((resolve) => {
          this.scheduler.post(owner, 'databases', () =>
            resolve([...this.#states].map(([name, { version }]) => ({ name, version }))),
          );
        }),
      cmp: (one: Key, other: Key): number => compareKeys(one, other),
    };
  }

  /** What is on the disk; undefined where there is no such database. */
  stateOf(name: string): StoredDatabase | undefined {
    return this.#states.get(name);
  }

  storeNames(name: string): readonly string[] {
    return [...(this.#states.get(name)?.stores.keys() ?? [])];
  }

  storesIn({ db, changed }: OpenTransaction): ReadonlyMap<string, StoredStore> {
    return new Map([...(this.#states.get(db.name)?.stores ?? []), ...changed]);
  }

  storeIn(transaction: OpenTransaction, name: string): StoredStore {
    const store = transaction.changed.get(name) ?? this.#states.get(transaction.db.name)?.stores.get(name);
    if (!store) throw new DOMException(`no store ${name}`, 'NotFoundError');
    return store;
  }

  begin(connection: Connection, scope: readonly string[], mode: TransactionMode, durability: string): Transaction {
    this.#lastNumber += 1;
    const transaction = new Transaction(connection, scope, mode, durability, this.#lastNumber);
    this.#transactions.push(transaction);
    return transaction;
  }

  /** What reads may run beside what reads; what writes waits for everything before it, and is waited for. */
  mayRun(transaction: OpenTransaction): boolean {
    for (const before of this.#transactions) {
      if (before === transaction) return true;
      const isSameStore = before.db.name === transaction.db.name && overlaps(before, transaction);
      if (isSameStore && (before.mode !== 'readonly' || transaction.mode !== 'readonly')) return false;
    }
    return true;
  }

  /** Makes what it has changed the state of the database, or gives why that cannot be. */
  commit(transaction: OpenTransaction): DOMException | undefined {
    const { db, changed, mode } = transaction;
    if (mode === 'readonly' || changed.size === 0) {
      if (mode === 'versionchange') this.#become(db.name, { version: db.version, stores: this.storesIn(transaction) });
      return undefined;
    }
    const error = this.faults.onCommit(db.name);
    if (error) return error;
    const version = mode === 'versionchange' ? db.version : (this.#states.get(db.name)?.version ?? db.version);
    this.#become(db.name, { version, stores: this.storesIn(transaction) });
    return undefined;
  }

  ended(transaction: OpenTransaction): void {
    const place = this.#transactions.findIndex((one) => one === transaction);
    if (place >= 0) this.#transactions.splice(place, 1);
    for (const waiting of this.#transactions) waiting.wake();
    this.closed(transaction.db);
  }

  closed(connection: OpenConnection): void {
    const found = [...this.#connections].find((one) => one === connection);
    if (!found?.isClosed || this.#transactions.some(({ db }) => db === found)) return;
    this.#connections.delete(found);
    this.#goOn();
  }

  /** Ends whatever a connection has under way; what is being written may yet be. */
  forget(connection: OpenConnection): void {
    for (const transaction of [...this.#transactions]) {
      if (transaction.db === connection && !transaction.isCommitting) transaction.forget();
    }
    this.closed(connection);
  }

  /** A window is gone. */
  leave(owner: string): void {
    for (const errand of [...this.#errands].filter((one) => one.owner === owner))
      this.#errands.splice(this.#errands.indexOf(errand), 1);
    for (const connection of [...this.#connections].filter((one) => one.owner === owner)) {
      connection.isClosed = true;
      this.forget(connection);
    }
    this.#goOn();
  }

  /** What is in the browser's hands by now is written at once. */
  finishCommits(): void {
    for (const transaction of [...this.#transactions]) transaction.finishCommit();
  }

  /** The browser is gone: of what was being written, each is on the disk or not. */
  crash(random: Random): void {
    for (const transaction of [...this.#transactions]) {
      if (transaction.isCommitting && random.integer(0, 1) === 0) this.commit(transaction);
      transaction.forget();
    }
    this.#connections.clear();
    this.#errands.length = 0;
  }

  /** The browser lets go of its files. */
  cutOff(): void {
    for (const connection of [...this.#connections]) connection.cutOff();
  }

  /** The last commits are lost, as behind a torn end of the files; of a database with fewer, all of it. */
  loseLast(name: string, commits: number): void {
    const past = this.#past.get(name) ?? [];
    past.splice(Math.max(0, past.length - commits));
    const last = past.at(-1);
    if (last) this.#states.set(name, last);
    else this.#states.delete(name);
  }

  /** The files of a database are gone. */
  lose(name: string): void {
    this.#states.delete(name);
    this.#past.delete(name);
  }

  #become(name: string, state: StoredDatabase): void {
    this.#states.set(name, state);
    const past = this.#past.get(name) ?? [];
    this.#past.set(name, past);
    past.push(state);
    if (past.length > rememberedCommits) past.shift();
  }

  #errand(owner: string, name: string, version: number | null | undefined): OpenRequest {
    const request = new OpenRequest();
    // What a page still asks for while it is being left comes to nothing.
    if (this.scheduler.isDead(owner)) return request;
    this.#errands.push({ owner, name, request, version, isTold: false, isUpgrading: false });
    this.#goOn();
    return request;
  }

  /** Looks, soon, whether the first errand at each database can be done now. */
  #goOn(): void {
    for (const name of new Set(this.#errands.map((errand) => errand.name))) {
      const first = this.#errands.find((errand) => errand.name === name);
      if (first) this.scheduler.post(first.owner, 'databases', () => this.#attend(first));
    }
  }

  #attend(errand: Errand): void {
    if (errand.isUpgrading || this.#errands.find(({ name }) => name === errand.name) !== errand) return;
    const stored = this.#states.get(errand.name)?.version ?? 0;
    const wanted = errand.version === undefined ? stored || 1 : errand.version;
    const error = wanted === null ? undefined : this.faults.onOpen(errand.name);
    if (error) this.#done(errand, () => errand.request.fail(error));
    else if (wanted !== null && wanted < stored) {
      const older = new DOMException('The requested version is less than the existing version.', 'VersionError');
      this.#done(errand, () => errand.request.fail(older));
    } else if (wanted === stored) this.#done(errand, () => errand.request.succeed(this.#connect(errand, stored)));
    else if (this.#isFree(errand, stored, wanted)) this.#change(errand, stored, wanted);
  }

  /** Whether nobody else has the database open; who has is asked to let go, once. */
  #isFree(errand: Errand, from: number, to: number | null): boolean {
    const { name, request, owner } = errand;
    const others = [...this.#connections].filter((connection) => connection.name === name);
    if (others.length === 0) return true;
    if (!errand.isTold) {
      errand.isTold = true;
      for (const connection of others) {
        this.scheduler.post(connection.owner, 'databases', () => {
          if (!connection.isClosed) connection.emit(new DatabaseEvent('versionchange', connection, { from, to }));
        });
      }
      this.scheduler.post(
        owner,
        'blocked',
        () => {
          if (this.#errands.includes(errand)) request.tell(new DatabaseEvent('blocked', request, { from, to }));
        },
        5,
      );
    }
    return false;
  }

  #change(errand: Errand, from: number, to: number | null): void {
    const { name, request } = errand;
    if (to === null) {
      this.lose(name);
      this.faults.onDelete(name);
      this.#done(errand, () => request.succeed(undefined));
      return;
    }
    errand.isUpgrading = true;
    const connection = this.#connect(errand, to);
    const upgrade = this.begin(connection, [], 'versionchange', 'strict');
    connection.upgrade = upgrade;
    request.result = connection;
    request.transaction = upgrade;
    request.readyState = 'done';
    upgrade.addEventListener('complete', () => {
      connection.upgrade = undefined;
      this.scheduler.post(errand.owner, 'databases', () => this.#done(errand, () => request.succeed(connection)));
    });
    upgrade.addEventListener('abort', () => {
      connection.close();
      const aborted = new DOMException('The upgrade was aborted.', upgrade.error?.name ?? 'AbortError');
      this.#done(errand, () => request.fail(aborted));
    });
    request.tell(new DatabaseEvent('upgradeneeded', request, { from, to }));
  }

  #connect({ owner, name }: Errand, version: number): Connection {
    const connection = new Connection(this, owner, name, version);
    this.#connections.add(connection);
    return connection;
  }

  #done(errand: Errand, tell: () => void): void {
    this.#errands.splice(this.#errands.indexOf(errand), 1);
    tell();
    this.#goOn();
  }
}

/** As far back as a cut goes. */
const rememberedCommits = 60;

const overlaps = (one: OpenTransaction, other: OpenTransaction): boolean =>
  one.mode === 'versionchange' ||
  other.mode === 'versionchange' ||
  one.scope.some((store) => other.scope.includes(store));
