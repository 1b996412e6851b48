import { expect, test } from 'vitest';
import { workerOf } from '../../testing/worker-of.ts';
import { WorkerBridge } from './worker-bridge.ts';

const unreachable = { ok: false, error: { code: 'unreachable' } };

const answering = `
  const held = [];
  onmessage = ({ data }) => {
    if (data.name === 'die') throw new Error('dead');
    if (data.name === 'hold') held.push(data);
    else for (const { id, input } of [data, ...held]) postMessage({ id, outcome: { ok: true, value: input } });
  };`;

test('each call gets its own answer, in whatever order they come', async () => {
  const bridge = new WorkerBridge(workerOf(answering));
  const answers = await Promise.all([bridge.call('hold', 'first'), bridge.call('answer', 'second')]);
  expect(answers).toEqual([
    { ok: true, value: 'first' },
    { ok: true, value: 'second' },
  ]);
});

test('a worker that dies answers pending and later calls', async () => {
  const bridge = new WorkerBridge(workerOf(answering));
  const pending = bridge.call('hold', null);
  expect(await bridge.call('die', null)).toEqual(unreachable);
  expect(await pending).toEqual(unreachable);
  expect(await bridge.call('answer', null)).toEqual(unreachable);
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
])('a worker that %s answers every call', async (_, start: () => Worker) => {
  expect(await new WorkerBridge(start).call('answer', null)).toEqual(unreachable);
});
