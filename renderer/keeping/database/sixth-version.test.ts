import { beforeEach, expect, test } from 'vitest';
import { deleteRecord } from '../../testing/record.ts';
import { Connection } from './connection.ts';
import { databaseName } from './workbook-database.ts';

/** What version 6 of the database held, exactly as it was stored; its other lists were as version 5 had them. */
const packs = [
  {
    id: 'c3',
    pack: { format: 'backprop-workbook.tasks', version: 1, title: 'Week 3', tasks: [] },
    learner: 'Mina',
    changed: 1763700000000,
  },
];

/** Makes the database as version 6 of the workbook did, with IndexedDB alone; Dexie's version 6 is IndexedDB's 60. */
function makeSixthVersion(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 60);
    request.onerror = () => reject(new Error(request.error?.message));
    request.onupgradeneeded = () => {
      const log = request.result.createObjectStore('attempts', { keyPath: 'id' });
      log.createIndex('[at+position]', ['at', 'position']);
      for (const index of ['check', 'drill', 'verdict', 'mistake', 'task']) log.createIndex(index, index);
      request.result.createObjectStore('drafts', { keyPath: 'drill' });
      request.result.createObjectStore('networks', { keyPath: 'id' }).createIndex('changed', 'changed');
      request.result.createObjectStore('sessions', { keyPath: 'date' });
      request.result.createObjectStore('summaries', { keyPath: 'id' });
      request.result.createObjectStore('workings', { keyPath: 'id' }).createIndex('changed', 'changed');
      const kept = request.result.createObjectStore('packs', { keyPath: 'id' });
      kept.createIndex('changed', 'changed');
      for (const pack of packs) kept.add(pack);
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

beforeEach(deleteRecord);

test('a record of version 6 is carried over whole, and can hold formulas', async () => {
  await makeSixthVersion();
  const connection = new Connection();
  const formula = {
    format: 'backprop-workbook.formula',
    version: 1,
    given: { x: -2 },
    lines: ['q = x + '],
    output: 'q',
  } as const;
  await connection.write((database) => database.formulas.put({ id: 'one', formula, changed: 5 }));
  const stored = await connection.read(async (database) => ({
    version: database.verno,
    packs: await database.packs.toArray(),
    formulas: await database.formulas.orderBy('changed').toArray(),
  }));
  expect(stored).toEqual({
    ok: true,
    value: { version: 7, packs, formulas: [{ id: 'one', formula, changed: 5 }] },
  });
});
