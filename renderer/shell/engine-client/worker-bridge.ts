import type { Outcome } from '../../../engine/contract/outcome.ts';
import type { Reply, Request } from './request.ts';

const unreachable: Outcome<never> = { ok: false, error: { code: 'unreachable' } };

/** Calls into a worker. One that cannot start or dies answers every call, pending or later, with `unreachable`. */
export class WorkerBridge {
  readonly #waiting = new Map<number, (outcome: Outcome<unknown>) => void>();
  #worker: Worker | undefined;
  #lastId = 0;

  constructor(start: () => Worker) {
    try {
      this.#worker = start();
    } catch {
      return;
    }
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#settle(data));
    this.#worker.addEventListener('error', () => this.#giveUp());
    this.#worker.addEventListener('messageerror', () => this.#giveUp());
  }

  call(name: string, input: unknown): Promise<Outcome<unknown>> {
    const worker = this.#worker;
    if (!worker) return Promise.resolve(unreachable);
    return new Promise((resolve) => {
      const request: Request = { id: ++this.#lastId, name, input };
      this.#waiting.set(request.id, resolve);
      worker.postMessage(request);
    });
  }

  #settle({ id, outcome }: Reply): void {
    this.#waiting.get(id)?.(outcome);
    this.#waiting.delete(id);
  }

  #giveUp(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const resolve of this.#waiting.values()) resolve(unreachable);
    this.#waiting.clear();
  }
}
