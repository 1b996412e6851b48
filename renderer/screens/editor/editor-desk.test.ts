import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { NetworkDocument } from '../../../engine/network/document.ts';
import { slidesNetwork } from '../../../test/networks/known-networks.ts';
import { connection } from '../../keeping/database/connection.ts';
import { keepNetwork, loadNetwork } from '../../keeping/database/networks.ts';
import { setAside, readSetAside } from '../../keeping/database/set-aside.ts';
import { changedIn } from '../../keeping/database/network-line.ts';
import type { StoredNetwork } from '../../keeping/database/stored-network.ts';
import { thisRun } from '../../keeping/database/this-run.ts';
import { keptNetwork } from '../../testing/editor.ts';
import { holdNextWrite } from '../../testing/held-write.ts';
import { clearRecord } from '../../testing/record.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { addSample, removeSample } from './document/change-samples.ts';
import type { NumberPlace } from './document/number-place.ts';
import { EditorDesk } from './editor-desk.svelte.ts';
import { EditorOpening } from './editor-opening.svelte.ts';

const rate = { kind: 'rate' } as const;
const first: NumberPlace = { kind: 'weight', layer: 1, unit: 1, from: 1 };

beforeEach(clearRecord);
afterEach(() => vi.restoreAllMocks());

const deskWith = (network: NetworkDocument = slidesNetwork): EditorDesk =>
  new EditorDesk({ id: crypto.randomUUID(), network, changed: 0 }, () => 1000);

/** The learning rates that one comes by on the way back. */
function takenBack(desk: EditorDesk): readonly number[] {
  const rates = [];
  while (desk.canUndo) {
    desk.undo();
    rates.push(desk.network.learningRate);
  }
  return rates;
}

test('a gesture is one step, until something else is selected, it ends, or it is taken back', () => {
  const desk = deskWith({ ...slidesNetwork, learningRate: 1 });
  desk.select({ kind: 'weight', layer: 1, unit: 1, from: 1 });
  desk.setNumber(rate, 2, 'key');
  desk.setNumber(rate, 3, 'key');
  desk.select({ kind: 'weight', layer: 1, unit: 1, from: 1 });
  desk.setNumber(rate, 4, 'key');
  desk.select({ kind: 'weight', layer: 1, unit: 1, from: 2 });
  desk.setNumber(rate, 5, 'key');
  desk.endGesture();
  desk.setNumber(rate, 6, 'key');
  desk.undo();
  desk.setNumber(rate, 7, 'key');
  desk.setNumber(rate, 8, 'key');
  expect(takenBack(desk)).toEqual([5, 4, 1]);
});

test('while one state is being written, later ones wait, and of those only the last is', async () => {
  const desk = deskWith();
  const { begun, letGo } = holdNextWrite();
  const writing = vi.spyOn(connection, 'write');
  desk.setNumber(rate, 2);
  await begun;
  desk.setNumber(rate, 3);
  desk.setNumber(rate, 4);
  const settled = desk.settled();
  letGo();
  await settled;
  expect(writing).toHaveBeenCalledTimes(2);
  expect((await keptNetwork(desk.id))?.learningRate).toBe(4);
});

test('work that could not be kept stays when the network is opened again, and is kept with the next change', async () => {
  const desk = deskWith({ ...slidesNetwork, title: 'Mine' });
  const before = { id: desk.id, network: desk.network, changed: 0 };
  // It was given another name on the shelf, in this window.
  const stored = changedIn(thisRun, before, { ...slidesNetwork, title: 'Yours' }, 500);
  vi.spyOn(connection, 'write').mockResolvedValueOnce({ ok: false, problem: { code: 'full' } });
  desk.setNumber(rate, 2);
  await desk.settled();
  expect(desk.problem).toEqual({ code: 'full' });
  desk.takeUp(stored);
  expect(desk.network).toMatchObject({ title: 'Mine', learningRate: 2 });
  await desk.keep();
  expect(desk.problem).toBeUndefined();
  expect(await keptNetwork(desk.id)).toEqual(desk.network);

  desk.takeUp(stored);
  expect(desk.network.title).toBe('Yours');
  desk.undo();
  expect(desk.network).toMatchObject({ title: 'Mine', learningRate: 2 });
});

