import { randomBytes } from 'node:crypto';
import {
  appendFile,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  writeFile,
  type FileHandle,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { longestPiece } from '../../exercises/contract/safekeeping.ts';
import { JournalFile } from './journal-file.ts';
import { SafekeepingHost } from './safekeeping-host.ts';
import { SnapshotFolder } from './snapshot-folder.ts';

let folder = '';
let now = 0;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbook-safekeeping-'));
  now = Date.UTC(2025, 2, 3, 12);
});
afterEach(() => rm(folder, { recursive: true }));

const snapshotsFolder = () => join(folder, 'snapshots');
const journalPath = () => join(folder, 'journal', 'checks.jsonl');
/** As the app has it after a start. */
const start = () =>
  new SafekeepingHost({
    snapshots: new SnapshotFolder(snapshotsFolder()),
    journal: new JournalFile(journalPath(), () => now),
    now: () => now,
    room: () => Promise.resolve(7),
    removeDatabase: () => Promise.reject(new Error('not here')),
  });

async function value(host: SafekeepingHost, name: string, input: unknown = null): Promise<unknown> {
  const kept = await host.answer(name, input);
  if (!kept.ok) throw new Error(JSON.stringify(kept.problem));
  return kept.value;
}

async function keep(host: SafekeepingHost, pieces: readonly string[], attempts = 3, reason = 'automatic') {
  const ticket = await value(host, 'beginSnapshot', { reason, attempts, holdsJournal: true });
  for (const piece of pieces) await value(host, 'addToSnapshot', { ticket, piece });
  return value(host, 'finishSnapshot', { ticket });
}

async function read(host: SafekeepingHost, name: string): Promise<string> {
  const ticket = await value(host, 'openSnapshot', { name });
  let text = '';
  for (;;) {
    const piece = await value(host, 'readSnapshot', { ticket });
    if (typeof piece !== 'string') return text;
    text += piece;
  }
}

const names = async (host: SafekeepingHost) =>
  ((await value(host, 'listSnapshots')) as { name: string }[]).map(({ name }) => name);

