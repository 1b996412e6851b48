import { beforeEach, expect, test, vi } from 'vitest';
import type { Held } from '../../../exercises/contract/safekeeping.ts';
import type { Journal } from '../journal/journal.ts';
import { attempt, deleteRecord } from '../../testing/record.ts';
import { Connection } from './connection.ts';
import { recordChanges } from './record-changes.ts';
import { RecordGuard } from './record-guard.svelte.ts';
import type { Stored } from './stored.ts';
import { Writer } from './writer.svelte.ts';

beforeEach(async () => {
  await deleteRecord();
  recordChanges.begin()();
});

/** A journal as the desktop has it, in memory: what it has noted of checks is gone once it is settled. */
class NotedJournal implements Journal {
  readonly notes: string[] = [];

  constructor(public noted: Held | null = null) {}

  held(): Promise<Stored<Held | null>> {
    return Promise.resolve({ ok: true, value: this.noted });
  }

  add(attempts: number, check: readonly unknown[]): Promise<Stored<null>> {
    this.notes.push(`add ${attempts}, ${check.length} of them now`);
    return Promise.resolve({ ok: true, value: null });
  }

  settle(attempts: number) {
    this.notes.push(`settle ${attempts}`);
    return Promise.resolve({ ok: true, value: null } as const);
  }

  checks() {
    return Promise.resolve({ ok: true, value: [] } as const);
  }
}

function connected(journal: Journal): Connection {
  const writer = new Writer(`lock ${crypto.randomUUID()}`);
  return new Connection(writer, new RecordGuard(journal, writer));
}

const stored = (count: number) => Array.from({ length: count }, () => ({ ...attempt(), position: 0 }));

async function filled(count: number): Promise<void> {
  const connection = connected(new NotedJournal());
  await connection.write((database) => database.attempts.bulkAdd(stored(count)));
  connection.letGo();
  recordChanges.begin()();
}

test.each<[string, Held | null, readonly string[]]>([
  ['nothing was noted', null, ['settle 3']],
  ['as many were noted', { attempts: 3, at: 0, isChanged: false }, []],
  [
    'fewer were noted, as where the end came in between',
    { attempts: 2, at: 0, isChanged: false },
    ['add 3, 0 of them now'],
  ],
])('at the start, where %s, so much is noted', async (_, held, notes) => {
  await filled(3);
  const journal = new NotedJournal(held);
  await connected(journal).open();
  expect(journal.notes).toEqual(notes);
});

test.each([true, false])(
  'what the journal says of changes since the last snapshot is known (%s)',
  async (isChanged) => {
    await filled(3);
    await connected(new NotedJournal({ attempts: 3, at: 0, isChanged })).open();
    expect(recordChanges.any).toBe(isChanged);
  },
);

test.each([
  ['grows', 4, 'add 4, 0 of them now'],
  ['holds as many as before', 3, 'add 3, 0 of them now'],
  ['holds less', 2, 'settle 2'],
] as const)(
  'what was noted of checks is kept, unless the record is changed to one that holds less: it %s',
  async (_, after, note) => {
    await filled(3);
    const journal = new NotedJournal({ attempts: 3, at: 0, isChanged: false });
    await connected(journal).rewrite(async (database) => {
      await database.attempts.clear();
      await database.attempts.bulkAdd(stored(after));
    });
    expect(journal.notes.at(-1)).toBe(note);
  },
);

test('two checks that are stored before anybody has counted are both counted once', async () => {
  await filled(3);
  const journal = new NotedJournal({ attempts: 3, at: 0, isChanged: false });
  const writer = new Writer(`lock ${crypto.randomUUID()}`);
  const guard = new RecordGuard(journal, writer);
  await writer.settled;
  const database = await connected(new NotedJournal()).open();
  // What the first has counted with it, the second was counted after.
  await Promise.all([guard.note(database, [stored(1)], 1, 4), guard.note(database, [stored(1)], 1, 5)]);
  await guard.note(database, [stored(1)], 1, undefined);
  expect([guard.attempts, journal.notes.at(-1)]).toEqual([6, 'add 6, 1 of them now']);
});

test('a record that holds as many attempts as were noted, and not the one that came last, is told to be another', async () => {
  await filled(3);
  const held = { attempts: 3, at: 0, isChanged: false };
  await expect(connected(new NotedJournal({ ...held, last: 'gone' })).open()).rejects.toMatchObject({
    problem: { code: 'incomplete', held: 4, found: 3 },
  });
  const database = await connected(new NotedJournal()).open();
  const [there] = await database.attempts.toCollection().primaryKeys();
  await expect(connected(new NotedJournal({ ...held, last: there })).open()).resolves.toBeDefined();
});

test('a record that was replaced by one without the last attempt begins a new count, however much it holds', async () => {
  await filled(1);
  const [last] = stored(1);
  const journal = new NotedJournal();
  const connection = connected(journal);
  await connection.write((database) => database.attempts.add(last ?? { ...attempt(), position: 0 }));
  journal.noted = { attempts: 2, at: 0, isChanged: true, last: last?.id };
  await connection.rewrite(async (database) => {
    await database.attempts.clear();
    await database.attempts.bulkAdd(stored(4));
  });
  expect(journal.notes.at(-1)).toBe('settle 4');
});

test('a check that could not be noted is told until it is, and goes before the next one', async () => {
  const journal = new NotedJournal({ attempts: 0, at: 0, isChanged: false });
  const writer = new Writer(`lock ${crypto.randomUUID()}`);
  const guard = new RecordGuard(journal, writer);
  await writer.settled;
  const database = await connected(new NotedJournal()).open();
  const refuse = { ok: false, problem: { code: 'full' } } as const;
  vi.spyOn(journal, 'add').mockResolvedValueOnce(refuse).mockResolvedValueOnce(refuse);
  await guard.note(database, [stored(2)], 2, 2);
  // That something else was changed cannot be noted either.
  await guard.noteChange();
  expect([guard.problem, journal.notes]).toEqual([{ code: 'full' }, []]);
  await guard.note(database, [stored(1)], 1, undefined);
  expect([guard.problem, journal.notes]).toEqual([undefined, ['add 2, 2 of them now', 'add 3, 1 of them now']]);
});

test('a journal that cannot be read is read again, and not begun anew where that does not help', async () => {
  await filled(3);
  const refuse = { ok: false, problem: { code: 'failed', detail: 'EIO' } } as const;
  const slow = new NotedJournal({ attempts: 4, at: 0, isChanged: false });
  // Once before the database is opened, and once after.
  vi.spyOn(slow, 'held').mockResolvedValueOnce(refuse);
  await expect(connected(slow).open()).rejects.toMatchObject({ problem: { code: 'incomplete' } });
  const gone = new NotedJournal();
  vi.spyOn(gone, 'held').mockResolvedValue(refuse);
  const connection = connected(gone);
  await connection.open();
  expect([gone.notes, connection.guard.problem]).toEqual([[], refuse.problem]);
});
