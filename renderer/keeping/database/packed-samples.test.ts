import { beforeEach, expect, test } from 'vitest';
import type { NetworkDocument } from '../../../engine/network/document.ts';
import { blankNetwork } from '../../parts/network-document/blank-network.ts';
import { clearRecord } from '../../testing/record.ts';
import { connection } from './connection.ts';
import { keepNetwork, latestNetwork, loadNetwork } from './networks.ts';
import { packed, unpacked } from './packed-samples.ts';

beforeEach(clearRecord);

const blank = blankNetwork('Mine');
const withSamples = (count: number, sample: (index: number) => NetworkDocument['samples'][number]) => ({
  id: 'mine',
  network: { ...blank, samples: Array.from({ length: count }, (_, index) => sample(index)) },
  changed: 5,
});
/** Numbers of every kind that a sample may hold. */
const many = withSamples(600, (index) => ({ input: [index, -0, 1e-320], target: [0.1 + index, Number.MAX_VALUE] }));

test('many samples are one stretch of memory in the database, and read as they were, whichever way', async () => {
  await keepNetwork(many);
  expect(await loadNetwork('mine')).toEqual({ ok: true, value: many });
  expect(await latestNetwork()).toEqual({ ok: true, value: many });
  expect(await loadNetwork('another')).toEqual({ ok: true, value: null });
  const database = await connection.open();
  expect(await database.networks.toArray()).toEqual([many]);
  expect(await database.networks.bulkGet(['mine'])).toEqual([many]);
  expect(await database.networks.where(':id').above('a').limit(3).toArray()).toEqual([many]);
  expect(Object.is((await database.networks.get('mine'))?.network.samples[3]?.input[1], -0)).toBe(true);
  const lies = await new Promise<unknown>((resolve) => {
    const store = database.backendDB().transaction('networks').objectStore('networks').get('mine');
    store.onsuccess = () => resolve(store.result);
  });
  expect(lies).toMatchObject({ network: { samples: { inputs: 3, targets: 2 } } });
});

test('samples are packed once, however often the network is stored again, also after it was read', () => {
  const samplesOf = (stored: ReturnType<typeof packed>) => stored.network.samples;
  const first = samplesOf(packed(many));
  expect(samplesOf(packed({ ...many, network: { ...many.network, learningRate: 3 } }))).toBe(first);
  const read = unpacked(packed(many));
  expect(samplesOf(packed(read))).toBe(first);
});

test.each([
  ['few samples', withSamples(3, () => ({ input: [1], target: [2] }))],
  ['samples of different shapes', withSamples(600, (index) => ({ input: index === 599 ? [1, 2] : [1], target: [2] }))],
  ['samples that say more', withSamples(600, () => ({ input: [1], target: [2], note: 'more' }))],
])('%s are stored as they are', (_, stored) => {
  expect(packed(stored)).toBe(stored);
  expect(unpacked(stored)).toBe(stored);
});
