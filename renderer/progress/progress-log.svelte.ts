import type { Attempt } from '../database/attempt.ts';
import { countAttempts, newestAttempts, type AttemptCounts } from '../database/attempts.ts';
import type { Stored } from '../database/stored.ts';
import { watch } from '../database/watch.ts';
import { groupByDay, startOfDay, type Day } from './days.ts';

const pageSize = 100;

interface Page {
  readonly attempts: readonly Attempt[];
  readonly counts: AttemptCounts;
}

/** What the progress page shows of the record; it follows the record as long as it is watched. */
export class ProgressLog {
  #stored = $state.raw<Stored<Page>>();
  /** Asking anew, with the same or another size, is a new object. */
  #request = $state.raw({ size: pageSize });
  readonly #page = $derived(this.#stored?.ok ? this.#stored.value : undefined);
  readonly #days = $derived(groupByDay(this.#page?.attempts ?? []));

  /** Call in an effect; it gives back how to stop. */
  watch(now: number): () => void {
    const { size } = this.#request;
    const today = startOfDay(now);
    return watch(
      async (database) => ({
        attempts: await newestAttempts(database, size),
        counts: await countAttempts(database, today),
      }),
      (stored) => (this.#stored = stored),
    );
  }

  /** Undefined until the record has answered. */
  get stored(): Stored<Page> | undefined {
    return this.#stored;
  }

  get days(): readonly Day[] {
    return this.#days;
  }

  get hasOlder(): boolean {
    return this.#page !== undefined && this.#page.attempts.length < this.#page.counts.all;
  }

  showOlder(): void {
    this.#request = { size: this.#request.size + pageSize };
  }

  tryAgain(): void {
    this.#stored = undefined;
    this.#request = { ...this.#request };
  }
}
