import { beforeEach, expect, test } from 'vitest';
import { deleteRecord } from '../../testing/record.ts';
import { Connection } from './connection.ts';
import { databaseName } from './workbook-database.ts';

/** What version 2 of the database held, exactly as it was stored. */
const attempts = [
  {
    id: 'c1d9f0e3-3f5e-4f0a-9d5b-0c1f6f1f8a01',
    at: 1763600000000,
    check: '9a0c2c39-6a39-4d63-8c0c-5a3b8a0f2b10',
    position: 0,
    drill: 'network/epoch',
    mode: 'exam',
    example: null,
    network: {
      format: 'backprop-network',
      version: 1,
      layers: [{ weights: [[0.5]] }],
      samples: [{ inputs: [1], targets: [0] }],
    },
    quantity: 'w+.1.1.1',
    symbol: { en: 'w₁⁺', ko: 'w₁⁺' },
    role: 'parameter',
    typed: '0.41',
    reading: '0.41',
    precision: { decimals: 2 },
    verdict: 'mistake',
    mistake: 'rate-forgotten',
    hints: 2,
    took: 42000,
  },
];
const drafts = [
  {
    drill: 'lecture-slides/hidden-weights',
    fields: { 'w+.1.1.2': '0.1999' },
    judged: { 'w+.1.1.2': '0.1999' },
    hints: { 'w+.1.1.2': 1 },
    handedIn: false,
    scratch: { typed: '0.5 * 0.1', kept: [{ typed: '1 + 1', value: 2 }] },
  },
];
const networks = [{ id: 'b2', changed: 1763600000000, network: attempts[0]?.network }];

/** Makes the database as version 2 of the workbook did, with IndexedDB alone; Dexie's version 2 is IndexedDB's 20. */
function makeSecondVersion(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 20);
    request.onerror = () => reject(new Error(request.error?.message));
    request.onupgradeneeded = () => {
      const log = request.result.createObjectStore('attempts', { keyPath: 'id' });
      log.createIndex('[at+position]', ['at', 'position']);
      for (const index of ['check', 'drill', 'verdict']) log.createIndex(index, index);
      for (const attempt of attempts) log.add(attempt);
      const kept = request.result.createObjectStore('drafts', { keyPath: 'drill' });
      for (const draft of drafts) kept.add(draft);
      const shelf = request.result.createObjectStore('networks', { keyPath: 'id' });
      shelf.createIndex('changed', 'changed');
      for (const network of networks) shelf.add(network);
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

beforeEach(deleteRecord);

test('a record of version 2 is carried over whole', async () => {
  await makeSecondVersion();
  const stored = await new Connection().read(async (database) => ({
    version: database.verno,
    attempts: await database.attempts.toArray(),
    slips: await database.attempts.where('mistake').equals('rate-forgotten').count(),
    drafts: await database.drafts.toArray(),
    networks: await database.networks.toArray(),
    sessions: await database.sessions.toArray(),
  }));
  expect(stored).toEqual({
    ok: true,
    value: { version: 7, attempts, slips: 1, drafts, networks, sessions: [] },
  });
});
