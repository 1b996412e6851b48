import { JobHost } from '../../engine/contract/job-host.ts';
import type { JobMessage } from '../../engine/contract/job-message.ts';
import { workbookJobs } from '../../exercises/contract/jobs.ts';

/** The process that does what takes long; the main process, which starts it, checks what it is sent. */
const { parentPort } = process;

const host = new JobHost(workbookJobs, {
  post: (report) => parentPort.postMessage(report),
  now: () => performance.now(),
  afterMessages: (next) => setImmediate(next),
});

parentPort.on('message', ({ data }) => host.receive(data as JobMessage));
