import type { Scheduler } from '../world/scheduler.ts';

interface Waiting {
  readonly owner: string;
  readonly grant: () => void;
}

interface Holder {
  readonly owner: string;
  readonly lose: (reason: DOMException) => void;
}

interface LockOptions {
  readonly signal?: AbortSignal;
  readonly steal?: boolean;
}

/** Web Locks of one origin, for locks that one window holds at a time. */
export class LockManager {
  readonly #scheduler: Scheduler;
  readonly #holders = new Map<string, Holder>();
  readonly #lines = new Map<string, Waiting[]>();

  constructor(scheduler: Scheduler) {
    this.#scheduler = scheduler;
  }

  /** navigator.locks, as one window has it. */
  of(owner: string) {
    const request = (name: string, options: LockOptions, action: (lock: object) => PromiseLike<unknown>) =>
      new Promise<unknown>((resolve, reject) => {
        if (this.#scheduler.isDead(owner)) return;
        const grant = (): void => {
          const holder: Holder = {
            owner,
            lose: (reason) => void this.#scheduler.post(owner, 'locks', () => reject(reason)),
          };
          this.#holders.set(name, holder);
          this.#scheduler.post(owner, 'locks', () => {
            const release = (): void => {
              if (this.#holders.get(name) === holder) this.#release(name);
            };
            Promise.resolve(action({ name, mode: 'exclusive' }))
              .finally(release)
              .then(resolve, reject);
          });
        };
        if (options.steal) {
          this.#holders.get(name)?.lose(new DOMException('Lock broken by another request.', 'AbortError'));
          grant();
          return;
        }
        const waiting = { owner, grant };
        const line = this.#lines.get(name) ?? [];
        this.#lines.set(name, line);
        line.push(waiting);
        options.signal?.addEventListener('abort', () => {
          const place = line.indexOf(waiting);
          if (place < 0) return;
          line.splice(place, 1);
          reject(new DOMException('The request was aborted.', 'AbortError'));
        });
        this.#next(name);
      });
    return { request };
  }

  /** A window is gone, and with it its locks and its places in line. */
  leave(owner: string): void {
    for (const [name, line] of this.#lines) {
      this.#lines.set(name, line);
      for (const waiting of line.filter((one) => one.owner === owner)) line.splice(line.indexOf(waiting), 1);
    }
    for (const [name, holder] of [...this.#holders]) if (holder.owner === owner) this.#release(name);
  }

  /** Which window holds a lock. */
  holderOf(name: string): string | undefined {
    return this.#holders.get(name)?.owner;
  }

  #release(name: string): void {
    this.#holders.delete(name);
    this.#next(name);
  }

  #next(name: string): void {
    if (!this.#holders.has(name)) this.#lines.get(name)?.shift()?.grant();
  }
}
