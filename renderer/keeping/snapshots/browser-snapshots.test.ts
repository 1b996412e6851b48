import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Snapshot } from '../../../exercises/contract/safekeeping.ts';
import type { Stored } from '../database/stored.ts';
import { deleteRecord } from '../../testing/record.ts';
import { BrowserSnapshots } from './browser-snapshots.ts';
import { snapshotDatabaseName } from './snapshot-database.ts';

const hour = 3_600_000;
let now = 0;
beforeEach(async () => {
  now = Date.UTC(2025, 2, 3, 12);
  await deleteRecord();
  await Dexie.delete(snapshotDatabaseName);
});
afterEach(() => vi.restoreAllMocks());

function unwrap<Value>(stored: Stored<Value>): Value {
  if (!stored.ok) throw new Error(JSON.stringify(stored.problem));
  return stored.value;
}

async function* pieces(...texts: readonly string[]): AsyncGenerator<string> {
  for (const text of texts) yield await Promise.resolve(text);
}

/** In files as far as the browser has them, else in a database. */
const places = {
  files: () => new BrowserSnapshots(() => now),
  database: () => {
    vi.spyOn(StorageManager.prototype, 'getDirectory').mockRejectedValue(new DOMException('no', 'SecurityError'));
    return new BrowserSnapshots(() => now);
  },
};

describe.each(['files', 'database'] as const)('in %s', (place) => {
  const store = places[place];
  const keep = async (snapshots: BrowserSnapshots, text: string, attempts = 3): Promise<Snapshot> =>
    unwrap(await snapshots.keep({ reason: 'automatic', attempts, holdsJournal: true }, pieces(text)));
  const listed = async () => unwrap(await store().list());

  test('a snapshot is listed with all that is to be known of it, and read as it was written', async () => {
    const text = `{"typed":"０．１９９９ 가중치 w₂⁺ 𝛿"}${'δ'.repeat(300_000)}`;
    const kept = unwrap(
      await store().keep(
        { reason: 'before-delete', attempts: 7, holdsJournal: true },
        pieces(text.slice(0, 20), text.slice(20)),
      ),
    );
    expect(kept).toMatchObject({ at: now, reason: 'before-delete', attempts: 7 });
    expect(kept.bytes).toBeGreaterThan(0);
    expect(kept.bytes).toBeLessThan(10_000);
    expect(await listed()).toEqual([kept]);
    expect(await unwrap(await store().read(kept.name)).text()).toBe(text);
  });

  test('the newest comes first, and what need not be kept any longer goes', async () => {
    const snapshots = store();
    for (let count = 0; count < 12; count += 1) {
      now += hour;
      await keep(snapshots, '{}', 100 + count);
    }
    const kept = await listed();
    expect(kept.map(({ at }) => at)).toEqual(kept.map(({ at }) => at).sort((one, other) => other - one));
    expect(kept.slice(0, 3).map(({ attempts }) => attempts)).toEqual([111, 110, 109]);
    expect(kept.length).toBeLessThan(6);
  });

  test('the newest is the one that was taken last, also where the clock was ahead before', async () => {
    const snapshots = store();
    now += 900 * hour;
    await keep(snapshots, '{}', 1);
    now -= 900 * hour;
    await keep(snapshots, '{}', 2);
    expect((await listed()).map(({ attempts }) => attempts)).toEqual([2, 1]);
  });

  test('one that cannot be written whole is none, and the ones before stay', async () => {
    const snapshots = store();
    const before = await keep(snapshots, '{"whole":true}');
    now += hour;
    async function* failing(): AsyncGenerator<string> {
      yield await Promise.resolve('half');
      throw new DOMException('no room', 'QuotaExceededError');
    }
    const failed = await snapshots.keep({ reason: 'automatic', attempts: 1, holdsJournal: true }, failing());
    expect(failed).toEqual({ ok: false, problem: { code: 'full' } });
    expect(await listed()).toEqual([before]);
    expect(await unwrap(await store().read(before.name)).text()).toBe('{"whole":true}');
  });

  test('one that there is not is told', async () => {
    expect(await store().read('1-1-automatic')).toMatchObject({ ok: false, problem: { code: 'failed' } });
    expect(await store().read('../../secret')).toMatchObject({ ok: false, problem: { code: 'failed' } });
  });
});

test('in a database, the text of a snapshot that is kept no longer goes with it', async () => {
  const snapshots = places.database();
  for (let count = 0; count < 12; count += 1) {
    now += hour;
    unwrap(await snapshots.keep({ reason: 'automatic', attempts: count, holdsJournal: true }, pieces('{}')));
  }
  const database = await new Dexie(snapshotDatabaseName).open();
  const names = await Promise.all(database.tables.map((table) => table.toCollection().primaryKeys()));
  database.close();
  expect(names[0]?.length).toBeLessThan(6);
  expect(names[1]).toEqual(names[0]);
});

test('files that vanish while they are listed are none', async () => {
  const snapshots = places.files();
  const kept = unwrap(await snapshots.keep({ reason: 'automatic', attempts: 1, holdsJournal: true }, pieces('{}')));
  now += hour;
  unwrap(await snapshots.keep({ reason: 'automatic', attempts: 2, holdsJournal: true }, pieces('{}')));
  vi.spyOn(FileSystemFileHandle.prototype, 'getFile').mockRejectedValueOnce(new DOMException('gone', 'NotFoundError'));
  expect(unwrap(await snapshots.list())).toHaveLength(1);
  expect(unwrap(await snapshots.list())).toContainEqual(kept);
});

test('a file in which nothing was written yet is no snapshot', async () => {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('snapshots', { create: true });
  await folder.getFileHandle('1-1-automatic.json.gz', { create: true });
  await folder.getFileHandle('notes.txt', { create: true });
  expect(unwrap(await places.files().list())).toEqual([]);
});
