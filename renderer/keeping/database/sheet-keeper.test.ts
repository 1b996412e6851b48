import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attempt } from '../../testing/record.ts';
import type { NewCheck } from './attempt.ts';
import { emptyPaper, type Fields, type Paper } from './draft.ts';
import { SheetKeeper, type SheetStore } from './sheet-keeper.svelte.ts';
import type { Stored, StorageProblem } from './stored.ts';
import { forgetUnsaved } from './unsaved-sheets.ts';
import { writer } from './writer.svelte.ts';

beforeEach(forgetUnsaved);
afterEach(() => vi.restoreAllMocks());

const full: StorageProblem = { code: 'full' };
const sheet = (fields: Fields, differences: Partial<Paper> = {}): Paper => ({ ...emptyPaper, fields, ...differences });

/** A record with one sheet on a disk that is full until there is room. */
function onDisk(lies: Paper, hasRoom: boolean) {
  const saved: Paper[] = [];
  const log: NewCheck[] = [];
  const disk = { lies, hasRoom, saved, log, undertaken: [] as Promise<void>[] };
  const tried = <Value>(value: () => Value): Promise<Stored<Value>> =>
    Promise.resolve(disk.hasRoom ? { ok: true, value: value() } : { ok: false, problem: full });
  const store: SheetStore = {
    load: () => tried(() => disk.lies),
    save: (_, paper, checks) =>
      tried(() => {
        disk.lies = paper;
        log.push(...checks);
        saved.push(paper);
      }),
    undertake: (_, work) => void disk.undertaken.push(work),
  };
  return { disk, open: async () => new SheetKeeper('one', await store.load('one'), store) };
}

const half = sheet({ one: '0.25', two: '0.5' }, { judged: { one: '0.25' }, hints: { two: 1 }, sheet: 1000 });

test('a sheet that could not be read is never saved over: it is read first, and what was written comes onto it', async () => {
  const { disk, open } = onDisk(half, false);
  const keeper = await open();
  let found = 0;
  keeper.onFound(() => (found += 1));
  expect(keeper.problem).toEqual(full);
  await keeper.keep(sheet({ three: '7', four: '' }));
  expect([keeper.problem, disk.lies, found]).toEqual([full, half, 0]);
  disk.hasRoom = true;
  await keeper.keep(sheet({ three: '7', two: '6', four: '' }));
  expect(disk.lies).toEqual({ ...half, fields: { one: '0.25', two: '6', three: '7' } });
  expect([keeper.problem, keeper.paper, found]).toEqual([undefined, disk.lies, 1]);
  // From here on it is the learner's own: what is taken away is away.
  await keeper.keep(sheet({ one: '' }));
  expect([disk.lies, found]).toEqual([sheet({ one: '' }), 1]);
});

test('an exam that turns out to be handed in stays as it was', async () => {
  const { disk, open } = onDisk({ ...half, handedIn: true }, false);
  const keeper = await open();
  disk.hasRoom = true;
  await keeper.keep(sheet({ one: '7', three: '7' }));
  expect(disk.lies).toMatchObject({ fields: half.fields, handedIn: true });
});

test('it is tried again when asked', async () => {
  const { disk, open } = onDisk(half, false);
  const keeper = await open();
  disk.hasRoom = true;
  await keeper.keepAgain();
  expect([keeper.problem, keeper.paper]).toEqual([undefined, half]);
});

test('while one state is stored, of those that come only the last is, and whoever waits for any waits for all', async () => {
  const { disk, open } = onDisk(emptyPaper, true);
  const keeper = await open();
  await Promise.all(['1', '12', '123', '1234'].map((one) => keeper.keep(sheet({ one }))));
  expect(disk.saved.map(({ fields }) => fields.one)).toEqual(['1', '1234']);
  expect(disk.undertaken).toHaveLength(1);
});

test('a check that could not be stored goes into the log before the next one, and once', async () => {
  const { disk, open } = onDisk(emptyPaper, true);
  const keeper = await open();
  const [first, second] = [[attempt()], [attempt()]];
  disk.hasRoom = false;
  await keeper.keep(sheet({ one: '1' }), first);
  expect([disk.log, keeper.problem]).toEqual([[], full]);
  disk.hasRoom = true;
  await keeper.keep(sheet({ one: '2' }), second);
  await keeper.keep(sheet({ one: '3' }));
  expect(disk.log).toEqual([first, second]);
});

test('a sheet that was left unsaved is as it was left when it is opened again, and so are its checks', async () => {
  const { disk, open } = onDisk(half, true);
  const check = [attempt()];
  const left = await open();
  disk.hasRoom = false;
  const paper = { ...half, fields: { ...half.fields, two: '6' }, judged: { two: '6' } };
  await left.keep(paper, check);
  expect((await open()).paper).toEqual(paper);
  disk.hasRoom = true;
  const again = await open();
  expect([again.paper, again.problem]).toEqual([paper, full]);
  await again.keepAgain();
  expect([disk.lies, disk.log, again.problem]).toEqual([paper, [check], undefined]);
  expect((await open()).problem).toBeUndefined();
});

test('a sheet that was left unsaved goes on from what another window has made of it since', async () => {
  const { disk, open } = onDisk(sheet({ one: '1' }), true);
  const keeper = await open();
  disk.hasRoom = false;
  await keeper.keep(sheet({ one: '1', two: '2' }));
  disk.hasRoom = true;
  disk.lies = sheet({ one: '1', three: '3' });
  vi.spyOn(writer, 'term', 'get').mockReturnValue(writer.term + 1);
  expect((await open()).paper.fields).toEqual({ one: '1', two: '2', three: '3' });
});
