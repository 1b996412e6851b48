import type { Attempt } from '../../keeping/database/attempt.ts';
import { connection } from '../../keeping/database/connection.ts';
import { attemptsBefore, type Stretch } from '../../keeping/database/history.ts';
import type { LogPlace } from '../../keeping/database/learning-log.ts';
import type { StorageProblem } from '../../keeping/database/stored.ts';
import type { HistoryFilters } from '../../shell/navigation/history-filters.ts';
import { groupByDay, type Day } from './days.ts';
import { sieveFor, stretchOf, type Sieve } from './history-filter.ts';

/** Attempts that are read at once. */
const batchSize = 500;
/** So many are shown before it is asked for more. */
const pageSize = 100;

/** Looks through the log from the newest attempt on, in batches, until there is a page of what is looked for. */
export class HistorySearch {
  readonly #titleOf: (attempt: Attempt) => string;
  #found = $state.raw<readonly Attempt[]>([]);
  #looked = $state(0);
  #all = $state<number>();
  #searching = $state(false);
  #ended = $state(false);
  #problem = $state.raw<StorageProblem>();
  readonly #days = $derived(groupByDay(this.#found));
  /** The last attempt that was looked at. */
  #place: LogPlace | null = null;
  #sieve: Sieve = (attempts) => Promise.resolve(attempts);
  #stretch: Stretch = stretchOf({});
  #turn = 0;

  constructor(titleOf: (attempt: Attempt) => string) {
    this.#titleOf = titleOf;
  }

  get days(): readonly Day[] {
    return this.#days;
  }

  get count(): number {
    return this.#found.length;
  }

  /** How many attempts were looked at so far. */
  get looked(): number {
    return this.#looked;
  }

  /** How many there are in all; undefined until it is known. */
  get all(): number | undefined {
    return this.#all;
  }

  get searching(): boolean {
    return this.#searching;
  }

  /** Whether everything was looked at. */
  get ended(): boolean {
    return this.#ended;
  }

  get problem(): StorageProblem | undefined {
    return this.#problem;
  }

  /** Begins anew; what was being looked for before is not looked for any longer. */
  start(filters: HistoryFilters): Promise<void> {
    this.#sieve = sieveFor(filters, this.#titleOf);
    this.#stretch = stretchOf(filters);
    this.#place = null;
    this.#found = [];
    this.#looked = 0;
    this.#ended = false;
    void this.#countAll();
    return this.#search(pageSize);
  }

  /** Goes on to another page. */
  more(): Promise<void> {
    return this.#search(this.#found.length + pageSize);
  }

  stop(): void {
    this.#turn += 1;
    this.#searching = false;
  }

  async #countAll(): Promise<void> {
    const counted = await connection.read((database) => database.attempts.count());
    if (counted.ok) this.#all = counted.value;
  }

  async #search(wanted: number): Promise<void> {
    const turn = (this.#turn += 1);
    this.#searching = true;
    while (!this.#ended && this.#found.length < wanted) {
      const place = this.#place;
      const read = await connection.read((database) => attemptsBefore(database, this.#stretch, place, batchSize));
      const fitting = read.ok ? await this.#sieve(read.value) : [];
      if (turn !== this.#turn) return;
      this.#problem = read.ok ? undefined : read.problem;
      if (!read.ok) break;
      this.#take(read.value, fitting, wanted);
    }
    this.#searching = false;
  }

  /** Of a batch what fits, until there are as many as wanted; answers that were checked together stay together. */
  #take(batch: readonly Attempt[], fitting: readonly Attempt[], wanted: number): void {
    const found = [...this.#found];
    let looked = 0;
    for (const attempt of batch) {
      const fits = attempt === fitting[found.length - this.#found.length];
      const isNext = found.at(-1)?.check !== attempt.check && !isAt(attempt, this.#place);
      if (fits && isNext && found.length >= wanted) break;
      if (fits) found.push(attempt);
      looked += 1;
      this.#place = attempt;
    }
    this.#found = found;
    this.#looked += looked;
    if (looked === batch.length && batch.length < batchSize) this.#ended = true;
  }
}

const isAt = ({ at, position }: Attempt, place: LogPlace | null): boolean =>
  place !== null && place.at === at && place.position === position;
