import { JobHost } from '../../../engine/contract/job-host.ts';
import type { JobMessage } from '../../../engine/contract/job-message.ts';
import { workbookJobs } from '../../../exercises/contract/jobs.ts';

/** Does in a plain browser what takes long, apart from the page and from the worker that answers at once. */
const { port1: turns, port2: nextTurn } = new MessageChannel();

const host = new JobHost(workbookJobs, {
  post: (report) => postMessage(report),
  now: () => performance.now(),
  // A message to oneself stands in line behind those from the page; a timer would make each slice wait.
  afterMessages: (next) => {
    turns.onmessage = next;
    nextTurn.postMessage(null);
  },
});

addEventListener('message', ({ data }: MessageEvent<JobMessage>) => host.receive(data));
