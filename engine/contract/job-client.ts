import type { JobInput, JobProgress, JobResult, JobStarter, StartedJob } from './job.ts';
import type { JobMessage, JobReport } from './job-message.ts';
import type { Outcome } from './outcome.ts';

interface Awaited {
  readonly onProgress: (progress: unknown) => void;
  readonly resolve: (outcome: Outcome<unknown>) => void;
}

const unreachable: Outcome<never> = { ok: false, error: { code: 'unreachable' } };

/** The side that starts jobs: what it posts goes to a `JobHost`, whose reports are to be handed to `receive`. */
export class JobClient<Jobs> implements JobStarter<Jobs> {
  readonly #awaited = new Map<string, Awaited>();
  readonly #post: (message: JobMessage) => void;
  readonly #newId: () => string;

  /** @param newId gives a text that no other client of the same host has given, nor will give */
  constructor(post: (message: JobMessage) => void, newId: () => string) {
    this.#post = post;
    this.#newId = newId;
  }

  start<Name extends keyof Jobs & string>(
    name: Name,
    input: JobInput<Jobs[Name]>,
    onProgress: (progress: JobProgress<Jobs[Name]>) => void,
  ): StartedJob<JobResult<Jobs[Name]>> {
    const id = this.#newId();
    const outcome = new Promise<Outcome<JobResult<Jobs[Name]>>>((resolve) => {
      // The host does its jobs by the same map as the type names, so what it reports is of these types.
      this.#awaited.set(id, { onProgress, resolve } as Awaited);
    });
    try {
      this.#post({ kind: 'start', id, name, input });
    } catch {
      this.#settle(id, unreachable);
    }
    const cancel = (): void => {
      if (this.#awaited.has(id)) this.#post({ kind: 'cancel', id });
    };
    return { outcome, cancel };
  }

  receive(report: JobReport): void {
    if (report.kind === 'done') this.#settle(report.id, report.outcome);
    else this.#awaited.get(report.id)?.onProgress(report.progress);
  }

  /** For when the host is gone: every job ends as unreachable. */
  giveUp(): void {
    for (const id of [...this.#awaited.keys()]) this.#settle(id, unreachable);
  }

  #settle(id: string, outcome: Outcome<unknown>): void {
    this.#awaited.get(id)?.resolve(outcome);
    this.#awaited.delete(id);
  }
}
