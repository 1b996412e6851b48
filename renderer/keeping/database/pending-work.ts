/** What has been begun and is not over yet, whether it will succeed or not. */
export class PendingWork {
  readonly #pending = new Set<Promise<unknown>>();

  add(work: Promise<unknown>): void {
    const over = work.then(ignore, ignore);
    this.#pending.add(over);
    void over.then(() => this.#pending.delete(over));
  }

  /** Fulfilled once everything is over, also what is begun until then. */
  async drained(): Promise<void> {
    while (this.#pending.size > 0) await Promise.all(this.#pending);
  }
}

const ignore = (): void => undefined;
