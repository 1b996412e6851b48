import { JobClient } from '../../../engine/contract/job-client.ts';
import type { JobMessage, JobReport } from '../../../engine/contract/job-message.ts';
import type { JobInput, JobProgress, JobResult, JobStarter, StartedJob } from '../../../engine/contract/job.ts';
import { newId } from '../new-id.ts';

/** Jobs in a worker, started with the first of them. If it dies, they end as `unreachable`; the next job starts another. */
export class WorkerJobs<Jobs> implements JobStarter<Jobs> {
  readonly #startWorker: () => Worker;
  readonly #client = new JobClient<Jobs>((message) => this.#post(message), newId);
  #worker: Worker | undefined;

  constructor(startWorker: () => Worker) {
    this.#startWorker = startWorker;
  }

  start<Name extends keyof Jobs & string>(
    name: Name,
    input: JobInput<Jobs[Name]>,
    onProgress: (progress: JobProgress<Jobs[Name]>) => void,
  ): StartedJob<JobResult<Jobs[Name]>> {
    return this.#client.start(name, input, onProgress);
  }

  #post(message: JobMessage): void {
    this.#worker ??= this.#started();
    this.#worker.postMessage(message);
  }

  #started(): Worker {
    const worker = this.#startWorker();
    const giveUp = () => {
      worker.terminate();
      this.#worker = undefined;
      this.#client.giveUp();
    };
    worker.addEventListener('message', ({ data }: MessageEvent<JobReport>) => this.#client.receive(data));
    worker.addEventListener('error', giveUp);
    worker.addEventListener('messageerror', giveUp);
    return worker;
  }
}
