import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connection } from '../../keeping/database/connection.ts';
import { emptyPaper } from '../../keeping/database/draft.ts';
import { loadDraft, saveDraft } from '../../keeping/database/drafts.ts';
import { StorageError } from '../../keeping/database/stored.ts';
import { hiddenWeights } from '../../testing/drill.ts';
import { holdNextWrite } from '../../testing/held-write.ts';
import { allAttempts, clearRecord } from '../../testing/record.ts';
import { DrillOpening } from './drill-opening.svelte.ts';
import type { DrillSession } from './drill-session.svelte.ts';
import { sheetKey, type DrillSource } from '../../parts/sheet/drill-source.ts';

const source = { drill: hiddenWeights, mode: 'guided' } as const;
const item = 'w+.1.1.2';
const other = 'w+.1.2.1';
const nextId = () => crypto.randomUUID();

beforeEach(clearRecord);
afterEach(() => vi.restoreAllMocks());

async function opened(taken: DrillSource = source): Promise<DrillSession> {
  const opening = new DrillOpening();
  await opening.open(taken);
  if (!opening.session) throw new Error('It was not opened.');
  return opening.session;
}

/** All that could be stored meanwhile is, once this is. */
const storeSomethingElse = () => saveDraft('another', emptyPaper);

const judgedOnPaper = async () => {
  const draft = await loadDraft(sheetKey(source));
  return draft.ok ? draft.value.judged : undefined;
};

test('a verdict is told, and noted on the sheet, only once the answer is stored', async () => {
  const session = await opened();
  await session.paper.write(item, '0.7');
  const { begun, letGo } = holdNextWrite();
  const checking = session.check([item], 1000, nextId);
  await begun;
  await storeSomethingElse();
  expect(session.judgement(item)).toBeUndefined();
  expect(session.checking).toBe(true);
  expect(await judgedOnPaper()).toEqual({});

  letGo();
  await checking;
  expect(session.judgement(item)).toMatchObject({ verdict: 'wrong' });
  expect(session.checking).toBe(false);
  expect(await judgedOnPaper()).toEqual({ [item]: '0.7' });
  expect(await allAttempts()).toMatchObject([{ quantity: item, typed: '0.7' }]);
});

test('a sheet that was left during its check is there again after it, and its answer counts once', async () => {
  const session = await opened();
  await session.paper.write(item, '0.7');
  const { begun, letGo } = holdNextWrite();
  const checking = session.check([item], 1000, nextId);
  await begun;
  const again = opened();
  letGo();
  const later = await again;
  expect(later.judgement(item)).toMatchObject({ verdict: 'wrong' });
  await later.check([item], 2000, nextId);
  await checking;
  expect((await allAttempts()).map(({ at }) => at)).toEqual([1000]);
});

test('a sheet that was left while a key was being stored is there again with the keys after it', async () => {
  const session = await opened();
  const { begun, letGo } = holdNextWrite();
  const written = session.paper.write(item, '0.7');
  await begun;
  void session.paper.write(item, '0.75');
  void session.paper.keepScratch({ typed: '0.5 + 0.25', value: 0.75 });
  const again = opened();
  letGo();
  const { paper } = await again;
  expect([paper.typed(item), paper.scratch.kept]).toEqual(['0.75', [{ typed: '0.5 + 0.25', value: 0.75 }]]);
  await written;
});

test('what could not be stored of a sheet is on it still after a file was merged in, beside what came with the file', async () => {
  const session = await opened();
  vi.spyOn(connection, 'write').mockResolvedValueOnce({ ok: false, problem: { code: 'full' } });
  await session.paper.write(item, '0.7');
  await connection.extend((database) =>
    database.drafts.put({ ...emptyPaper, drill: sheetKey(source), fields: { [other]: '0.3' } }),
  );
  const { paper } = await opened();
  expect([paper.typed(item), paper.typed(other)]).toEqual(['0.7', '0.3']);
});

test('a check that could not be stored is stored with the next one, as it was made, and counts once', async () => {
  const session = await opened();
  await session.paper.write(item, '0.7');
  await session.paper.write(other, '0.8');
  const open = vi.spyOn(connection, 'open').mockRejectedValue(new StorageError({ code: 'full' }));
  await session.check([item], 1000, nextId);
  expect(session.judgement(item)).toMatchObject({ verdict: 'wrong' });
  expect(session.storageProblem).toEqual({ code: 'full' });
  open.mockRestore();
  expect([await allAttempts(), await judgedOnPaper()]).toEqual([[], {}]);
  await session.check([item, other], 2000, nextId);
  const logged = (await allAttempts()).map(({ quantity, at, sheet }) => [quantity, at, sheet]);
  expect(logged).toEqual([
    [item, 1000, 1000],
    [other, 2000, 1000],
  ]);
  expect(await judgedOnPaper()).toEqual({ [item]: '0.7', [other]: '0.8' });
});

test('an exam is handed in with its answers or not at all', async () => {
  const exam = { drill: hiddenWeights, mode: 'exam' } as const;
  const session = await opened(exam);
  await session.paper.write(item, '0.7');
  const handedIn = async () => {
    const draft = await loadDraft(sheetKey(exam));
    return draft.ok && draft.value.handedIn;
  };
  const open = vi.spyOn(connection, 'open').mockRejectedValue(new StorageError({ code: 'full' }));
  await session.checkAll(1000, nextId);
  open.mockRestore();
  expect([await allAttempts(), await handedIn()]).toEqual([[], false]);
  await session.paper.keepAgain();
  expect(await allAttempts()).toMatchObject([{ quantity: item, typed: '0.7', at: 1000 }]);
  expect(await handedIn()).toBe(true);
});