describe('a snapshot', () => {
  test('is listed with all that is to be known of it, and read as it was written, letters of any script whole', async () => {
    const host = start();
    const text = `{"typed":"０．１９９９ 가중치 w₂⁺ 𝛿"}${'δ'.repeat(1_500_000)}😀`;
    // In pieces that cut characters in two, wherever that is.
    const cuts = [20, text.indexOf('𝛿') + 1, text.length - 1];
    const pieces = [0, ...cuts].map((from, index) => text.slice(from, cuts[index]));
    const kept = await keep(host, pieces, 7, 'before-delete');
    const [file = ''] = await readdir(snapshotsFolder());
    const content = await readFile(join(snapshotsFolder(), file));
    expect(gunzipSync(content).toString()).toBe(text);
    const name = `${now}-7-before-delete`;
    expect(kept).toEqual({ name, at: now, reason: 'before-delete', attempts: 7, bytes: content.length });
    expect(await value(start(), 'listSnapshots')).toEqual([kept]);
    expect(await read(start(), name)).toBe(text);
  });

  test('that is given up, or left behind by a page that has gone, is none, and neither is its half', async () => {
    const host = start();
    const first = await value(host, 'beginSnapshot', { reason: 'automatic', attempts: 1, holdsJournal: true });
    await value(host, 'addToSnapshot', { ticket: first, piece: 'half' });
    await value(host, 'abandonSnapshot', { ticket: first });
    expect(await readdir(snapshotsFolder())).toEqual([]);
    await value(host, 'beginSnapshot', { reason: 'automatic', attempts: 1, holdsJournal: true });
    await host.forget();
    expect(await readdir(snapshotsFolder())).toEqual([]);
    expect(await host.answer('finishSnapshot', { ticket: first })).toMatchObject({ ok: false });
  });

  test('whose half cannot be cleared away is given up all the same, and ends nothing', async () => {
    const host = start();
    await value(host, 'beginSnapshot', { reason: 'automatic', attempts: 1, holdsJournal: true });
    await rm(snapshotsFolder(), { recursive: true });
    await writeFile(snapshotsFolder(), 'no folder');
    await host.forget();
    expect(await host.answer('beginSnapshot', { reason: 'automatic', attempts: 1, holdsJournal: true })).toMatchObject({
      ok: false,
    });
  });

  test('is given up where another is begun: its file is closed, and nothing of it gets into the other', async () => {
    const host = start();
    const begin = () => value(host, 'beginSnapshot', { reason: 'automatic', attempts: 1, holdsJournal: false });
    const probe = await open(folder);
    const write = vi.spyOn(Object.getPrototypeOf(probe) as FileHandle, 'writeFile');
    const given = await begin();
    // Nothing that compresses, so that some of it is in the file by the end of the call.
    await value(host, 'addToSnapshot', { ticket: given, piece: randomBytes(200_000).toString('base64') });
    const file = write.mock.contexts[0] as FileHandle;
    write.mockRestore();
    await probe.close();
    const ticket = await begin();
    expect(file.fd).toBe(-1);
    await value(host, 'addToSnapshot', { ticket, piece: 'kept' });
    expect(await host.answer('addToSnapshot', { ticket: given, piece: 'given up' })).toMatchObject({ ok: false });
    expect(await host.answer('finishSnapshot', { ticket: given })).toMatchObject({ ok: false });
    expect(await host.answer('abandonSnapshot', { ticket: given })).toMatchObject({ ok: true });
    await value(host, 'finishSnapshot', { ticket });
    const name = `${now}-1-automatic`;
    expect(await readdir(snapshotsFolder())).toEqual([`${name}.json.gz`]);
    expect(await read(host, name)).toBe('kept');
  });

  test.each(['ENOSPC', 'EDQUOT'])(
    'for which there is no room (%s) is told so, and leaves no half of itself',
    async (code) => {
      const host = start();
      const probe = await open(folder);
      const write = vi.spyOn(Object.getPrototypeOf(probe) as FileHandle, 'writeFile');
      write.mockRejectedValueOnce(Object.assign(new Error(code), { code }));
      const ticket = await value(host, 'beginSnapshot', { reason: 'automatic', attempts: 1, holdsJournal: false });
      const piece = randomBytes(200_000).toString('base64');
      expect(await host.answer('addToSnapshot', { ticket, piece })).toEqual({ ok: false, problem: { code: 'full' } });
      const file = write.mock.contexts[0] as FileHandle;
      write.mockRestore();
      await probe.close();
      expect(file.fd).toBe(-1);
      expect(await readdir(snapshotsFolder())).toEqual([]);
    },
  );

  test('is kept where the journal cannot be shortened nor the others be thinned out', async () => {
    const host = start();
    await value(host, 'addToJournal', { attempts: 1, entry: '{}' });
    const ticket = await value(host, 'beginSnapshot', { reason: 'automatic', attempts: 1, holdsJournal: true });
    await rm(journalPath());
    await mkdir(journalPath());
    const dangling = join(snapshotsFolder(), '1-1-automatic.json.gz');
    await symlink(join(folder, 'nowhere'), dangling);
    expect(await host.answer('finishSnapshot', { ticket })).toMatchObject({ ok: true });
    await rm(dangling);
    expect(await names(host)).toEqual([`${now}-1-automatic`]);
  });

  test('is listed though files vanish meanwhile, and one beside it leads nowhere', async () => {
    const host = start();
    await keep(host, ['{}'], 1);
    await mkdir(join(snapshotsFolder(), '9-9-automatic.json.gz.new'));
    await symlink(join(folder, 'nowhere'), join(snapshotsFolder(), '1-1-automatic.json.gz'));
    const listed = await names(host);
    expect(listed).toEqual([`${now}-1-automatic`]);
    now += 1000;
    await keep(host, ['{}'], 2);
    const both = [2, 1].map((attempts) => `${now - (2 - attempts) * 1000}-${attempts}-automatic`);
    expect(await names(host)).toEqual(both);
    const listing = names(host);
    await rm(join(snapshotsFolder(), `${both[0]}.json.gz`));
    expect(both).toEqual(expect.arrayContaining([...(await listing)]));
  });

  test('is read by whoever opened one last, and by nobody once the page has gone', async () => {
    const host = start();
    await keep(host, ['whole']);
    const [name = ''] = await names(host);
    const given = await value(host, 'openSnapshot', { name });
    const ticket = await value(host, 'openSnapshot', { name });
    expect(await host.answer('readSnapshot', { ticket: given })).toMatchObject({ ok: false });
    expect(await value(host, 'readSnapshot', { ticket })).toBe('whole');
    await host.forget();
    expect(await host.answer('readSnapshot', { ticket })).toMatchObject({ ok: false });
  });

  test('begun by a process that was killed is cleared away by the next', async () => {
    await mkdir(snapshotsFolder());
    await writeFile(join(snapshotsFolder(), '1-1-automatic.json.gz.new'), 'half');
    expect(await value(start(), 'listSnapshots')).toEqual([]);
    await keep(start(), ['{}']);
    expect(await readdir(snapshotsFolder())).toEqual([`${now}-3-automatic.json.gz`]);
  });

  test('that is damaged is told, and the others are read', async () => {
    const host = start();
    await keep(host, ['{"first":1}']);
    now += 1000;
    await keep(host, ['{"second":2}']);
    const [newest = '', oldest = ''] = await names(host);
    const path = join(snapshotsFolder(), `${newest}.json.gz`);
    await truncate(path, 12);
    await expect(read(host, newest)).rejects.toThrow('unexpected end of file');
    expect(await read(host, oldest)).toBe('{"first":1}');
  });

  test.each([
    ['a way up', '../secret'],
    ['a way up behind a name', '1-1-automatic/../../secret'],
    ['a path', '/etc/passwd'],
    ['another reason', '1-1-whatever'],
    ['a name with an ending', '1-1-automatic.json.gz'],
    ['one that is not there', '1-1-automatic'],
    ['a NUL', '1-1-automatic\0'],
    ['no text', 7],
    ['an endless name', '1'.repeat(1000)],
  ])('cannot be asked for by %s', async (_, name) => {
    const host = start();
    await writeFile(join(folder, 'secret.json.gz'), gzipSync('secret'));
    const opened = await host.answer('openSnapshot', { name });
    const answer = opened.ok ? await host.answer('readSnapshot', { ticket: opened.value }) : opened;
    expect(answer).toMatchObject({ ok: false, problem: { code: 'failed' } });
  });

  test('too many are thinned out, and files of others are left alone', async () => {
    const host = start();
    await mkdir(snapshotsFolder());
    await writeFile(join(snapshotsFolder(), 'notes.txt'), 'mine');
    const began = now;
    for (let minute = 0; minute < 30; minute += 1) {
      now += 60_000;
      await keep(host, ['{}'], minute);
    }
    expect(await names(host)).toHaveLength(10);
    // Two more that are too many: a folder, which is not deleted as a file is, and behind it a file.
    const stuck = `${began + 90_000}-0-automatic`;
    await mkdir(join(snapshotsFolder(), `${stuck}.json.gz`));
    await writeFile(join(snapshotsFolder(), `${began + 30_000}-0-automatic.json.gz`), '');
    now += 60_000;
    await keep(host, ['{}'], 30);
    expect((await names(host)).filter((name) => name !== stuck)).toHaveLength(10);
    expect(await readdir(snapshotsFolder())).toContain('notes.txt');
  });
});

