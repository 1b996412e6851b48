import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connection } from '../../keeping/database/connection.ts';
import type { StorageProblem } from '../../keeping/database/stored.ts';
import { UnkeptWorkings } from '../../keeping/database/unkept-workings.ts';
import { allWorkings, keepWorking, loadWorking, whenKept } from '../../keeping/database/workings.ts';
import { holdNextWrite } from '../../testing/held-write.ts';
import { clearRecord } from '../../testing/record.ts';
import { WorkingOpening } from './working-opening.svelte.ts';
import type { WorkingDesk } from './working-desk.svelte.ts';

beforeEach(clearRecord);
afterEach(() => vi.restoreAllMocks());

/** Goes on with every look. */
let time = 1000;
const now = () => (time += 1);

/** As the page does it, a new opening each time that one comes to it. */
async function arrived(id?: string): Promise<{ readonly opening: WorkingOpening; readonly desk: WorkingDesk }> {
  const opening = new WorkingOpening({ now, newId: () => crypto.randomUUID() });
  await opening.open(id);
  if (!opening.desk) throw new Error('It was not opened.');
  return { opening, desk: opening.desk };
}

const opened = async (): Promise<WorkingDesk> => (await arrived()).desk;

async function write(desk: WorkingDesk, text: string): Promise<void> {
  desk.write(text);
  await whenKept();
}

/** Nothing is stored for this reason, until it is over. */
function nothingIsStored(problem: StorageProblem): () => void {
  const spy = vi.spyOn(connection, 'write').mockResolvedValue({ ok: false, problem });
  return () => spy.mockRestore();
}

async function textsKept(): Promise<readonly string[]> {
  const all = await connection.read((database) => database.workings.toArray());
  return all.ok ? all.value.map(({ text }) => text).sort() : [];
}

test('a working that was left while it was being kept is there again as it was written last', async () => {
  const desk = await opened();
  const { begun, letGo } = holdNextWrite();
  desk.write('out_h1 = 0.50');
  await begun;
  desk.write('out_h1 = 0.5069');
  const again = opened();
  letGo();
  const { id, text } = await again;
  expect({ id, text }).toEqual({ id: desk.id, text: 'out_h1 = 0.5069' });
});

test.each([{ code: 'full' }, { code: 'elsewhere' }] as const)(
  'a working that could not be kept ($code) is there again as it was written, and is kept as soon as it can be',
  async (problem) => {
    const desk = await opened();
    await write(desk, 'out_h1 = 0.50');
    const over = nothingIsStored(problem);
    await write(desk, 'out_h1 = 0.5069');
    const again = await opened();
    await whenKept();
    expect([again.text, again.storageProblem]).toEqual(['out_h1 = 0.5069', problem]);
    over();
    expect(await textsKept()).toEqual(['out_h1 = 0.50']);
    const later = await opened();
    await whenKept();
    expect([later.text, later.storageProblem]).toEqual(['out_h1 = 0.5069', undefined]);
    expect(await textsKept()).toEqual(['out_h1 = 0.5069']);
  },
);

test('a working that could not be kept is listed beside the one that was begun after it, and said not to be kept', async () => {
  const first = await arrived();
  const over = nothingIsStored({ code: 'full' });
  await write(first.desk, 'out_h1 = 0.5069');
  await first.opening.begin(first.desk.network.network);
  over();
  const { opening } = first;
  expect(opening.kept.map((working) => [working.text, opening.isUnkept(working)])).toEqual([['out_h1 = 0.5069', true]]);
  await opening.open(first.desk.id);
  await whenKept();
  expect(await textsKept()).toEqual(['out_h1 = 0.5069']);
});

test('what another window has written on the working since stays beside what could not be kept here', async () => {
  const desk = await opened();
  await write(desk, 'out_h1 = 0.50');
  const over = nothingIsStored({ code: 'elsewhere' });
  await write(desk, 'here');
  over();
  const theirs = { ...desk.stored(), text: 'there' };
  await connection.write((database) => database.workings.put(theirs));
  const again = await opened();
  await whenKept();
  expect([again.text, again.isApart, again.storageProblem]).toEqual(['here', true, undefined]);
  expect(await textsKept()).toEqual(['here', 'there']);
  await write(again, 'here, and on');
  expect(await textsKept()).toEqual(['here, and on', 'there']);
});

test('a working that could not be kept and is deleted is gone', async () => {
  const first = await arrived();
  const over = nothingIsStored({ code: 'full' });
  await write(first.desk, 'out_h1 = 0.5069');
  over();
  await first.opening.remove(first.desk);
  expect(await allWorkings()).toEqual({ ok: true, value: [] });
});

test('what could not be kept is there for the page that is loaded in this window next, until it is kept or replaced', async () => {
  const working = (await opened()).stored();
  sessionStorage.clear();
  const page = new UnkeptWorkings(sessionStorage);
  page.hold({ working, from: 1 });
  expect(new UnkeptWorkings(sessionStorage).all()).toEqual([{ working, from: 1 }]);
  page.letGo(working.id);
  expect(new UnkeptWorkings(sessionStorage).all()).toEqual([]);
  page.hold({ working, from: 1 });
  page.forget();
  expect(new UnkeptWorkings(sessionStorage).all()).toEqual([]);
});

test('a record that is replaced takes what could not be kept of the one before with it', async () => {
  const working = { ...(await opened()).stored(), text: 'before' };
  const over = nothingIsStored({ code: 'full' });
  await keepWorking(working, undefined);
  over();
  expect(await loadWorking(working.id)).toEqual({ ok: true, value: working });
  await clearRecord();
  expect(await loadWorking(working.id)).toEqual({ ok: true, value: null });
});