test('what a page had not written when it was left is taken up by the next one, and only then', async () => {
  const id = crypto.randomUUID();
  await keepNetwork({ id, network: slidesNetwork, changed: 5 });
  const left = new EditorDesk({ id, network: slidesNetwork, changed: 5 }, () => 1000);
  left.setAside();
  vi.spyOn(connection, 'write').mockResolvedValueOnce({ ok: false, problem: { code: 'closed' } });
  left.setNumber(rate, 2);
  await left.settled();
  left.setAside();

  const opening = new EditorOpening();
  await opening.open(id, () => 2000);
  const desk = opening.opened?.desk;
  expect([desk?.network.learningRate, desk?.canUndo]).toEqual([2, true]);
  expect((await keptNetwork(id))?.learningRate).toBe(2);
  desk?.undo();
  await desk?.settled();
  await new EditorOpening().open(id, () => 3000);
  expect(desk?.network.learningRate).toBe(slidesNetwork.learningRate);
});

/** The network as another window has kept it meanwhile. */
async function keptElsewhere(id: string): Promise<StoredNetwork> {
  const network = { ...slidesNetwork, learningRate: 3 };
  const kept = changedIn('another run', { id, network: slidesNetwork, changed: 5 }, network, 1500);
  await keepNetwork(kept);
  return kept;
}

/** Titles and learning rates of all that lies on the shelf, in the order in which they were changed. */
async function shelf(): Promise<readonly unknown[]> {
  const read = await connection.read((database) => database.networks.orderBy('changed').toArray());
  return read.ok ? read.value.map(({ network }) => [network.title, network.learningRate]) : [];
}

const copyTitle = language.text('writer.copy', { title: language.text('networks.untitled') });

test('what could not be kept here of a network that was changed elsewhere since is kept as a copy, and nothing is lost', async () => {
  const id = crypto.randomUUID();
  const desk = new EditorDesk({ id, network: slidesNetwork, changed: 5 }, () => 1000);
  vi.spyOn(connection, 'write').mockResolvedValueOnce({ ok: false, problem: { code: 'elsewhere' } });
  desk.setNumber(rate, 2);
  await desk.settled();
  const kept = await keptElsewhere(id);
  desk.takeUp(kept);
  expect(desk.network.learningRate).toBe(2);
  await desk.keep();
  expect(await shelf()).toEqual([
    [copyTitle, 2],
    [slidesNetwork.title, 3],
  ]);
  expect([desk.network.learningRate, desk.problem]).toEqual([3, undefined]);
  // It goes on from what lies there, and what was done here can be taken back to.
  desk.undo();
  await desk.settled();
  expect(await shelf()).toEqual([
    [slidesNetwork.title, 2],
    [copyTitle, 2],
  ]);
  expect(await loadNetwork(id)).toMatchObject({ value: { changes: [...(kept.changes ?? []), { run: thisRun }] } });
});

test('a page that is left before its work is kept sets aside what was changed elsewhere since as a copy', async () => {
  const id = crypto.randomUUID();
  const left = new EditorDesk({ id, network: slidesNetwork, changed: 5 }, () => 1000);
  const writing = vi.spyOn(connection, 'write').mockResolvedValueOnce({ ok: false, problem: { code: 'elsewhere' } });
  left.setNumber(rate, 2);
  await left.settled();
  left.setAside();
  await keptElsewhere(id);

  // A copy that cannot be kept yet stays set aside.
  writing.mockResolvedValueOnce({ ok: false, problem: { code: 'full' } });
  const first = new EditorOpening();
  await first.open(id, () => 2000);
  expect([first.opened?.desk.network.learningRate, await shelf()]).toEqual([3, [[slidesNetwork.title, 3]]]);
  expect(readSetAside(id)?.network?.learningRate).toBe(2);

  const second = new EditorOpening();
  await second.open(id, () => 3000);
  expect(second.opened?.desk.network.learningRate).toBe(3);
  expect(await shelf()).toEqual([
    [copyTitle, 2],
    [slidesNetwork.title, 3],
  ]);
  expect(readSetAside(id)).toBeUndefined();
});

test.each<[what: string, aside: (kept: StoredNetwork) => StoredNetwork]>([
  ['that was gone on from elsewhere', ({ id }) => ({ id, network: slidesNetwork, changed: 5 })],
  ['that was kept after all', (kept) => changedIn('left', kept, kept.network, 2000)],
])('what was set aside %s is nothing any more', async (_, aside) => {
  const kept = await keptElsewhere(crypto.randomUUID());
  setAside(aside(kept));
  const opening = new EditorOpening();
  await opening.open(kept.id, () => 3000);
  expect(readSetAside(kept.id)).toBeUndefined();
  expect(await loadNetwork(kept.id)).toEqual({ ok: true, value: kept });
  expect(await shelf()).toHaveLength(1);
});

