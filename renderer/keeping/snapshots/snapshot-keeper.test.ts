import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recordCheck } from '../database/attempts.ts';
import { connection } from '../database/connection.ts';
import { saveDraft } from '../database/drafts.ts';
import { emptyPaper } from '../database/draft.ts';
import { recordChanges } from '../database/record-changes.ts';
import { StorageError } from '../database/stored.ts';
import { keepSummary } from '../database/summaries.ts';
import { databaseName } from '../database/workbook-database.ts';
import { Writer, writer } from '../database/writer.svelte.ts';
import { journal } from '../journal/this-journal.ts';
import { attempt, clearRecord } from '../../testing/record.ts';
import { BrowserSnapshots } from './browser-snapshots.ts';
import { SnapshotKeeper } from './snapshot-keeper.svelte.ts';
import type { SnapshotStore } from './snapshot-store.ts';

let now = Date.UTC(2025, 2, 3, 12);
const store = new BrowserSnapshots(() => (now += 1000));
/** Longer than any test. */
const never = 2 ** 31 - 1;
const stops: (() => void)[] = [];

beforeEach(async () => {
  await clearRecord();
  await deleteSnapshots();
  recordChanges.begin()();
});
afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  vi.restoreAllMocks();
  // Where it is not this window's any more.
  await writer.takeOver();
});

async function deleteSnapshots(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('snapshots', { create: true });
  for await (const file of folder.keys()) await folder.removeEntry(file);
}

function started({ interval = never, pause = never } = {}): SnapshotKeeper {
  const keeper = new SnapshotKeeper(store, interval, pause);
  stops.push(keeper.start());
  return keeper;
}

async function kept(): Promise<readonly string[]> {
  const listed = await store.list();
  return listed.ok ? listed.value.map(({ reason, attempts }) => `${reason} ${attempts}`) : [listed.problem.code];
}