test('a second check while the first is being stored counts for nothing', async () => {
  const session = await opened();
  await session.paper.write(item, '0.7');
  await session.paper.write(other, '0.8');
  const { begun, letGo } = holdNextWrite();
  const first = session.check([item], 1000, nextId);
  await begun;
  const second = session.check([item, other], 2000, nextId);
  letGo();
  await Promise.all([first, second]);
  expect(await allAttempts()).toMatchObject([{ quantity: item, at: 1000 }]);

  await session.check([item, other], 3000, nextId);
  expect(await allAttempts()).toMatchObject([
    { quantity: item, at: 1000 },
    { quantity: other, at: 3000, position: 0 },
  ]);
});

test('a sheet that cannot be read is not saved over by a key: with room, it is there again with what was said of it', async () => {
  const fields = { [item]: '0.7', [other]: '0.25' };
  const half = { ...emptyPaper, fields, judged: { [item]: '0.7' }, sheet: 500 };
  await saveDraft(sheetKey(source), half);
  const open = vi.spyOn(connection, 'open').mockRejectedValue(new StorageError({ code: 'full' }));
  const session = await opened();
  expect(session.storageProblem).toEqual({ code: 'full' });
  open.mockRestore();
  await session.paper.write('w+.1.2.2', '0.3');
  expect(session.storageProblem).toBeUndefined();
  expect(await loadDraft(sheetKey(source))).toMatchObject({
    value: { ...half, fields: { ...fields, 'w+.1.2.2': '0.3' } },
  });
  await expect.poll(() => session.judgement(item)).toMatchObject({ verdict: 'wrong' });
});

test('an exam that is not handed in says nothing when it is opened, even were its sheet to say what was judged', async () => {
  const exam = { drill: hiddenWeights, mode: 'exam' } as const;
  const sheet = { ...emptyPaper, fields: { [item]: '0.7' }, judged: { [item]: '0.7' } };
  await saveDraft(sheetKey(exam), sheet);
  expect((await opened(exam)).judgement(item)).toBeUndefined();
  await saveDraft(sheetKey(exam), { ...sheet, handedIn: true });
  expect((await opened(exam)).judgement(item)).toMatchObject({ verdict: 'wrong' });
});

test('a sheet that is started afresh during a check does not come back judged', async () => {
  const session = await opened();
  await session.paper.write(item, '0.7');
  const judging = session.check([item], 1000, nextId);
  await session.startAfresh();
  await judging;
  expect([await allAttempts(), session.lastJudgement(item), session.paper.judged(item)]).toEqual([
    [],
    undefined,
    undefined,
  ]);

  await session.paper.write(item, '0.7');
  const { begun, letGo } = holdNextWrite();
  const storing = session.check([item], 2000, nextId);
  await begun;
  const afresh = session.startAfresh();
  letGo();
  await Promise.all([storing, afresh]);
  expect(await allAttempts()).toMatchObject([{ quantity: item, at: 2000 }]);
  expect([session.lastJudgement(item), session.paper.judged(item)]).toEqual([undefined, undefined]);
  expect(await judgedOnPaper()).toEqual({});
});

test('each try takes from the check before it, the first from where the field was first come to', async () => {
  const session = await opened();
  session.comeTo(item, 1000);
  await session.paper.write(item, '0.7');
  await session.paper.write(other, '0.7');
  session.comeTo(item, 3000);
  await session.check([item, other], 11_000, nextId);
  await session.paper.write(item, '0.8');
  session.comeTo(item, 12_000);
  await session.check([item], 16_000, nextId);
  await session.paper.write(other, '0.8');
  await session.check([other], 31_000, nextId);
  expect((await allAttempts()).map(({ quantity, took }) => [quantity, took])).toEqual([
    [item, 10_000],
    // Nobody came to it before it was checked.
    [other, null],
    [item, 5000],
    [other, 20_000],
  ]);
});

test('on a fresh sheet, time begins anew', async () => {
  const session = await opened();
  session.comeTo(item, 1000);
  await session.startAfresh();
  session.comeTo(item, 50_000);
  await session.paper.write(item, '0.7');
  await session.check([item], 52_000, nextId);
  expect(await allAttempts()).toMatchObject([{ quantity: item, took: 2000 }]);
});

test('a value with other digits is right for the sheet, and a habit that goes through it is said once', async () => {
  const session = await opened({ drill: 'examples/lecture-slides/forward-pass', mode: 'guided' });
  // From hidden activations at two digits, and the right step from there.
  await session.paper.write('z.2.1', '0.3825');
  await session.paper.write('a.2.1', '0.5945');
  await session.check(['z.2.1', 'a.2.1'], 1000, nextId);
  expect(session.judgement('z.2.1')).toMatchObject({ verdict: 'rounded', rounding: { habit: 'rounded-early', to: 2 } });
  expect(session.judgement('a.2.1')).toMatchObject({ verdict: 'rounded', rounding: { habit: 'rounded-early', to: 2 } });
  expect([session.habitIsSaid('z.2.1'), session.habitIsSaid('a.2.1')]).toEqual([false, true]);
  expect(session.count).toMatchObject({ right: 2, rounded: 2, judged: 2 });
  expect(await allAttempts()).toMatchObject([
    { quantity: 'z.2.1', verdict: 'rounded', habit: 'rounded-early' },
    { quantity: 'a.2.1', verdict: 'rounded', habit: 'rounded-early' },
  ]);
});
