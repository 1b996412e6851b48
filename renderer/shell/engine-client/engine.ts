import type { JobStarter } from '../../../engine/contract/job.ts';
import type { Bridge } from '../../../engine/contract/method.ts';
import type { WorkbookJobs } from '../../../exercises/contract/jobs.ts';
import type { WorkbookEngine, WorkbookMethods } from '../../../exercises/contract/methods.ts';
import { desktop } from './desktop.ts';
import { runJob } from './run-job.ts';
import { whyUnreachable } from './why-unreachable.ts';
import { withoutProxies } from './without-proxies.ts';
import { WorkerBridge } from './worker-bridge.ts';
import { WorkerJobs } from './worker-jobs.ts';

const startEngine = () => new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
const startTraining = () => new Worker(new URL('./training.worker.ts', import.meta.url), { type: 'module' });

/** The worker answers through the same map of methods as the type names, so its outcomes are of that type. */
const methods: Bridge<WorkbookMethods> = desktop ?? (new WorkerBridge(startEngine) as Bridge<WorkbookMethods>);
const jobs: JobStarter<WorkbookJobs> = desktop ?? new WorkerJobs<WorkbookJobs>(startTraining);

/** The engine, wherever it lives: in the desktop's main process and one beside it, or in workers of this page. */
export const engine: WorkbookEngine = {
  async call(name, input) {
    try {
      const outcome = await methods.call(name, withoutProxies(input));
      return outcome.ok || outcome.error.code !== 'unreachable'
        ? outcome
        : { ok: false, error: await whyUnreachable() };
    } catch {
      return { ok: false, error: { code: 'unreachable' } };
    }
  },
  run: (name, input, options) => runJob(jobs, name, input, options),
};
