import { DatabaseEvent, Emitter } from './emitter.ts';

/** IDBRequest: what was asked of a database, and in time what came of it. */
export class DatabaseRequest extends Emitter {
  readyState: 'pending' | 'done' = 'pending';
  result: unknown;
  error: DOMException | null = null;

  constructor(
    readonly source: unknown,
    readonly transaction: Emitter | null,
  ) {
    super();
  }

  override get parent(): Emitter | undefined {
    return this.transaction ?? undefined;
  }

  succeed(result: unknown): void {
    this.readyState = 'done';
    this.result = result;
    this.emit(new DatabaseEvent('success', this));
  }

  /** Gives whether somebody has dealt with it. */
  fail(error: DOMException): boolean {
    this.readyState = 'done';
    this.result = undefined;
    this.error = error;
    return this.emit(new DatabaseEvent('error', this));
  }
}

/** IDBOpenDBRequest, whose transaction is that of an upgrade. */
export class OpenRequest extends Emitter {
  readyState: 'pending' | 'done' = 'pending';
  result: unknown;
  error: DOMException | null = null;
  transaction: Emitter | null = null;

  tell(event: DatabaseEvent): void {
    this.emit(event);
  }

  succeed(result: unknown): void {
    this.readyState = 'done';
    this.result = result;
    this.transaction = null;
    this.emit(new DatabaseEvent('success', this));
  }

  fail(error: DOMException): void {
    this.readyState = 'done';
    this.result = undefined;
    this.transaction = null;
    this.error = error;
    this.emit(new DatabaseEvent('error', this));
  }
}
