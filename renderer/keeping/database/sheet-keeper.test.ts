import { expect, test } from 'vitest';
import { emptyPaper, type Fields, type Paper } from './draft.ts';
import { SheetKeeper, type SheetStore } from './sheet-keeper.svelte.ts';
import type { Stored, StorageProblem } from './stored.ts';

const full: StorageProblem = { code: 'full' };
const sheet = (fields: Fields, differences: Partial<Paper> = {}): Paper => ({ ...emptyPaper, fields, ...differences });

/** A record with one sheet on a disk that is full until there is room. */
function onDisk(lies: Paper, hasRoom: boolean) {
  const saved: Paper[] = [];
  const disk = { lies, hasRoom, saved, undertaken: [] as Promise<void>[] };
  const tried = <Value>(value: () => Value): Promise<Stored<Value>> =>
    Promise.resolve(disk.hasRoom ? { ok: true, value: value() } : { ok: false, problem: full });
  const store: SheetStore = {
    load: () => tried(() => disk.lies),
    save: (_, paper) =>
      tried(() => {
        disk.lies = paper;
        saved.push(paper);
      }),
    undertake: (work) => void disk.undertaken.push(work),
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
