import { beforeEach, expect, test } from 'vitest';
import { emptyPaper } from '../../keeping/database/draft.ts';
import { loadDraft } from '../../keeping/database/drafts.ts';
import { openedPage } from '../../parts/scratch/scratch-paper.ts';
import { clearRecord } from '../../testing/record.ts';
import { DrillPaper } from './drill-paper.svelte.ts';

beforeEach(clearRecord);

const stored = async () => {
  const draft = await loadDraft('one');
  return draft.ok ? draft.value : undefined;
};

test('five calculations are kept beside the sheet, the newest first, and the line is free for the next', async () => {
  const paper = new DrillPaper('one', { ok: true, value: emptyPaper });
  await paper.writeScratch('1+');
  expect((await stored())?.scratch).toEqual({ typed: '1+', kept: [] });
  for (let value = 1; value <= 6; value += 1) await paper.keepScratch({ typed: `${value}`, value });
  expect(paper.scratch).toEqual({
    typed: '',
    kept: [6, 5, 4, 3, 2].map((value) => ({ typed: `${value}`, value })),
  });
  expect((await stored())?.scratch).toEqual(paper.scratch);
});

test('a fresh sheet has nothing on it, and the calculations beside it stay', async () => {
  const paper = new DrillPaper('one', { ok: true, value: emptyPaper });
  await paper.write('item', '0.7');
  await paper.takeHint('item', 2);
  await paper.keepScratch({ typed: '1+1', value: 2 });
  await paper.markJudged({ item: '0.7' }, true, 1000, []);
  await paper.startAfresh();
  const scratch = { typed: '', kept: [{ typed: '1+1', value: 2 }] };
  expect(await stored()).toMatchObject({ ...emptyPaper, scratch });
  expect([paper.typed('item'), paper.judged('item'), paper.hints('item'), paper.handedIn]).toEqual([
    '',
    undefined,
    0,
    false,
  ]);
});

test('a page of scratch work stays beside a fresh sheet, and takes up what was kept line by line', async () => {
  const paper = new DrillPaper('one', { ok: true, value: emptyPaper });
  await paper.keepScratch({ typed: '1+1', value: 2 });
  await paper.keepScratch({ typed: '2*3', value: 6 });
  await paper.writeScratch('0.5*');
  await paper.writePage(openedPage(paper.scratch));
  const page = { text: '1+1 = 2\n2*3 = 6\n0.5*', choices: {} };
  expect((await stored())?.scratch).toEqual({ typed: '', kept: [], page });
  await paper.startAfresh();
  await paper.keepScratch({ typed: '1-1', value: 0 });
  expect((await stored())?.scratch).toEqual({ typed: '', kept: [{ typed: '1-1', value: 0 }], page });
  expect(openedPage(paper.scratch).text).toBe('1+1 = 2\n2*3 = 6\n0.5*\n1-1 = 0');
});

test('what is judged and what is hinted at adds to what was before', async () => {
  const paper = new DrillPaper('one', { ok: true, value: emptyPaper });
  await paper.markJudged({ one: '1' }, false, undefined, []);
  await paper.markJudged({ two: '2' }, false, undefined, []);
  await paper.takeHint('one', 1);
  await paper.takeHint('two', 3);
  expect(await stored()).toMatchObject({ judged: { one: '1', two: '2' }, hints: { one: 1, two: 3 } });
});
