import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { NetworkDocument } from '../../../../engine/network/document.ts';
import { divergingNetwork, slidesNetwork } from '../../../../test/networks/known-networks.ts';
import type { StoredNetwork } from '../../../keeping/database/stored-network.ts';
import { clearRecord } from '../../../testing/record.ts';
import { addUnit } from '../document/change-units.ts';
import { EditorDesk } from '../editor-desk.svelte.ts';
import { TrainingSession } from './training-session.svelte.ts';

beforeEach(clearRecord);
afterEach(() => vi.restoreAllMocks());

function atDesk(network: NetworkDocument = slidesNetwork, epochs = 10) {
  const desk = new EditorDesk({ id: crypto.randomUUID(), network, changed: 0 }, () => 1000);
  const training = new TrainingSession(desk);
  training.epochs = epochs;
  return { desk, training, steps: () => training.records.map(({ step }) => step) };
}

const upTo = (step: number) => Array.from({ length: step + 1 }, (_, index) => index);

test('a run is one step back, and the next goes on from where the network is then', async () => {
  const { desk, training, steps } = atDesk();
  await training.run();
  expect(steps()).toEqual(upTo(10));
  expect([training.at, training.isAtRecord]).toEqual([10, true]);
  const trained = desk.network;
  await training.run();
  expect(steps()).toEqual(upTo(20));
  desk.undo();
  expect(desk.network).toBe(trained);
  expect([steps(), training.at, training.isAtRecord]).toEqual([upTo(10), 10, true]);
  await training.step();
  expect(steps()).toEqual(upTo(11));
  desk.undo();
  desk.undo();
  expect([desk.network.layers, desk.canUndo]).toEqual([slidesNetwork.layers, false]);
});

test('from an earlier record one goes on from there; those after it are told of, and come back with undo', async () => {
  const { desk, training, steps } = atDesk();
  await training.run();
  const { layers } = desk.network;
  training.goTo(4);
  expect([training.at, training.current?.step, training.isAtRecord]).toEqual([4, 4, true]);
  expect([training.isBehind, training.superseded]).toEqual([true, undefined]);
  await training.step();
  expect([steps(), training.isBehind, training.superseded]).toEqual([upTo(5), false, { after: 4, last: 10 }]);
  desk.undo();
  expect([steps(), training.at, training.superseded]).toEqual([upTo(10), 4, undefined]);
  desk.redo();
  expect([steps(), training.superseded]).toEqual([upTo(5), { after: 4, last: 10 }]);
  training.epochs = 5;
  await training.run();
  expect(steps()).toEqual(upTo(10));
  expect(desk.network.layers).toEqual(layers);
  expect(training.superseded).toBeUndefined();
  training.goTo(11);
  expect(training.at).toBe(10);
});

test('a network changed by hand trains on as it is, and its record takes the place of the one it was changed at', async () => {
  const { desk, training, steps } = atDesk();
  await training.run();
  const before = training.records;
  desk.setNumber({ kind: 'weight', layer: 1, unit: 1, from: 1 }, 7);
  expect(training.isAtRecord).toBe(false);
  await training.step();
  expect(steps()).toEqual(upTo(11));
  expect(training.records.slice(0, 10)).toEqual(before.slice(0, 10));
  expect(training.records[10]?.layers[0]?.weights[0]?.[0]).toBe(7);
});

test('set back, the network has the weights it began with, and comes forth again with its curves', async () => {
  const { desk, training, steps } = atDesk();
  await training.run();
  training.goTo(7);
  const trained = desk.network;
  training.reset();
  expect([training.records, training.at, desk.network.layers]).toEqual([[], 0, slidesNetwork.layers]);
  desk.undo();
  expect(desk.network).toBe(trained);
  expect([steps(), training.at, training.isAtRecord]).toEqual([upTo(10), 7, true]);
  desk.redo();
  expect([steps(), desk.network.layers]).toEqual([[], slidesNetwork.layers]);
});

test('taken back to before it was trained, a network has no curves, and gets them back with redo', async () => {
  const { desk, training, steps } = atDesk();
  await training.run();
  desk.undo();
  expect([steps(), training.current]).toEqual([[], undefined]);
  desk.redo();
  expect([steps(), training.at]).toEqual([upTo(10), 10]);
  desk.undo();
  // What is made of it by hand was not trained either.
  desk.setNumber({ kind: 'weight', layer: 1, unit: 1, from: 1 }, 7);
  await training.step();
  expect([steps(), training.records[0]?.layers[0]?.weights[0]?.[0]]).toEqual([[0, 1], 7]);
});

test('what broke down is told where it did, and no more where that was taken back', async () => {
  const { desk, training } = atDesk({ ...divergingNetwork, learningRate: 3 }, 1000);
  await training.run();
  expect(training.divergence?.step).toBe(512);
  training.goTo(0);
  expect(training.divergence?.step).toBe(512);
  desk.undo();
  desk.undo();
  expect(training.divergence).toBeUndefined();
});

test('a network of another shape has no records, and gets them back with its shape', async () => {
  const { desk, training, steps } = atDesk();
  await training.run();
  desk.change(addUnit(desk.network, 1));
  expect([steps(), training.current]).toEqual([[], undefined]);
  desk.undo();
  expect(steps()).toEqual(upTo(10));
  desk.redo();
  await training.step();
  expect(steps()).toEqual([0, 1]);
});

test('while it trains, nothing else is begun or gone to', async () => {
  const { training, steps } = atDesk();
  await training.run();
  const running = training.run();
  expect(training.doing).toBe('running');
  await training.step();
  training.goTo(0);
  await running;
  expect([training.doing, training.wasOvertaken]).toEqual(['nothing', false]);
  expect(steps()).toEqual(upTo(20));
});

test('a drag that a training cuts short is kept before that begins', async () => {
  const { desk, training } = atDesk();
  desk.isMoving = true;
  desk.setNumber({ kind: 'weight', layer: 1, unit: 1, from: 1 }, 7, 'drag');
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await training.run();
  await desk.settled();
  const written = put.mock.calls.map(([stored]) => (stored as StoredNetwork).network.layers[0]?.weights[0]?.[0]);
  expect(written[0]).toBe(7);
  expect(written.at(-1)).toBe(desk.network.layers[0]?.weights[0]?.[0]);
});
