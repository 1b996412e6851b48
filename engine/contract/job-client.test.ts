import { expect, test } from 'vitest';
import type { Job } from './job.ts';
import { JobClient } from './job-client.ts';
import type { JobMessage } from './job-message.ts';

interface Jobs {
  readonly count: Job<number, number, { readonly counted: number }>;
}

function client() {
  const posted: JobMessage[] = [];
  let last = 0;
  const jobs = new JobClient<Jobs>(
    (message) => posted.push(message),
    () => `job ${++last}`,
  );
  return { jobs, posted };
}

const ignore = () => undefined;

test('each job hears its own progress and gets its own outcome', async () => {
  const { jobs, posted } = client();
  const heard: [string, number][] = [];
  const one = jobs.start('count', 1, (progress) => heard.push(['one', progress]));
  const two = jobs.start('count', 2, (progress) => heard.push(['two', progress]));
  expect(posted).toEqual([
    { kind: 'start', id: 'job 1', name: 'count', input: 1 },
    { kind: 'start', id: 'job 2', name: 'count', input: 2 },
  ]);
  jobs.receive({ kind: 'progress', id: 'job 2', progress: 20 });
  jobs.receive({ kind: 'done', id: 'job 2', outcome: { ok: true, value: { counted: 2 } } });
  jobs.receive({ kind: 'progress', id: 'job 1', progress: 10 });
  jobs.receive({ kind: 'progress', id: 'job 2', progress: 21 });
  jobs.receive({ kind: 'done', id: 'job 1', outcome: { ok: true, value: { counted: 1 } } });
  expect(await Promise.all([one.outcome, two.outcome])).toEqual([
    { ok: true, value: { counted: 1 } },
    { ok: true, value: { counted: 2 } },
  ]);
  expect(heard).toEqual([
    ['two', 20],
    ['one', 10],
  ]);
});

test('a job can be cancelled as long as it is under way', () => {
  const { jobs, posted } = client();
  const { cancel } = jobs.start('count', 1, ignore);
  cancel();
  jobs.receive({ kind: 'done', id: 'job 1', outcome: { ok: true, value: { counted: 0 } } });
  cancel();
  expect(posted.slice(1)).toEqual([{ kind: 'cancel', id: 'job 1' }]);
});

test('where the host is gone, or nothing can be sent, a job ends as unreachable', async () => {
  const unreachable = { ok: false, error: { code: 'unreachable' } };
  const { jobs } = client();
  const lost = [jobs.start('count', 1, ignore), jobs.start('count', 2, ignore)];
  jobs.giveUp();
  expect(await Promise.all(lost.map(({ outcome }) => outcome))).toEqual([unreachable, unreachable]);

  const broken = new JobClient<Jobs>(
    () => {
      throw new DOMException('could not be cloned', 'DataCloneError');
    },
    () => 'a job',
  );
  expect(await broken.start('count', 1, ignore).outcome).toEqual(unreachable);
});