describe('a snapshot is kept by itself', () => {
  test('at the start, where something was changed since the last', async () => {
    await recordCheck([attempt(), attempt()]);
    started({ pause: 1 });
    await expect.poll(kept).toEqual(['automatic 2']);
  });

  test('at the start all the same, where more is changed right after it', async () => {
    await recordCheck([attempt()]);
    recordChanges.begin()();
    started({ pause: 50 });
    await recordCheck([attempt()]);
    await expect.poll(kept).toEqual(['automatic 2']);
  });

  test('at the start once, though the journal tells only at the opening that something was changed', async () => {
    await recordCheck([attempt()]);
    const noted = await journal.held();
    connection.letGo();
    vi.spyOn(journal, 'held').mockResolvedValue(
      noted.ok && noted.value ? { ok: true, value: { ...noted.value, isChanged: true } } : noted,
    );
    const keeper = started();
    await keeper.keepChanges();
    await keeper.keepChanges();
    expect(await kept()).toEqual(['automatic 1']);
  });

  test('some time after a change, and not again without another', async () => {
    const keeper = started({ interval: 1 });
    await saveDraft('one', emptyPaper);
    await expect.poll(kept).toEqual(['automatic 0']);
    await keeper.keepChanges();
    expect(await kept()).toEqual(['automatic 0']);
    await recordCheck([attempt()]);
    await expect.poll(kept).toEqual(['automatic 1', 'automatic 0']);
  });

  test('when the page is put out of sight', async () => {
    started();
    await recordCheck([attempt()]);
    expect(await kept()).toEqual([]);
    vi.spyOn(Document.prototype, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    await expect.poll(kept).toEqual(['automatic 1']);
  });

  test('at once after the record was changed as a whole', async () => {
    started();
    await connection.rewrite((database) => database.attempts.add({ ...attempt(), position: 0 }));
    await expect.poll(kept).toEqual(['automatic 1']);
  });
});

describe('none is kept', () => {
  test('of an empty record, nor of what follows from the rest', async () => {
    const keeper = started();
    await keeper.keepChanges();
    await keepSummary('learning', {} as never);
    await keeper.keepChanges();
    expect(await kept()).toEqual([]);
    expect(await keeper.keep('before-delete')).toEqual({ ok: true, value: null });
  });
});

test('the window that only reads keeps none by itself, and the next one that writes does', async () => {
  await recordCheck([attempt()]);
  const keeper = started();
  const otherWindow = new Writer(`${databaseName}.writer`);
  await otherWindow.settled;
  await otherWindow.takeOver();
  await expect.poll(() => writer.role).toBe('reader');
  await keeper.keepChanges();
  expect(await kept()).toEqual([]);
  await writer.takeOver();
  await keeper.keepChanges();
  expect(await kept()).toEqual(['automatic 1']);
});

test('one is kept after the other, each with what there is when its turn comes', async () => {
  const keeper = started();
  const keep = store.keep.bind(store);
  let letGo: () => void = () => undefined;
  const until = new Promise<void>((resolve) => (letGo = resolve));
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  await recordCheck([attempt()]);
  const slow = vi.spyOn(store, 'keep').mockImplementationOnce(async (...snapshot) => {
    begin();
    await until;
    return keep(...snapshot);
  });
  const first = keeper.keep('before-replace');
  await begun;
  const second = keeper.keep('before-delete');
  await recordCheck([attempt()]);
  expect(slow).toHaveBeenCalledTimes(1);
  letGo();
  await Promise.all([first, second]);
  expect(await kept()).toEqual(['before-delete 2', 'before-replace 1']);
});

test('what is changed while one is being kept is in the next', async () => {
  await recordCheck([attempt()]);
  const keeper = started({ interval: 1 });
  const keeping = keeper.keep('before-replace');
  await recordCheck([attempt()]);
  await keeping;
  await expect.poll(kept).toContain('automatic 2');
});

test('one that cannot be kept is told until the next one can, and the change is not forgotten', async () => {
  const keeper = started();
  await recordCheck([attempt()]);
  const keep = vi.spyOn(store, 'keep').mockResolvedValueOnce({ ok: false, problem: { code: 'full' } });
  await keeper.keepChanges();
  expect(keeper.problem).toEqual({ code: 'full' });
  expect(keep).toHaveBeenCalledTimes(1);
  await keeper.keepChanges();
  expect(keeper.problem).toBeUndefined();
  expect(await kept()).toEqual(['automatic 1']);
});

test('a record that cannot be read is told, and no snapshot is made of it', async () => {
  const keeper = new SnapshotKeeper(store, never);
  vi.spyOn(connection, 'open').mockRejectedValue(new StorageError({ code: 'newer' }));
  expect(await keeper.keep('before-delete')).toEqual({ ok: false, problem: { code: 'newer' } });
  expect(await kept()).toEqual([]);
});

test('while the record is being made anew none is kept by itself, and whoever else writes waits', async () => {
  await recordCheck([attempt()]);
  const keeper = new SnapshotKeeper(store, never, never);
  const mending = await connection.mend();
  const waiting = recordCheck([attempt()]);
  await keeper.keepChanges();
  expect(await kept()).toEqual([]);
  await keeper.keep('automatic', { mending });
  expect(await kept()).toEqual(['automatic 1']);
  mending.end();
  await waiting;
  await keeper.keepChanges();
  expect(await kept()).toEqual(['automatic 2', 'automatic 1']);
});

/** A place that behaves as it is told. */
const placeThat = (keep: SnapshotStore['keep']): SnapshotStore => ({
  keep,
  list: () => store.list(),
  read: (name) => store.read(name),
});

test('one that never comes to its end is given up, and the next has its turn', async () => {
  await recordCheck([attempt()]);
  let answers = false;
  // Answers at once then: a real place may take longer than this keeper is patient.
  const place = placeThat((snapshot) =>
    answers
      ? Promise.resolve({ ok: true, value: { ...snapshot, name: 'one', at: now, bytes: 1 } })
      : new Promise<never>(() => undefined),
  );
  const keeper = new SnapshotKeeper(place, never, never, 20);
  expect(await keeper.keep('automatic')).toEqual({ ok: false, problem: { code: 'failed', detail: 'no answer' } });
  answers = true;
  expect(await keeper.keep('automatic')).toMatchObject({ ok: true });
  expect(keeper.problem).toBeUndefined();
});

test('after the record could not be read, one is tried again by itself', async () => {
  await recordCheck([attempt()]);
  const read = vi.spyOn(connection, 'read').mockResolvedValueOnce({ ok: false, problem: { code: 'closed' } });
  const keeper = started({ interval: 1 });
  await keeper.keepChanges();
  await expect.poll(kept).toEqual(['automatic 1']);
  expect(read).toHaveBeenCalledTimes(2);
});
