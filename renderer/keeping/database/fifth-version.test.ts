import { beforeEach, expect, test } from 'vitest';
import { deleteRecord } from '../../testing/record.ts';
import { Connection } from './connection.ts';
import { databaseName } from './workbook-database.ts';

/** What version 5 of the database held, exactly as it was stored; its other lists were as version 2 had them. */
const workings = [
  {
    id: 'b2',
    title: 'Week 2',
    network: {
      format: 'backprop-workbook.network',
      version: 1,
      layers: [{ weights: [[0.5]], activation: 'sigmoid' }],
      samples: [{ input: [1], target: [0] }],
    },
    text: 'z = 0.5',
    choices: {},
    changed: 1763600000000,
  },
];
const drafts = [
  {
    drill: 'examples/article/losses',
    fields: { E: '0.3' },
    judged: {},
    hints: {},
    handedIn: false,
    scratch: { typed: '', kept: [], page: { text: 'E = 0.3', choices: {} } },
  },
];

/** Makes the database as version 5 of the workbook did, with IndexedDB alone; Dexie's version 5 is IndexedDB's 50. */
function makeFifthVersion(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 50);
    request.onerror = () => reject(new Error(request.error?.message));
    request.onupgradeneeded = () => {
      const log = request.result.createObjectStore('attempts', { keyPath: 'id' });
      log.createIndex('[at+position]', ['at', 'position']);
      for (const index of ['check', 'drill', 'verdict', 'mistake']) log.createIndex(index, index);
      const sheets = request.result.createObjectStore('drafts', { keyPath: 'drill' });
      for (const draft of drafts) sheets.add(draft);
      request.result.createObjectStore('networks', { keyPath: 'id' }).createIndex('changed', 'changed');
      request.result.createObjectStore('sessions', { keyPath: 'date' });
      request.result.createObjectStore('summaries', { keyPath: 'id' });
      const kept = request.result.createObjectStore('workings', { keyPath: 'id' });
      kept.createIndex('changed', 'changed');
      for (const working of workings) kept.add(working);
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

beforeEach(deleteRecord);

test('a record of version 5 is carried over whole, and can hold task packs', async () => {
  await makeFifthVersion();
  const connection = new Connection();
  const pack = { format: 'backprop-workbook.tasks', version: 1, title: '', tasks: [] } as const;
  await connection.write((database) => database.packs.put({ id: 'one', pack, changed: 5 }));
  const stored = await connection.read(async (database) => ({
    version: database.verno,
    drafts: await database.drafts.toArray(),
    workings: await database.workings.toArray(),
    packs: await database.packs.orderBy('changed').toArray(),
  }));
  expect(stored).toEqual({
    ok: true,
    value: { version: 7, drafts, workings, packs: [{ id: 'one', pack, changed: 5 }] },
  });
});
