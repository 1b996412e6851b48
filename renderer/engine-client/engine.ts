import type { WorkbookEngine } from '../../exercises/contract/methods.ts';
import { desktop } from './desktop.ts';
import { withoutProxies } from './without-proxies.svelte.ts';
import { WorkerBridge } from './worker-bridge.ts';

const startWorker = () => new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });

/** The worker answers through the same map of methods as the type names, so its outcomes are of that type. */
const host: WorkbookEngine = desktop ?? (new WorkerBridge(startWorker) as WorkbookEngine);

/** The engine, wherever it lives: in the desktop's main process, or in a worker of this page. */
export const engine: WorkbookEngine = {
  async call(name, input) {
    try {
      return await host.call(name, withoutProxies(input));
    } catch {
      return { ok: false, error: { code: 'unreachable' } };
    }
  },
};
