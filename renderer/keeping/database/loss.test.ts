import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { journal } from '../journal/this-journal.ts';
import { attempt, deleteRecord } from '../../testing/record.ts';
import { Connection } from './connection.ts';
import { emptyPaper } from './draft.ts';
import { recordChanges } from './record-changes.ts';
import type { RecordLoss } from './stored.ts';
import { databaseName } from './workbook-database.ts';
import { Writer } from './writer.svelte.ts';

beforeEach(deleteRecord);
afterEach(() => vi.restoreAllMocks());

const count = (connection: Connection) => connection.read((database) => database.attempts.count());
const held = async () => {
  const noted = await journal.held();
  return noted.ok ? noted.value?.attempts : undefined;
};

/** Stores checks of one attempt each, as a learner would. */
async function store(connection: Connection, checks: number): Promise<void> {
  for (let check = 0; check < checks; check += 1) {
    const stored = { ...attempt(), position: 0 };
    await connection.write(async (database) => {
      await database.attempts.add(stored);
      await connection.guard.note(database, [[stored]], 1, undefined);
    });
  }
}

const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

describe('a record', () => {
  test('is begun in silence where there never was one', async () => {
    expect(await count(new Connection())).toEqual({ ok: true, value: 0 });
    expect(await held()).toBe(0);
  });

  test('is told to be missing where there was one, and none is made in its place', async () => {
    const before = new Connection();
    await store(before, 3);
    expect(await held()).toBe(3);
    await Dexie.delete(databaseName);

    const connection = new Connection();
    const losses: RecordLoss[] = [];
    connection.onLoss((loss) => losses.push(loss));
    const missing = { code: 'missing', held: 3 };
    expect(await count(connection)).toEqual({ ok: false, problem: missing });
    await store(connection, 1);
    expect(await count(connection)).toEqual({ ok: false, problem: missing });
    expect(losses[0]).toEqual(missing);
    expect(await databases()).not.toContain(databaseName);
    expect(await held()).toBe(3);
  });

  test('of which a part is gone is told to be incomplete, at each opening', async () => {
    const before = new Connection();
    await store(before, 4);
    await before.write(async (database) => database.attempts.limit(3).delete());
    before.letGo();
    for (let opening = 0; opening < 2; opening += 1) {
      expect(await count(new Connection())).toEqual({ ok: false, problem: { code: 'incomplete', held: 4, found: 1 } });
    }
  });

  test('that cannot be opened is told to be unreadable', async () => {
    await store(new Connection(), 2);
    vi.spyOn(IDBFactory.prototype, 'databases').mockRejectedValue(new DOMException('Internal error', 'UnknownError'));
    expect(await count(new Connection())).toEqual({ ok: false, problem: { code: 'unreadable', held: 2 } });
  });

  test('that is cut off while it is used is looked at again', async () => {
    const connection = new Connection();
    await store(connection, 2);
    const database = await connection.open();
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const neverOver = connection.read(() => {
      begin();
      return new Promise<never>(() => undefined);
    });
    await begun;
    database.on.close.fire(new Event('close'));
    expect(await neverOver).toEqual({ ok: false, problem: { code: 'closed' } });
    expect(await count(connection)).toEqual({ ok: true, value: 2 });
  });

  test('with more attempts than were noted is taken as it is', async () => {
    const before = new Connection();
    await store(before, 1);
    await before.write((database) => database.attempts.add({ ...attempt(), position: 0 }));
    before.letGo();
    expect(await count(new Connection())).toEqual({ ok: true, value: 2 });
    expect(await held()).toBe(2);
  });

  test('of a version that kept no note is noted', async () => {
    const before = new Connection();
    await store(before, 2);
    before.letGo();
    localStorage.clear();
    expect(await count(new Connection())).toEqual({ ok: true, value: 2 });
    expect(await held()).toBe(2);
  });
});

test('what is changed as a whole is noted as it is then, also where less is left', async () => {
  const connection = new Connection();
  await store(connection, 5);
  await connection.rewrite((database) => database.attempts.limit(3).delete());
  expect(await held()).toBe(2);
  connection.letGo();
  expect(await count(new Connection())).toEqual({ ok: true, value: 2 });
});

