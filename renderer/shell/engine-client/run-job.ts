import type { JobInput, JobProgress, JobResult, JobStarter, RunOptions } from '../../../engine/contract/job.ts';
import type { Outcome } from '../../../engine/contract/outcome.ts';
import { withoutProxies } from './without-proxies.ts';

/** Has a job done, wherever that is. Aborting the signal ends it; the outcome is then the result so far. */
export async function runJob<Jobs, Name extends keyof Jobs & string>(
  jobs: JobStarter<Jobs>,
  name: Name,
  input: JobInput<Jobs[Name]>,
  { onProgress, signal }: RunOptions<JobProgress<Jobs[Name]>> = {},
): Promise<Outcome<JobResult<Jobs[Name]>>> {
  try {
    const { outcome, cancel } = jobs.start(name, withoutProxies(input), (progress) => onProgress?.(progress));
    if (signal?.aborted) cancel();
    signal?.addEventListener('abort', cancel);
    return await outcome.finally(() => signal?.removeEventListener('abort', cancel));
  } catch {
    return { ok: false, error: { code: 'unreachable' } };
  }
}
