import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deleteRecord } from '../../testing/record.ts';
import { Connection } from './connection.ts';
import { databaseName, databaseVersion } from './workbook-database.ts';

/** What the next version would be to IndexedDB, which counts Dexie's in tens. */
const newerVersion = (databaseVersion + 1) * 10;

const count = (connection: Connection) => connection.read((database) => database.attempts.count());

/** Opens the database as another window would, with IndexedDB alone. */
function openElsewhere(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(request.error?.message));
  });
}

beforeEach(deleteRecord);
afterEach(() => vi.restoreAllMocks());

test('it opens at first use', async () => {
  expect(await count(new Connection())).toEqual({ ok: true, value: 0 });
});

test('a newer database is left alone, version and contents', async () => {
  const newer = await openElsewhere(newerVersion);
  newer.close();
  expect(await count(new Connection())).toEqual({ ok: false, problem: { code: 'newer' } });
  const after = await openElsewhere(newerVersion);
  expect([...after.objectStoreNames]).toEqual([]);
  after.close();
});

test('when a newer version of the workbook takes the database over, this one lets go and says so', async () => {
  const connection = new Connection();
  await count(connection);
  const newer = await openElsewhere(newerVersion);
  expect(await count(connection)).toEqual({ ok: false, problem: { code: 'newer' } });
  newer.close();
});

test('a record deleted under the page is not begun anew in silence', async () => {
  const connection = new Connection();
  await count(connection);
  await Dexie.delete(databaseName);
  expect(await count(connection)).toEqual({ ok: false, problem: { code: 'closed' } });
});

test('a window that holds an older version blocks, and once it is closed another try succeeds', async () => {
  const older = await openElsewhere(1);
  const connection = new Connection();
  expect(await count(connection)).toEqual({ ok: false, problem: { code: 'blocked' } });
  older.close();
  expect(await count(connection)).toEqual({ ok: true, value: 0 });
});

test('a browser that refuses a database is told as such', async () => {
  vi.spyOn(IDBFactory.prototype, 'databases').mockRejectedValue(new DOMException('denied', 'SecurityError'));
  expect(await count(new Connection())).toEqual({ ok: false, problem: { code: 'unavailable' } });
});

test('any other failure keeps its words', async () => {
  vi.spyOn(IDBFactory.prototype, 'databases').mockRejectedValue(new Error('the disk is on fire'));
  expect(await count(new Connection())).toEqual({
    ok: false,
    problem: { code: 'failed', detail: 'Error: the disk is on fire' },
  });
});
