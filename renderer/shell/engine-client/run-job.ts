import type { JobInput, JobProgress, JobResult, JobStarter, RunOptions } from '../../../engine/contract/job.ts';
import type { Outcome } from '../../../engine/contract/outcome.ts';
import { whyUnreachable } from './why-unreachable.ts';
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
    const ended = await outcome.finally(() => signal?.removeEventListener('abort', cancel));
    return ended.ok || ended.error.code !== 'unreachable' ? ended : { ok: false, error: await whyUnreachable() };
  } catch {
    return { ok: false, error: { code: 'unreachable' } };
  }
}