describe('the journal', () => {
  const add = (host: SafekeepingHost, attempts: number, entry: unknown = { attempts }) =>
    value(host, 'addToJournal', { attempts, entry: JSON.stringify(entry) });

  test('says nothing of a record that never was', async () => {
    expect(await value(start(), 'held')).toBeNull();
    expect(await value(start(), 'readJournal')).toEqual([]);
  });

  test('says how many attempts there were, and which came last, after any restart', async () => {
    await value(start(), 'settleJournal', { attempts: 5 });
    await add(start(), 6, { attempts: [{ typed: '가\n나 ' }] });
    await add(start(), 8);
    expect(await value(start(), 'held')).toEqual({ attempts: 8, at: now, isChanged: true });
    expect(await value(start(), 'readJournal')).toEqual([{ attempts: [{ typed: '가\n나 ' }] }, { attempts: 8 }]);
  });

  test('holds each check in its own time, many at once too', async () => {
    const host = start();
    await Promise.all(Array.from({ length: 50 }, (_, index) => add(host, index + 1)));
    expect(await value(start(), 'readJournal')).toEqual(
      Array.from({ length: 50 }, (_, index) => ({ attempts: index + 1 })),
    );
  });

  test.each([1, 5, 20, 1000])('of which the last %d bytes were cut off still holds the lines before', async (bytes) => {
    const host = start();
    await value(host, 'settleJournal', { attempts: 1 });
    await add(host, 2);
    const whole = (await readFile(journalPath())).length;
    await add(host, 3, { attempts: 'x'.repeat(2000) });
    const { length } = await readFile(journalPath());
    await truncate(journalPath(), Math.max(whole, length - bytes));
    const next = start();
    expect(await value(next, 'held')).toMatchObject({ attempts: 2 });
    await add(next, 4);
    expect(await value(start(), 'readJournal')).toEqual([{ attempts: 2 }, { attempts: 4 }]);
    const lines = (await readFile(journalPath(), 'utf8')).split('\n');
    expect(lines.slice(0, -1).map((line) => (JSON.parse(line) as { held: number }).held)).toEqual([1, 2, 4]);
    expect(lines.at(-1)).toBe('');
  });

  test('with a line that cannot be read holds the others', async () => {
    await add(start(), 1);
    await appendFile(journalPath(), '\0\0\0 not a line\n{"held":"many"}\n');
    await add(start(), 2);
    expect(await value(start(), 'readJournal')).toEqual([{ attempts: 1 }, { attempts: 2 }]);
  });

  test('is void once the record was settled', async () => {
    const host = start();
    await add(host, 9);
    await value(host, 'settleJournal', { attempts: 0 });
    expect(await value(start(), 'held')).toMatchObject({ attempts: 0 });
    expect(await value(start(), 'readJournal')).toEqual([]);
  });

  test('is shortened by a snapshot, but for what was noted while that was taken', async () => {
    const host = start();
    await add(host, 1);
    const ticket = await value(host, 'beginSnapshot', { reason: 'automatic', attempts: 1, holdsJournal: true });
    await value(host, 'addToSnapshot', { ticket, piece: '{}' });
    await add(host, 2);
    await value(host, 'finishSnapshot', { ticket });
    for (const one of [host, start()]) {
      expect(await value(one, 'readJournal')).toEqual([{ attempts: 2 }]);
      expect(await value(one, 'held')).toMatchObject({ attempts: 2, isChanged: true });
    }
    await keep(host, ['{}'], 2);
    for (const one of [host, start()]) {
      expect(await value(one, 'readJournal')).toEqual([]);
      expect(await value(one, 'held')).toMatchObject({ attempts: 2, isChanged: false });
    }
  });

  test('is left as it is by a snapshot that does not hold it', async () => {
    const host = start();
    await add(host, 1);
    const ticket = await value(host, 'beginSnapshot', { reason: 'before-restore', attempts: 0, holdsJournal: false });
    await value(host, 'finishSnapshot', { ticket });
    expect(await value(start(), 'readJournal')).toEqual([{ attempts: 1 }]);
  });

  test('that was settled while a snapshot was taken is left as it is', async () => {
    const host = start();
    await add(host, 5);
    const ticket = await value(host, 'beginSnapshot', { reason: 'automatic', attempts: 5, holdsJournal: true });
    await value(host, 'settleJournal', { attempts: 0 });
    await add(host, 1);
    await value(host, 'finishSnapshot', { ticket });
    expect(await value(start(), 'readJournal')).toEqual([{ attempts: 1 }]);
  });

  test('that is lost is stood in for by the newest snapshot', async () => {
    const host = start();
    await keep(host, ['{}'], 3);
    now += 1000;
    await keep(host, ['{}'], 4);
    await rm(join(folder, 'journal'), { recursive: true, force: true });
    expect(await value(start(), 'held')).toEqual({ attempts: 4, at: now, isChanged: false });
  });

  test('cannot be made to break into lines', async () => {
    expect(await start().answer('addToJournal', { attempts: 1, entry: '{}\n{"held":9}' })).toMatchObject({ ok: false });
  });
});

test.each([
  ['an unknown method', 'deleteSnapshot', null],
  ['a name that every object has', 'toString', null],
  ['a name that is no text', 7, null],
  ['a reason that there is not', 'beginSnapshot', { reason: 'whim', attempts: 1, holdsJournal: true }],
  ['a count that is none', 'beginSnapshot', { reason: 'automatic', attempts: -1, holdsJournal: true }],
  ['a ticket of somebody else', 'addToSnapshot', { ticket: 77, piece: '' }],
  ['an endless piece', 'addToSnapshot', { ticket: 1, piece: 'x'.repeat(longestPiece + 1) }],
  ['a missing part', 'addToJournal', { attempts: 1 }],
  ['nothing', 'readSnapshot', undefined],
])('%s is answered with a problem, and nothing is written', async (_, name, input) => {
  expect(await start().answer(name, input)).toMatchObject({ ok: false, problem: { code: 'failed' } });
  expect(await readdir(folder)).toEqual([]);
});
