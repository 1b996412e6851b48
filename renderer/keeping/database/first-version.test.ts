import { beforeEach, expect, test } from 'vitest';
import { deleteRecord } from '../../testing/record.ts';
import { Connection } from './connection.ts';
import { databaseName } from './workbook-database.ts';

/** What version 1 of the database held, exactly as it was stored. */
const attempts = [
  {
    id: '5b1d9f0e-3f5e-4f0a-9d5b-0c1f6f1f8a01',
    at: 1741003200000,
    check: '7a0c2c39-6a39-4d63-8c0c-5a3b8a0f2b10',
    position: 0,
    drill: 'lecture-slides/hidden-weights',
    example: 'lecture-slides',
    quantity: 'w+.1.1.2',
    symbol: 'w₂⁺',
    role: 'parameter',
    typed: ' ０．１９９９',
    reading: '0.1999',
    decimals: 4,
    verdict: 'correct',
  },
  {
    id: '5b1d9f0e-3f5e-4f0a-9d5b-0c1f6f1f8a02',
    at: 1741003200000,
    check: '7a0c2c39-6a39-4d63-8c0c-5a3b8a0f2b10',
    position: 1,
    drill: 'lecture-slides/hidden-weights',
    example: 'lecture-slides',
    quantity: 'dE/dw.1.1.2',
    symbol: '∂E_total/∂w₂',
    role: 'backward',
    typed: '0.0025',
    reading: '0.0025',
    decimals: 7,
    verdict: 'wrong',
  },
];
const drafts = [
  { drill: 'lecture-slides/hidden-weights', fields: { 'w+.1.1.2': '0.1999', 'w+.1.2.1': 'half an ans' } },
];

/** Makes the database as version 1 of the workbook did, with IndexedDB alone; Dexie's version 1 is IndexedDB's 10. */
function makeFirstVersion(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 10);
    request.onerror = () => reject(new Error(request.error?.message));
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore('attempts', { keyPath: 'id' });
      store.createIndex('[at+position]', ['at', 'position']);
      for (const index of ['check', 'drill', 'verdict']) store.createIndex(index, index);
      for (const attempt of attempts) store.add(attempt);
      const kept = request.result.createObjectStore('drafts', { keyPath: 'drill' });
      for (const draft of drafts) kept.add(draft);
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

beforeEach(deleteRecord);

test('a record of version 1 is carried over whole, and what it did not hold is told as not known', async () => {
  await makeFirstVersion();
  const stored = await new Connection().read(async (database) => ({
    version: database.verno,
    attempts: await database.attempts.orderBy('[at+position]').toArray(),
    drafts: await database.drafts.toArray(),
  }));
  expect(stored).toEqual({
    ok: true,
    value: {
      version: 7,
      attempts: attempts.map(({ decimals, ...attempt }) => ({
        ...attempt,
        mode: 'alone',
        precision: { decimals },
        hints: 0,
        took: null,
      })),
      drafts: drafts.map((draft) => ({
        ...draft,
        judged: {},
        hints: {},
        handedIn: false,
        scratch: { typed: '', kept: [] },
      })),
    },
  });
});

test('it is carried over once: opening again changes nothing', async () => {
  await makeFirstVersion();
  const read = () => new Connection().read((database) => database.attempts.toArray());
  const first = await read();
  expect(await read()).toEqual(first);
});
