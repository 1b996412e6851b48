import type { JobMessage, JobReport } from '../../engine/contract/job-message.ts';

/** The process that does the jobs, as far as the relay knows it; Electron's `UtilityProcess` is one. */
export interface JobProcess {
  postMessage(message: JobMessage): void;
  kill(): boolean;
  on(event: 'message', listener: (report: JobReport) => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
}

/** How long a process without a job is kept: starting one takes longer than a learner likes to wait twice. */
const idleMilliseconds = 60_000;

/** Carries messages between pages and the one process that does their jobs, which runs only while it is needed. */
export class JobRelay<Page extends object> {
  readonly #startProcess: () => JobProcess;
  readonly #send: (page: Page, report: JobReport) => void;
  /** The page that each running job is for. */
  readonly #pages = new Map<string, Page>();
  #process: JobProcess | undefined;
  #idle: NodeJS.Timeout | undefined;

  constructor(startProcess: () => JobProcess, send: (page: Page, report: JobReport) => void) {
    this.#startProcess = startProcess;
    this.#send = send;
  }

  receive(page: Page, message: JobMessage): void {
    const owner = this.#pages.get(message.id);
    if (message.kind === 'cancel') {
      if (owner === page) this.#process?.postMessage(message);
    } else if (!owner) {
      clearTimeout(this.#idle);
      this.#pages.set(message.id, page);
      this.#process ??= this.#started();
      this.#process.postMessage(message);
    }
  }

  /** For when a page has gone: its jobs are cancelled, and nobody is told. */
  forget(page: Page): void {
    for (const [id, owner] of [...this.#pages]) {
      if (owner !== page) continue;
      this.#process?.postMessage({ kind: 'cancel', id });
      this.#end(id);
    }
  }

  #started(): JobProcess {
    const started = this.#startProcess();
    started.on('message', (report) => {
      const page = this.#pages.get(report.id);
      if (!page) return;
      if (report.kind === 'done') this.#end(report.id);
      this.#send(page, report);
    });
    started.on('exit', () => {
      // One that was idle has made room by now, perhaps for another.
      if (this.#process === started) this.#lose();
    });
    return started;
  }

  #lose(): void {
    this.#process = undefined;
    for (const [id, page] of [...this.#pages]) {
      this.#end(id);
      this.#send(page, { kind: 'done', id, outcome: { ok: false, error: { code: 'unreachable' } } });
    }
  }

  #end(id: string): void {
    this.#pages.delete(id);
    if (this.#pages.size > 0 || !this.#process) return;
    this.#idle = setTimeout(() => {
      this.#process?.kill();
      this.#process = undefined;
    }, idleMilliseconds);
  }
}
