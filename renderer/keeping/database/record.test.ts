import { beforeEach, expect, test, vi } from 'vitest';
import { journal } from '../journal/this-journal.ts';
import { blankNetwork } from '../../parts/network-document/blank-network.ts';
import { allAttempts, attempt, clearRecord } from '../../testing/record.ts';
import { recordCheck } from './attempts.ts';
import { emptyPaper } from './draft.ts';
import { connection } from './connection.ts';
import { loadDraft, saveDraft } from './drafts.ts';
import { keepNetwork } from './networks.ts';
import { watch } from './watch.ts';

beforeEach(clearRecord);

test('a check is stored whole, in the order of its answers', async () => {
  const answers = [
    attempt({ symbol: 'w₂⁺' }),
    attempt({ symbol: 'w₃⁺', verdict: 'wrong' }),
    attempt({ symbol: 'w₄⁺' }),
  ];
  expect(await recordCheck(answers)).toEqual({ ok: true, value: undefined });
  expect(await allAttempts()).toEqual(answers.map((answer, position) => ({ ...answer, position })));
});

test('an attempt that stands is never written over, and comes into the log once, however often it is stored', async () => {
  const first = attempt({ typed: '0.1999' });
  const second = attempt({ typed: '0.2' });
  await recordCheck([first]);
  expect(await recordCheck([{ ...first, typed: '7' }, second])).toEqual({ ok: true, value: undefined });
  expect((await allAttempts()).map(({ typed }) => typed).sort()).toEqual(['0.1999', '0.2']);
  expect(await journal.held()).toMatchObject({ ok: true, value: { attempts: 2 } });
});

test('a check and the sheet that says so are stored together or not at all', async () => {
  const paper = { ...emptyPaper, judged: { 'w+.1.1.2': '0.1999' }, handedIn: true };
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await saveDraft('one', paper, [[attempt()]])).toEqual({ ok: false, problem: { code: 'full' } });
  put.mockRestore();
  expect(await allAttempts()).toEqual([]);
  expect(await saveDraft('one', paper, [[attempt()], [attempt(), attempt()]])).toMatchObject({ ok: true });
  expect((await allAttempts()).map(({ position }) => position).sort()).toEqual([0, 0, 1]);
  expect(await loadDraft('one')).toMatchObject({ value: paper });
});

test('writes are on the disk before they count as saved', async () => {
  const database = await connection.open();
  const durability = await database.transaction('rw', database.attempts, async ({ idbtrans }) => {
    await database.attempts.count();
    return idbtrans.durability;
  });
  expect(durability).toBe('strict');
});

test('when the disk is full, that is told, and nothing of the check is kept', async () => {
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await recordCheck([attempt(), attempt()])).toEqual({ ok: false, problem: { code: 'full' } });
  add.mockRestore();
  expect(await allAttempts()).toEqual([]);
  // Else the next start would miss them.
  expect(await journal.held()).toMatchObject({ ok: true, value: { attempts: 0 } });
});

test('a draft is the sheet as it was left last, by drill; none is empty', async () => {
  const paper = { ...emptyPaper, fields: { 'w+.1.1.2': '0.1999', 'w+.1.2.1': ' ０．２ ' }, hints: { 'w+.1.1.2': 2 } };
  await saveDraft('one', { ...emptyPaper, fields: { 'w+.1.1.2': '0.19' } });
  await saveDraft('one', paper);
  expect(await loadDraft('one')).toMatchObject({ ok: true, value: paper });
  expect(await loadDraft('another')).toEqual({ ok: true, value: emptyPaper });
});

test('what is watched is told anew after a change, until it is stopped', async () => {
  const tell = vi.fn();
  const stop = watch((database) => database.attempts.count(), tell);
  await expect.poll(() => tell.mock.lastCall).toEqual([{ ok: true, value: 0 }]);
  await recordCheck([attempt()]);
  await expect.poll(() => tell.mock.lastCall).toEqual([{ ok: true, value: 1 }]);
  stop();
  const told = tell.mock.calls.length;
  await recordCheck([attempt()]);
  await allAttempts();
  expect(tell).toHaveBeenCalledTimes(told);
});

test('what is watched no more before it was first told is never told', async () => {
  const tell = vi.fn();
  watch((database) => database.attempts.count(), tell)();
  const another = vi.fn();
  const stop = watch((database) => database.attempts.count(), another);
  await expect.poll(() => another.mock.lastCall).toEqual([{ ok: true, value: 0 }]);
  await recordCheck([attempt()]);
  await expect.poll(() => another.mock.lastCall).toEqual([{ ok: true, value: 1 }]);
  expect(tell).not.toHaveBeenCalled();
  stop();
});

test('what is watched is told anew also after hundreds of changes that it does not show', async () => {
  const tell = vi.fn();
  const stop = watch((database) => database.networks.count(), tell);
  await expect.poll(() => tell.mock.lastCall).toEqual([{ ok: true, value: 0 }]);
  for (let change = 0; change < 250; change += 1) await recordCheck([attempt()]);
  await keepNetwork({ id: 'mine', network: blankNetwork('Mine'), changed: 1000 });
  await expect.poll(() => tell.mock.lastCall).toEqual([{ ok: true, value: 1 }]);
  stop();
});
