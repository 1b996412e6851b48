import { randomBytes } from 'node:crypto';
import { ReadStream } from 'node:fs';
import { mkdtemp, open, rm, stat, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SnapshotFolder } from './snapshot-folder.ts';

let above = '';
beforeEach(async () => {
  above = await mkdtemp(join(tmpdir(), 'workbook-snapshots-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(above, { recursive: true });
});

const folder = () => join(above, 'snapshots');

/** Its name. */
async function keep(snapshots: SnapshotFolder, text: string): Promise<string> {
  const { snapshot, draft } = await snapshots.begin({ at: 7, attempts: 3, reason: 'automatic' });
  await draft.add(text);
  await draft.finish();
  return snapshot.name;
}

/** Nothing that compresses. */
const noise = (bytes: number) => randomBytes(bytes).toString('base64');

test('a snapshot takes its place once all of it is in its file and on the disk', async () => {
  const probe = await open(above);
  const methods = Object.getPrototypeOf(probe) as FileHandle;
  await probe.close();
  const [write, flush] = [vi.spyOn(methods, 'writeFile'), vi.spyOn(methods, 'sync')];
  await keep(new SnapshotFolder(folder()), noise(200_000));
  expect(write).toHaveBeenCalled();
  // Before it, the folder is flushed that the snapshots' own was made in.
  const own = flush.mock.contexts.indexOf(write.mock.contexts[0]);
  expect(flush.mock.invocationCallOrder[own]).toBeGreaterThan(Math.max(...write.mock.invocationCallOrder));
});

test('the file of a snapshot of which no more is read is closed', async () => {
  const snapshots = new SnapshotFolder(folder());
  const name = await keep(snapshots, noise(4_000_000));
  const reads = vi.spyOn(ReadStream.prototype, '_read');
  const text = snapshots.read(name);
  await text?.next();
  const [file] = reads.mock.contexts as readonly ReadStream[];
  if (!file || file.closed) throw new Error('the file is read to its end by now');
  const closed = new Promise<void>((resolve) => file.once('close', resolve));
  await text?.return?.();
  await closed;
});

test.skipIf(process.platform === 'win32')('nobody else on the machine may read a snapshot', async () => {
  const name = await keep(new SnapshotFolder(folder()), '{}');
  expect((await stat(folder())).mode & 0o777).toBe(0o700);
  expect((await stat(join(folder(), `${name}.json.gz`))).mode & 0o777).toBe(0o600);
});
