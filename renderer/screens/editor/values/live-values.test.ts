import { afterEach, expect, test, vi } from 'vitest';
import { slidesNetwork } from '../../../../test/networks/known-networks.ts';
import { engine } from '../../../shell/engine-client/engine.ts';
import { EditorDesk } from '../editor-desk.svelte.ts';
import { LiveValues } from './live-values.svelte.ts';

afterEach(() => vi.restoreAllMocks());

test('a network too large to be worked out is never sent, and any other once for each change of a number', async () => {
  const network = {
    ...slidesNetwork,
    samples: Array.from({ length: 20_000 }, () => ({ input: [0.05, 0.1], target: [0.01, 0.99] })),
  };
  const desk = new EditorDesk({ id: 'large', network, changed: 0 }, () => 0);
  // Nothing of it is to be kept.
  desk.isMoving = true;
  const values = new LiveValues();
  const call = vi.spyOn(engine, 'call');
  const sent = () => call.mock.calls.map(([method]) => method);
  const setWeight = (value: number) => desk.setNumber({ kind: 'weight', layer: 1, unit: 1, from: 1 }, value);

  await values.follow(desk);
  setWeight(0.5);
  await values.follow(desk);
  expect(values.problem?.code).toBe('network-too-large');
  expect(sent()).toEqual([]);

  desk.change({ ...desk.network, samples: slidesNetwork.samples });
  await values.follow(desk);
  expect(values.problem).toBeUndefined();
  expect(values.shown('w.1.1.1')).toBe('0.5');
  expect(sent().toSorted()).toEqual(['liveValues', 'symbols']);

  setWeight(0.25);
  await values.follow(desk);
  expect(values.shown('w.1.1.1')).toBe('0.25');
  expect(sent().toSorted()).toEqual(['liveValues', 'liveValues', 'symbols']);
});
