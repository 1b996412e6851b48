import { namesOf } from './names.ts';
import type { OpenConnection, OpenTransaction, TransactionMode } from './open-transaction.ts';
import { DatabaseEvent, Emitter } from './emitter.ts';
import { ObjectStore } from './object-store.ts';
import { DatabaseRequest } from './request.ts';
import type { StoredStore } from './stored-database.ts';

interface Asked {
  readonly request: DatabaseRequest;
  readonly carryOut: () => unknown;
}

/** IDBTransaction: all of it or nothing, and nothing of another one in between. */
export class Transaction extends Emitter implements OpenTransaction {
  error: DOMException | null = null;
  readonly #asked: Asked[] = [];
  #isActive = true;
  #state: 'open' | 'committing' | 'over' = 'open';
  #isWaiting = false;
  /** What it has changed, by the name of the store. */
  readonly changed = new Map<string, StoredStore>();

  constructor(
    readonly db: OpenConnection,
    readonly scope: readonly string[],
    readonly mode: TransactionMode,
    readonly durability: string,
    /** In the order in which they were begun. */
    readonly number: number,
  ) {
    super();
    this.#activate();
    this.#postTurn();
  }

  override get parent(): Emitter {
    return this.db;
  }

  get objectStoreNames(): readonly string[] & { contains(name: string): boolean } {
    return namesOf(this.mode === 'versionchange' ? [...this.db.server.storesIn(this).keys()] : this.scope);
  }

  get isOver(): boolean {
    return this.#state === 'over';
  }

  objectStore(name: string): ObjectStore {
    if (this.#state === 'over') throw new DOMException('The transaction has finished.', 'InvalidStateError');
    if (!this.objectStoreNames.includes(name)) throw new DOMException(`no store ${name}`, 'NotFoundError');
    return new ObjectStore(this, name);
  }

  /** @throws DOMException TransactionInactiveError */
  ask(source: unknown, carryOut: () => unknown, again?: DatabaseRequest): DatabaseRequest {
    this.requireActive();
    const request = again ?? new DatabaseRequest(source, this);
    request.readyState = 'pending';
    this.#asked.push({ request, carryOut });
    return request;
  }

  requireActive(): void {
    if (this.#state !== 'open' || !this.#isActive)
      throw new DOMException('The transaction is not active.', 'TransactionInactiveError');
  }

  abort(): void {
    if (this.#state !== 'open') throw new DOMException('The transaction has finished.', 'InvalidStateError');
    this.fail(null);
  }

  /** Ends it without a trace. */
  fail(error: DOMException | null): void {
    if (this.#state === 'over') return;
    this.#state = 'over';
    this.error = error;
    this.changed.clear();
    const aborted = new DOMException('The transaction was aborted.', 'AbortError');
    const left = this.#asked.splice(0);
    this.db.server.scheduler.post(this.db.owner, this.#lane, () => {
      for (const { request } of left) request.fail(aborted);
      this.emit(new DatabaseEvent('abort', this));
    });
    this.db.server.ended(this);
  }

  /** The window is gone, or its connection: nobody is told anything. */
  forget(): void {
    this.#state = 'over';
    this.#asked.length = 0;
    this.db.server.ended(this);
  }

  /** Whether it has asked for everything that it is going to, and is being written. */
  get isCommitting(): boolean {
    return this.#state === 'committing';
  }

  /** To be called when one before it has ended. */
  wake(): void {
    if (!this.#isWaiting) return;
    this.#isWaiting = false;
    this.#postTurn();
  }

  get #lane(): string {
    return `transaction ${this.number}`;
  }

  #postTurn(): void {
    this.db.server.scheduler.post(this.db.owner, this.#lane, () => this.#turn());
  }

  #activate(): void {
    this.#isActive = true;
    this.db.server.scheduler.atEndOfStep(() => (this.#isActive = false));
  }

  #turn(): void {
    if (this.#state !== 'open') return;
    if (!this.db.server.mayRun(this)) {
      this.#isWaiting = true;
      return;
    }
    const next = this.#asked.shift();
    if (!next) {
      this.#commit();
      return;
    }
    this.#activate();
    this.#answer(next);
    if (!this.isOver) this.#postTurn();
  }

  #answer({ request, carryOut }: Asked): void {
    let result: unknown;
    try {
      const refused = this.db.server.faults.onRequest();
      if (refused) throw refused;
      result = carryOut();
    } catch (thrown) {
      const error = thrown instanceof DOMException ? thrown : new DOMException(String(thrown), 'UnknownError');
      if (!request.fail(error)) this.fail(error);
      return;
    }
    request.succeed(result);
  }

  /** What is being written is in the browser's hands: the window may end meanwhile. */
  #commit(): void {
    const { server } = this.db;
    this.#state = 'committing';
    server.scheduler.post(server.process, this.#lane, () => this.finishCommit());
  }

  finishCommit(): void {
    const { server, owner } = this.db;
    if (this.#state !== 'committing') return;
    const refused = server.commit(this);
    this.#state = refused ? 'open' : 'over';
    if (refused) {
      this.fail(refused);
      return;
    }
    server.scheduler.post(owner, this.#lane, () => this.emit(new DatabaseEvent('complete', this)));
    server.ended(this);
  }
}