test('a journal that cannot be written is told, and the check is stored all the same', async () => {
  const connection = new Connection();
  await count(connection);
  vi.spyOn(journal, 'add').mockResolvedValue({ ok: false, problem: { code: 'full' } });
  await store(connection, 1);
  expect(connection.guard.problem).toEqual({ code: 'full' });
  expect(await count(connection)).toEqual({ ok: true, value: 1 });
  vi.restoreAllMocks();
  await store(connection, 1);
  expect(connection.guard.problem).toBeUndefined();
  expect(await held()).toBe(2);
});

test('a journal that cannot be read keeps nobody from the record', async () => {
  const before = new Connection();
  await store(before, 2);
  before.letGo();
  vi.spyOn(journal, 'held').mockResolvedValue({ ok: false, problem: { code: 'failed', detail: 'no' } });
  expect(await count(new Connection())).toEqual({ ok: true, value: 2 });
});

test('a check is noted without counting all attempts', async () => {
  const connection = new Connection();
  await store(connection, 1);
  const database = await connection.open();
  const counting = vi.spyOn(database.attempts, 'count');
  await store(connection, 5);
  expect(counting).not.toHaveBeenCalled();
  expect(await held()).toBe(6);
});

test('what another window has stored meanwhile is counted too', async () => {
  const lock = `lock ${crypto.randomUUID()}`;
  const writers = [new Writer(lock), new Writer(lock)] as const;
  const [first, second] = [new Connection(writers[0]), new Connection(writers[1])];
  await store(first, 2);
  await writers[1].settled;
  await writers[1].takeOver();
  await store(second, 3);
  await writers[0].takeOver();
  await store(first, 1);
  expect(await held()).toBe(6);
});

/** Two windows on one record, of which the first writes. */
async function twoWindows() {
  const lock = `lock ${crypto.randomUUID()}`;
  const [first, second] = [new Writer(lock), new Writer(lock)];
  await Promise.all([first.settled, second.settled]);
  return { first, second, one: new Connection(first), two: new Connection(second) };
}

test('a window that takes over looks whether the record is whole, and tells it once', async () => {
  const { second, one, two } = await twoWindows();
  await store(one, 3);
  expect(await count(two)).toEqual({ ok: true, value: 3 });
  await one.write((database) => database.attempts.limit(1).delete());
  const losses: RecordLoss[] = [];
  two.onLoss((loss) => losses.push(loss));
  expect(await count(two)).toEqual({ ok: true, value: 2 });
  await second.takeOver();
  const incomplete = { code: 'incomplete', held: 3, found: 2 };
  expect(await Promise.all([count(two), count(two)])).toEqual([0, 0].map(() => ({ ok: false, problem: incomplete })));
  expect(losses).toEqual([incomplete]);
});

test('one that takes the role back goes by what the other has left', async () => {
  const { first, second, one, two } = await twoWindows();
  await store(one, 3);
  await second.takeOver();
  await two.rewrite((database) => database.attempts.limit(2).delete());
  await first.takeOver();
  recordChanges.begin()();
  await one.write((database) => database.drafts.put({ ...emptyPaper, drill: 'one' }));
  await expect.poll(held).toBe(1);
  one.letGo();
  expect(await count(one)).toEqual({ ok: true, value: 1 });
});

test('a record that is gone with all that was noted of it, while its page was open, is told to be missing', async () => {
  const connection = new Connection();
  await store(connection, 2);
  const database = await connection.open();
  // As when a browser's site data are cleared.
  database.on('close').fire(new Event('close'));
  database.close();
  await deleteRecord();
  expect(await count(connection)).toEqual({ ok: false, problem: { code: 'missing', held: 2 } });
  expect(await databases()).not.toContain(databaseName);
});

test('a mending begins once nobody looks any more whether the record is whole, as it was before', async () => {
  const before = new Connection();
  await store(before, 2);
  await before.write((database) => database.attempts.clear());
  before.letGo();
  const connection = new Connection();
  // It has found out what was noted, and not yet that it is not there.
  const looking = count(connection);
  const mending = await connection.mend();
  expect(await connection.read((database) => database.attempts.count(), mending)).toEqual({ ok: true, value: 0 });
  expect(await looking).toMatchObject({ ok: true });
  mending.end();
});
