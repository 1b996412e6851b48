import { expect, test } from 'vitest';
import type { TrainingProgress } from '../../../engine/training/train.ts';
import { divergingNetwork, lastingNetwork, slidesNetwork } from '../../../test/networks/known-networks.ts';
import { engine } from './engine.ts';

const endless = { network: lastingNetwork, epochs: 10_000_000, recordAt: [0, 1] };

/** Starts training that does not end by itself, and waits until it has said so many times how far it is. */
async function training(reports = 1) {
  const controller = new AbortController();
  const progress: TrainingProgress[] = [];
  const outcome = engine.run('train', endless, {
    signal: controller.signal,
    onProgress: (now) => progress.push(now),
  });
  await expect.poll(() => progress.length).toBeGreaterThanOrEqual(reports);
  return { outcome, progress, cancel: () => controller.abort() };
}

const cancelled = { ok: true, value: { state: 'cancelled' } };

test('the slides are trained for one epoch', async () => {
  const outcome = await engine.run('train', { network: slidesNetwork, epochs: 1, recordAt: [0, 1] });
  expect(outcome).toMatchObject({ ok: true, value: { state: 'finished', step: 1 } });
  const losses = outcome.ok ? outcome.value.records.map(({ loss }) => loss.toFixed(10)) : [];
  expect(losses).toEqual(['0.2396740076', '0.2325906136']);
});

test('a long training says how far it is, and gives its result so far when it is cancelled', async () => {
  const { outcome, progress, cancel } = await training(3);
  cancel();
  const ended = await outcome;
  expect(ended).toMatchObject({
    ok: true,
    value: { state: 'cancelled', records: [{ step: 0 }, { step: 1 }, {}], document: { format: slidesNetwork.format } },
  });

  const steps = progress.map(({ step }) => step);
  expect(steps).toEqual([...new Set(steps)].sort((one, other) => one - other));
  expect(ended.ok && ended.value.records.at(-1)?.step).toBe(ended.ok && ended.value.step);
  expect(ended.ok && ended.value.step).toBeGreaterThanOrEqual(steps.at(-1) ?? Infinity);
  expect(progress.every(({ epochs, loss }) => epochs === endless.epochs && loss > 0)).toBe(true);
});

test('a training cancelled before it began ends at once', async () => {
  expect(await engine.run('train', endless, { signal: AbortSignal.abort() })).toMatchObject(cancelled);
});

test('the engine answers while two trainings run, each of which is cancelled by itself', async () => {
  const [one, two] = await Promise.all([training(), training()]);
  expect(await engine.call('examples', null)).toMatchObject({ ok: true });
  one.cancel();
  expect(await one.outcome).toMatchObject(cancelled);

  const before = two.progress.length;
  await expect.poll(() => two.progress.length).toBeGreaterThan(before);
  two.cancel();
  expect(await two.outcome).toMatchObject(cancelled);
});

test('divergence ends a training, with the step and what broke', async () => {
  expect(await engine.run('train', { network: divergingNetwork, epochs: 1000, recordAt: [] })).toMatchObject({
    ok: true,
    value: { state: 'diverged', step: 52, quantity: 'E', value: Infinity, document: { learningRate: 1001 } },
  });
});

test('what cannot be trained is refused with the path at fault', async () => {
  const network = { ...slidesNetwork, inputs: 3 };
  expect(await engine.run('train', { network, epochs: 1, recordAt: [] })).toMatchObject({
    ok: false,
    error: { code: 'document-invalid', path: 'network.layers[0].weights[0]' },
  });
});

test('what cannot be sent is unreachable', async () => {
  const input = { ...endless, epochs: (() => 'a function') as unknown as number };
  expect(await engine.run('train', input)).toEqual({ ok: false, error: { code: 'unreachable' } });
});
