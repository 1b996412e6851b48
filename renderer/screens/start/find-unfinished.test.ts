import { beforeEach, expect, test } from 'vitest';
import { slidesNetwork } from '../../../test/networks/known-networks.ts';
import type { NewAttempt } from '../../keeping/database/attempt.ts';
import { recordCheck } from '../../keeping/database/attempts.ts';
import { connection } from '../../keeping/database/connection.ts';
import { emptyPaper, type Fields, type Paper } from '../../keeping/database/draft.ts';
import { saveDraft } from '../../keeping/database/drafts.ts';
import { keepNetwork } from '../../keeping/database/networks.ts';
import { drillRoute } from '../../shell/navigation/route.ts';
import { hiddenWeights } from '../../testing/drill.ts';
import { attempt, clearRecord } from '../../testing/record.ts';
import { sheetKey } from '../../parts/sheet/drill-source.ts';
import { noteLastSheet } from '../../shell/navigation/last-sheet.ts';
import { findUnfinished } from './find-unfinished.ts';

const now = Date.UTC(2026, 2, 2, 12);
const day = 86_400_000;
const items = [
  'dE/dz.1.1',
  'dE/dz.1.2',
  'dE/dw.1.1.2',
  'w+.1.1.2',
  'dE/dw.1.2.1',
  'w+.1.2.1',
  'dE/dw.1.2.2',
  'w+.1.2.2',
];
/** What was typed does not matter here; the verdict stands in the log. */
const answered: Fields = Object.fromEntries(items.map((item) => [item, '0.5']));
const guided = { drill: hiddenWeights, mode: 'guided' } as const;
const exam = { drill: hiddenWeights, mode: 'exam' } as const;

beforeEach(async () => {
  await clearRecord();
  localStorage.removeItem('backprop-workbook.last-sheet');
});

const find = async () => findUnfinished(await connection.open(), now);

const lay = (source: Parameters<typeof sheetKey>[0], paper: Partial<Paper>) =>
  saveDraft(sheetKey(source), { ...emptyPaper, ...paper });

/** Checks all of the drill, an hour ago unless it is said otherwise. */
const checkAll = (differences: Partial<NewAttempt> = {}, wrong?: string) =>
  recordCheck(
    items.map((quantity) =>
      attempt({
        ...guided,
        at: now - 3_600_000,
        quantity,
        verdict: quantity === wrong ? 'wrong' : 'correct',
        ...differences,
      }),
    ),
  );

test('a drill in which all is right is finished', async () => {
  await checkAll();
  await lay(guided, { fields: answered, judged: answered });
  expect(await find()).toBeUndefined();
});

test('one in which a right answer was written anew, and not checked since, is not', async () => {
  await checkAll();
  await lay(guided, { fields: { ...answered, 'w+.1.1.2': '0.6' }, judged: answered });
  expect(await find()).toEqual(guided);
});

test('one in which an answer is wrong, or was put wrong after it was right, is not', async () => {
  await checkAll({}, 'w+.1.2.2');
  await lay(guided, { fields: answered, judged: answered });
  expect(await find()).toEqual(guided);
  await checkAll({ at: now - 1000 });
  expect(await find()).toBeUndefined();
  await checkAll({ at: now - 500 }, 'w+.1.1.2');
  expect(await find()).toEqual(guided);
});

test('one in which something was never answered is not', async () => {
  const { 'w+.1.2.2': left, ...others } = answered;
  expect(left).toBe('0.5');
  await recordCheck(Object.keys(others).map((quantity) => attempt({ ...guided, at: now - 1000, quantity })));
  await lay(guided, { fields: others, judged: others });
  expect(await find()).toEqual(guided);
});

test('an exam is finished when it is handed in, whatever came of it', async () => {
  await checkAll({ ...exam }, 'w+.1.1.2');
  await lay(exam, { fields: answered });
  expect(await find()).toEqual(exam);
  await lay(exam, { fields: answered, judged: answered, handedIn: true });
  expect(await find()).toBeUndefined();
});

test.each([
  ['checked', (at: number) => checkAll({ at }, 'w+.1.1.2')],
  [
    'written on',
    (at: number) => Promise.resolve().then(() => noteLastSheet(drillRoute(guided.drill, guided.mode), at)),
  ],
])('what was %s two days ago is gone on with; what was longer ago, or lies no more, is not', async (_, leave) => {
  await lay(guided, { fields: answered, judged: answered });
  await leave(now - 2 * day - 1);
  expect(await find()).toBeUndefined();
  await leave(now - 2 * day);
  expect(await find()).toEqual(guided);
  await connection.write((database) => database.drafts.clear());
  expect(await find()).toBeUndefined();
});

test('a sheet that was written on after the last check comes first, and one before it does not', async () => {
  await checkAll({ at: now - 2000 }, 'w+.1.1.2');
  await lay(guided, { fields: answered, judged: answered });
  await lay(exam, { fields: answered });
  noteLastSheet(drillRoute(exam.drill, exam.mode), now - 3000);
  expect(await find()).toEqual(guided);
  noteLastSheet(drillRoute(exam.drill, exam.mode), now - 1000);
  expect(await find()).toEqual(exam);
  await lay(exam, { fields: answered, handedIn: true });
  expect(await find()).toEqual(guided);
});

test('a slip that was to be found is none that is gone on with', async () => {
  const drill = 'mistakes/lecture-slides/1';
  await recordCheck([attempt({ at: now - 1000, drill, verdict: 'wrong' })]);
  await lay({ drill, mode: 'guided' }, { fields: answered });
  expect(await find()).toBeUndefined();
});

test('a drill on a network of one’s own is gone on with while that lies on the shelf as it was', async () => {
  const source = { drill: 'network/forward-pass', mode: 'guided', network: slidesNetwork } as const;
  const { drill, mode } = source;
  await keepNetwork({ id: 'another', network: { ...slidesNetwork, title: 'Another' }, changed: now });
  await keepNetwork({ id: 'mine', network: slidesNetwork, changed: 0 });
  // What is right on another network is none of its answers.
  const another = { ...slidesNetwork, title: 'Another' };
  const everything = ['z.1.1', 'z.1.2', 'a.1.1', 'a.1.2', 'z.2.1', 'z.2.2', 'a.2.1', 'a.2.2', 'E'];
  await recordCheck(everything.map((quantity) => attempt({ ...source, network: another, at: now - 3000, quantity })));
  await recordCheck([attempt({ ...source, at: now - 2000, quantity: 'z.1.1' })]);
  await lay(source, { fields: { 'z.1.1': '1' }, judged: { 'z.1.1': '1' } });
  expect(await find()).toEqual({ drill, mode, network: 'mine', networkTitle: slidesNetwork.title });

  await keepNetwork({ id: 'mine', network: { ...slidesNetwork, learningRate: 9 }, changed: 0 });
  expect(await find()).toBeUndefined();
  // What is written on the sheet of the network as it is now is another sheet.
  noteLastSheet(drillRoute(drill, mode, 'mine'), now - 1000);
  expect(await find()).toBeUndefined();
  await lay({ ...source, network: { ...slidesNetwork, learningRate: 9 } }, { fields: { 'z.1.1': '1' } });
  expect(await find()).toEqual({ drill, mode, network: 'mine', networkTitle: slidesNetwork.title });
  noteLastSheet(drillRoute(drill, mode, 'nowhere'), now - 500);
  expect(await find()).toBeUndefined();
});
