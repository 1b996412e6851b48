import { expect, test } from 'vitest';
import { emptyPaper, type Fields, type Paper } from './draft.ts';
import { HeldBackDrafts } from './held-back-drafts.ts';

const sheet = (fields: Fields, differences: Partial<Paper> = {}): Paper => ({ ...emptyPaper, ...differences, fields });

test('only what was written here goes onto the sheet as the other window has left it', () => {
  const drafts = new HeldBackDrafts();
  drafts.know('one', sheet({ here: '1', there: '1', both: '1' }));
  drafts.holdBack('one', sheet({ here: '2', there: '1', both: '2' }));
  const left = sheet({ here: '1', there: '3', both: '3', new: '3' }, { judged: { there: '3' }, hints: { there: 2 } });
  expect(drafts.putBack('one', left)).toEqual({ ...left, fields: { here: '2', there: '3', both: '2', new: '3' } });
});

test('a field that was emptied here is empty, and one that was never written in is not', () => {
  const drafts = new HeldBackDrafts();
  drafts.know('one', sheet({ emptied: '1' }));
  drafts.holdBack('one', sheet({ emptied: '', untouched: '' }));
  expect(drafts.putBack('one', sheet({ emptied: '1', untouched: '3' })).fields).toEqual({
    emptied: '',
    untouched: '3',
  });
});

test('what stands there again as it was is held back no more', () => {
  const drafts = new HeldBackDrafts();
  drafts.know('one', sheet({ here: '1' }));
  drafts.holdBack('one', sheet({ here: '2' }));
  drafts.holdBack('one', sheet({ here: '1' }));
  expect(drafts.putBack('one', sheet({ here: '3' })).fields).toEqual({ here: '3' });
});

test('it is put back once, and onto no other sheet', () => {
  const drafts = new HeldBackDrafts();
  drafts.holdBack('one', sheet({ here: '2' }));
  expect(drafts.putBack('another', sheet({})).fields).toEqual({});
  expect(drafts.putBack('one', sheet({})).fields).toEqual({ here: '2' });
  expect(drafts.putBack('one', sheet({})).fields).toEqual({});
});

test('it outlives a reload of the page, and is forgotten with the record that it belonged to', () => {
  const before = new HeldBackDrafts(sessionStorage);
  before.holdBack('one', sheet({ early: '1' }));
  const reloaded = new HeldBackDrafts(sessionStorage);
  reloaded.know('one', sheet({ there: '3' }));
  reloaded.holdBack('one', sheet({ there: '3', late: '2' }));
  const again = new HeldBackDrafts(sessionStorage);
  expect(again.putBack('one', sheet({ there: '3' })).fields).toEqual({ early: '1', late: '2', there: '3' });
  expect(new HeldBackDrafts(sessionStorage).putBack('one', sheet({})).fields).toEqual({});

  reloaded.holdBack('two', sheet({ here: '1' }));
  new HeldBackDrafts(sessionStorage).forget();
  expect(new HeldBackDrafts(sessionStorage).putBack('two', sheet({})).fields).toEqual({});
});

const page = (text: string) => ({ scratch: { typed: '', kept: [], page: { text, choices: {} } } });

test('a page of scratch work that was written here goes onto the sheet too, below what the other window wrote', () => {
  const drafts = new HeldBackDrafts(sessionStorage);
  drafts.know('one', sheet({}, page('a')));
  drafts.holdBack('one', sheet({}, page('a\nhere')));
  const reloaded = new HeldBackDrafts(sessionStorage);
  expect(reloaded.putBack('one', sheet({}, page('a\nthere'))).scratch.page?.text).toBe('a\nthere\na\nhere');

  drafts.know('two', sheet({}, page('a')));
  drafts.holdBack('two', sheet({}, page('a\nhere')));
  expect(drafts.putBack('two', sheet({}, page('a'))).scratch.page?.text).toBe('a\nhere');
});

test('what an older build has held back is put back', () => {
  sessionStorage.setItem('backprop-workbook.held-back.old', JSON.stringify({ here: '2' }));
  expect(new HeldBackDrafts(sessionStorage).putBack('old', sheet({ there: '3' })).fields).toEqual({
    here: '2',
    there: '3',
  });
});
