import { beginJob, type JobMap, type Work } from './job.ts';
import type { JobMessage, JobReport } from './job-message.ts';
import { success, unexpected } from './outcome.ts';
import { Pace } from './pace.ts';

/** At most twenty reports a second: more than anyone sees, and little to send. */
const reportMilliseconds = 50;

/** What the host needs of the process or worker that it lives in. */
export interface HostSurroundings {
  readonly post: (report: JobReport) => void;
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
  /** Calls `next` once the messages that have come in meanwhile are received. */
  readonly afterMessages: (next: () => void) => void;
}

interface RunningJob {
  readonly id: string;
  readonly work: Work<unknown, object>;
  readonly pace: Pace;
  reportedAt: number;
}

/** Does jobs in slices, each job in its turn, and hears messages between them. */
export class JobHost {
  readonly #jobs: JobMap;
  readonly #surroundings: HostSurroundings;
  /** In the order of their turns. */
  readonly #running: RunningJob[] = [];

  constructor(jobs: JobMap, surroundings: HostSurroundings) {
    this.#jobs = jobs;
    this.#surroundings = surroundings;
  }

  receive(message: JobMessage): void {
    if (message.kind === 'start') this.#start(message);
    else this.#running.find(({ id }) => id === message.id)?.work.cancel();
  }

  #start({ id, name, input }: Extract<JobMessage, { kind: 'start' }>): void {
    const { post, now, afterMessages } = this.#surroundings;
    const begun = beginJob(this.#jobs, name, input);
    if (!begun.ok) {
      post({ kind: 'done', id, outcome: begun });
      return;
    }
    this.#running.push({ id, work: begun.value, pace: new Pace(), reportedAt: now() });
    if (this.#running.length === 1) afterMessages(this.#takeTurn);
  }

  readonly #takeTurn = (): void => {
    const job = this.#running.shift();
    if (!job) return;
    if (this.#goesOnAfterSlice(job)) this.#running.push(job);
    if (this.#running.length > 0) this.#surroundings.afterMessages(this.#takeTurn);
  };

  #goesOnAfterSlice(job: RunningJob): boolean {
    const { post, now } = this.#surroundings;
    const { id, work, pace } = job;
    try {
      const before = now();
      work.advance(pace.steps);
      const after = now();
      pace.took(after - before);
      const result = work.result();
      if (result) {
        post({ kind: 'done', id, outcome: success(result) });
        return false;
      }
      if (after - job.reportedAt >= reportMilliseconds) {
        job.reportedAt = after;
        post({ kind: 'progress', id, progress: work.progress() });
      }
      return true;
    } catch (thrown) {
      post({ kind: 'done', id, outcome: unexpected(thrown) });
      return false;
    }
  }
}
