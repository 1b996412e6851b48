/** What is told of a request, a transaction or a database. */
export class DatabaseEvent {
  defaultPrevented = false;
  isStopped = false;
  readonly oldVersion: number;
  readonly newVersion: number | null;

  constructor(
    readonly type: string,
    readonly target: Emitter,
    versions: { readonly from: number; readonly to: number | null } = { from: 0, to: null },
  ) {
    this.oldVersion = versions.from;
    this.newVersion = versions.to;
  }

  preventDefault(): void {
    this.defaultPrevented = true;
  }

  stopPropagation(): void {
    this.isStopped = true;
  }
}

type Listener = (event: DatabaseEvent) => void;

/** As much of EventTarget as databases need; errors and aborts go on to whatever the target belongs to. */
export class Emitter {
  readonly #listeners = new Map<string, Set<Listener>>();

  get parent(): Emitter | undefined {
    return undefined;
  }

  addEventListener(type: string, listener: Listener): void {
    const listeners = this.#listeners.get(type) ?? new Set();
    this.#listeners.set(type, listeners.add(listener));
  }

  removeEventListener(type: string, listener: Listener): void {
    this.#listeners.get(type)?.delete(listener);
  }

  /** Tells it here, and an error or abort further up; gives whether somebody has dealt with it. */
  emit(event: DatabaseEvent): boolean {
    const bubbles = event.type === 'error' || event.type === 'abort';
    const above = bubbles ? this.parent : undefined;
    const handler: unknown = Reflect.get(this, `on${event.type}`);
    if (typeof handler === 'function') (handler as Listener).call(this, event);
    for (const listener of this.#listeners.get(event.type) ?? []) listener(event);
    if (!event.isStopped) above?.emit(event);
    return event.defaultPrevented;
  }
}
