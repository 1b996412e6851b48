import { expect, test } from 'vitest';
import type { Job } from '../../../engine/contract/job.ts';
import { workerOf } from '../../testing/worker-of.ts';
import { WorkerJobs } from './worker-jobs.ts';

interface Jobs {
  readonly answer: Job<string, string, { readonly said: string }>;
  readonly hold: Job<null, string, { readonly said: string }>;
  readonly die: Job<null, string, { readonly said: string }>;
}

const unreachable = { ok: false, error: { code: 'unreachable' } };
const ignore = () => undefined;

const answering = `
  onmessage = ({ data: { kind, id, name, input } }) => {
    if (name === 'die') throw new Error('dead');
    if (name === 'hold') postMessage({ kind: 'progress', id, progress: 'holding' });
    if (name === 'answer') postMessage({ kind: 'done', id, outcome: { ok: true, value: { said: input } } });
    if (kind === 'cancel') postMessage({ kind: 'done', id, outcome: { ok: true, value: { said: 'cancelled' } } });
  };`;

test('a job under way can be cancelled while others come and go', async () => {
  const jobs = new WorkerJobs<Jobs>(workerOf(answering));
  const said: string[] = [];
  const held = jobs.start('hold', null, (progress) => said.push(progress));
  expect(await jobs.start('answer', 'yes', ignore).outcome).toEqual({ ok: true, value: { said: 'yes' } });
  expect(said).toEqual(['holding']);
  held.cancel();
  expect(await held.outcome).toEqual({ ok: true, value: { said: 'cancelled' } });
});

test('a worker that dies ends all its jobs, and the next job starts another', async () => {
  const jobs = new WorkerJobs<Jobs>(workerOf(answering));
  const held = jobs.start('hold', null, ignore);
  expect(await jobs.start('die', null, ignore).outcome).toEqual(unreachable);
  expect(await held.outcome).toEqual(unreachable);
  expect(await jobs.start('answer', 'again', ignore).outcome).toEqual({ ok: true, value: { said: 'again' } });
});

test.each([
  ['has a mistake in it', workerOf('this is no program')],
  ['is not there', () => new Worker('/no-such-worker.js', { type: 'module' })],
  [
    'may not be made',
    () => {
      throw new DOMException('denied', 'SecurityError');
    },
  ],
])('a worker that %s ends every job', async (_, start: () => Worker) => {
  const jobs = new WorkerJobs<Jobs>(start);
  expect(await jobs.start('answer', 'first', ignore).outcome).toEqual(unreachable);
  expect(await jobs.start('answer', 'second', ignore).outcome).toEqual(unreachable);
});
