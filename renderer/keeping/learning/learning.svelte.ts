import type { WorkbookError } from '../../../engine/contract/errors.ts';
import type { Progress } from '../../../exercises/contract/learning-views.ts';
import type { LearningSummary } from '../../../exercises/review/summary/learning-summary.ts';
import { connection } from '../database/connection.ts';
import { newestAttempt } from '../database/learning-log.ts';
import type { StorageProblem } from '../database/stored.ts';
import { watch } from '../database/watch.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { findSummary, foldLog, type FoldProgress } from './fold-log.ts';

/** Why it cannot be told what the learner can do. */
export type LearningProblem =
  | { readonly of: 'record'; readonly problem: StorageProblem }
  | { readonly of: 'engine'; readonly error: WorkbookError };

export interface Learned {
  readonly summary: LearningSummary;
  readonly progress: Progress;
}

/** What the log of attempts comes to, as of now. */
export class Learning {
  readonly #now: () => number;
  readonly #timeZone: () => string;
  #learned = $state.raw<Learned>();
  #problem = $state.raw<LearningProblem>();
  #folding = $state.raw<FoldProgress>();
  /** Asking anew is another number. */
  #asked = $state(0);
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;
  /** What could not be kept beside the log, as where another window writes; it need not be found again. */
  #unkept: LearningSummary | null = null;

  constructor(now: () => number, timeZone: () => string) {
    this.#now = now;
    this.#timeZone = timeZone;
  }

  /** Undefined until it is known. */
  get learned(): Learned | undefined {
    return this.#learned;
  }

  get progress(): Progress | undefined {
    return this.#learned?.progress;
  }

  get problem(): LearningProblem | undefined {
    return this.#problem;
  }

  /** How far the log is read, where that takes long: the first time, or after an import. */
  get folding(): FoldProgress | undefined {
    return this.#folding;
  }

  /** Follows the log, and the day, until told to stop. Call in an effect. @param look what is done at every change */
  follow(look: () => unknown = () => this.update()): () => void {
    const asked = this.#asked;
    const lookAgain = (): void => {
      if (asked === this.#asked) void look();
    };
    const stop = watch(newestAttempt, lookAgain);
    document.addEventListener('visibilitychange', lookAgain);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', lookAgain);
    };
  }

  /** After a problem, those who follow begin anew. */
  tryAgain(): void {
    this.#problem = undefined;
    this.#asked += 1;
  }

  /** Brings it up to what stands in the log when it is called. Those who come while it is at it share the next turn. */
  update(): Promise<void> {
    this.#next ??= (this.#running ?? Promise.resolve()).then(() => {
      this.#next = undefined;
      this.#running = this.#bringUpToDate();
      return this.#running;
    });
    return this.#next;
  }

  async #bringUpToDate(): Promise<void> {
    const found = await connection.read((database) => findSummary(database, this.#timeZone(), this.#unkept));
    const before = found.ok ? found.value : null;
    let problem = await this.#learnFrom(before);
    // A summary of another version of the workbook's is refused.
    if (before && problem?.of === 'engine' && problem.error.code === 'document-invalid') {
      problem = await this.#learnFrom(null);
    }
    this.#folding = undefined;
    this.#problem = problem;
  }

  async #learnFrom(before: LearningSummary | null): Promise<LearningProblem | undefined> {
    const folded = await connection.read((database) =>
      foldLog(before, database, this.#timeZone(), (folding) => (this.#folding = folding)),
    );
    if (!folded.ok) return { of: 'record', problem: folded.problem };
    if (!folded.value.ok) return { of: 'engine', error: folded.value.error };
    const { summary, kept } = folded.value.value;
    if (summary !== before) this.#unkept = kept ? null : summary;
    const progress = await engine.call('progress', { summary, now: this.#now() });
    if (!progress.ok) return { of: 'engine', error: progress.error };
    this.#learned = { summary, progress: progress.value };
    return undefined;
  }
}

/** The learner's time zone; in UTC where the system does not know its own. */
function timeZoneOfSystem(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone && timeZone !== 'Etc/Unknown' ? timeZone : 'UTC';
}

export const learning = new Learning(Date.now, timeZoneOfSystem);
