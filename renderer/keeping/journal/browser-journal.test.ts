import { beforeEach, expect, test } from 'vitest';
import type { Snapshot } from '../../../exercises/contract/safekeeping.ts';
import type { SnapshotStore } from '../snapshots/snapshot-store.ts';
import { BrowserJournal } from './browser-journal.ts';

const key = 'backprop-workbook.record-held';
beforeEach(() => localStorage.removeItem(key));

const snapshot = (at: number, attempts: number): Snapshot => ({
  name: `${at}`,
  at,
  attempts,
  reason: 'automatic',
  bytes: 9,
});

/** Snapshots, newest first, of which only the list is asked for. */
function journalWith(...listed: readonly Snapshot[]): BrowserJournal {
  const refuse = () => Promise.resolve({ ok: false, problem: { code: 'unavailable' } } as const);
  const store: SnapshotStore = { list: () => Promise.resolve({ ok: true, value: listed }), keep: refuse, read: refuse };
  return new BrowserJournal(store);
}

const held = async (journal: BrowserJournal) => {
  const noted = await journal.held();
  return noted.ok ? noted.value : noted.problem;
};

test('what was noted last is what the record held, whatever the snapshots hold', async () => {
  const journal = journalWith(snapshot(2000, 9));
  await journal.add(5, [{ id: 'fifth' }]);
  expect(await held(journal)).toMatchObject({ last: 'fifth' });
  await journal.settle(3, 'third');
  expect(await held(journalWith(snapshot(2000, 9)))).toMatchObject({ attempts: 3, isChanged: false });
  await journal.add(4, []);
  expect(await held(journal)).toMatchObject({ attempts: 4, last: 'third' });
});

test.each([null, 'no JSON', '7', '{"attempts":"3","at":0}', '{"attempts":3}'])(
  'where %j is noted, the newest snapshot stands in for it',
  async (noted) => {
    if (noted !== null) localStorage.setItem(key, noted);
    expect(await held(journalWith(snapshot(2000, 9), snapshot(1000, 12)))).toEqual({
      attempts: 9,
      at: 2000,
      isChanged: false,
    });
    expect(await held(journalWith())).toBeNull();
  },
);