test('what an older build has set aside, which does not say what it goes on from, is kept as a copy', async () => {
  const { id } = await keptElsewhere(crypto.randomUUID());
  sessionStorage.setItem(`backprop-workbook.set-aside.${id}`, JSON.stringify({ ...slidesNetwork, learningRate: 2 }));
  await new EditorOpening().open(id, () => 3000);
  expect(await shelf()).toEqual([
    [copyTitle, 2],
    [slidesNetwork.title, 3],
  ]);
});

test('what was set aside and then kept after all is not taken up', async () => {
  const desk = deskWith();
  desk.setNumber(rate, 2);
  desk.setAside();
  await desk.settled();
  expect(readSetAside(desk.id)).toBeUndefined();
});

test('nothing stays set aside of a record that was replaced', async () => {
  const left: StoredNetwork = { id: 'mine', network: slidesNetwork, changed: 5 };
  setAside(left);
  expect((await connection.rewrite(() => Promise.resolve())).ok).toBe(true);
  expect(readSetAside('mine')).toBeUndefined();
});

test('to open a network stores nothing, and it is the one that the editor opens next', async () => {
  const stored = { id: crypto.randomUUID(), network: slidesNetwork, changed: 5 };
  await keepNetwork(stored);
  await keepNetwork({ ...stored, id: crypto.randomUUID(), changed: 6 });
  const opening = new EditorOpening();
  await opening.open(stored.id, () => 1000);
  await opening.opened?.desk.settled();
  expect(await loadNetwork(stored.id)).toEqual({ ok: true, value: stored });
  expect(await new EditorOpening().latest()).toBe(stored.id);

  opening.opened?.desk.setNumber(rate, 2);
  await opening.opened?.desk.settled();
  const changes = [
    { run: '', at: 5 },
    { run: thisRun, at: 1000 },
  ];
  expect(await loadNetwork(stored.id)).toMatchObject({ value: { changed: 1000, changes } });
});

test('what lies on the shelf as it was left is no step', () => {
  const desk = deskWith();
  desk.takeUp({ id: desk.id, network: structuredClone(slidesNetwork), changed: 5 });
  expect(desk.canUndo).toBe(false);
});

test('while something is dragged nothing is kept, and where it ends is', async () => {
  const desk = deskWith();
  const writing = vi.spyOn(connection, 'write');
  desk.isMoving = true;
  desk.setNumber(first, 2, 'drag');
  desk.setNumber(first, 3, 'drag');
  await desk.settled();
  expect(writing).not.toHaveBeenCalled();
  desk.endGesture();
  await desk.settled();
  expect((await keptNetwork(desk.id))?.layers[0]?.weights[0]?.[0]).toBe(3);
  desk.endGesture();
  expect(writing).toHaveBeenCalledTimes(1);
});

test('the sample shown is one there is, and none is named where there is but one', () => {
  const two = addSample(slidesNetwork);
  const desk = deskWith(two);
  desk.sample = 2;
  expect([desk.sample, desk.editedSample, desk.at]).toEqual([2, 2, '@2']);
  desk.sample = 'all';
  expect([desk.sample, desk.editedSample, desk.at]).toEqual(['all', undefined, '']);
  desk.change(removeSample(two, 2));
  expect([desk.sample, desk.editedSample, desk.at]).toEqual([1, 1, '']);
  desk.undo();
  desk.sample = 2;
  desk.change(removeSample(two, 1));
  expect([desk.sample, desk.at]).toEqual([1, '']);
});

test('the line that is open goes along to another sample, and is closed where ids are others', () => {
  const two = addSample(slidesNetwork);
  const desk = deskWith(two);
  desk.explain('a.1.1@1');
  desk.sample = 2;
  expect(desk.explained).toBe('a.1.1@2');
  desk.sample = 'all';
  expect(desk.explained).toBeUndefined();
  desk.explain('E');
  desk.setNumber(rate, 2);
  expect(desk.explained).toBe('E');
  desk.change(removeSample(desk.network, 2));
  expect(desk.explained).toBeUndefined();
});
