import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import App from '../../app.svelte';
import { recordCheck } from '../../keeping/database/attempts.ts';
import { connection } from '../../keeping/database/connection.ts';
import { emptyPaper } from '../../keeping/database/draft.ts';
import { loadDraft, saveDraft } from '../../keeping/database/drafts.ts';
import { keepNetwork } from '../../keeping/database/networks.ts';
import { blankNetwork } from '../../parts/network-document/blank-network.ts';
import { databaseName } from '../../keeping/database/workbook-database.ts';
import { journal } from '../../keeping/journal/this-journal.ts';
import { entryOf } from '../../keeping/journal/journal-entry.ts';
import { languageCodes } from '../../shell/language/language-code.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { snapshotKeeper } from '../../keeping/snapshots/snapshot-keeper.svelte.ts';
import { snapshots } from '../../keeping/snapshots/snapshots.ts';
import { expectAccessible } from '../../testing/accessibility.ts';
import { allAttempts, attempt, deleteRecord } from '../../testing/record.ts';
import { theme } from '../../shell/theme/theme.svelte.ts';
import '../../shell/theme/theme.css';
import RecoveryScreen from './recovery-screen.svelte';
import { recovery, Recovery } from './recovery.svelte.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = () => page.getByRole('heading', { level: 1 });
const typed = async () => (await allAttempts()).map((one) => one.typed).sort();
const stops: (() => void)[] = [];

beforeEach(async () => {
  connection.letGo();
  await deleteRecord();
  language.choose('en');
  theme.choose('light');
  await page.viewport(1280, 800);
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.restoreAllMocks();
});

/** A record with three answers, of which two are in a snapshot, and a sheet. */
async function fill(): Promise<void> {
  await recordCheck([attempt({ typed: '1', at: 1000 })]);
  await recordCheck([attempt({ typed: '2', at: 2000 })]);
  await saveDraft('one', { ...emptyPaper, fields: { 'w+.1.1.2': 'half an ans' } });
  await snapshotKeeper.keep('automatic');
  await recordCheck([attempt({ typed: '3', at: 3000 })]);
}

const lose = {
  missing: async () => {
    connection.letGo();
    await Dexie.delete(databaseName);
  },
  incomplete: async () => {
    await connection.write((database) => database.attempts.filter((one) => one.typed === '1').delete());
    connection.letGo();
  },
};

async function open(): Promise<Recovery> {
  const opened = new Recovery();
  stops.push(opened.watch());
  await expect.poll(() => opened.loss).toBeDefined();
  const { loss } = opened;
  if (loss) await render(RecoveryScreen, { recovery: opened, loss });
  await expect.element(button('Restore it').or(button('되돌리기')).first()).toBeVisible();
  return opened;
}

test('a record that is there needs no recovery', async () => {
  await fill();
  connection.letGo();
  const looking = new Recovery();
  stops.push(looking.watch());
  await expect.poll(typed).toEqual(['1', '2', '3']);
  expect(looking.loss).toBeUndefined();
});

describe('a record that is gone', () => {
  test('comes back from the last snapshot with one press, and the workbook goes on', async () => {
    await fill();
    await lose.missing();
    const opened = await open();
    await expect.element(heading()).toHaveTextContent('Your record is gone');
    await expect.element(page.getByText('There were 3 answers in it')).toBeVisible();
    await button('Restore it').click();
    await expect.element(heading()).toHaveTextContent('Your record is back');
    await expect.element(page.getByRole('status')).toHaveTextContent('It holds 2 answers');
    expect(await typed()).toEqual(['1', '2']);
    expect(await loadDraft('one')).toMatchObject({ ok: true, value: { fields: { 'w+.1.1.2': 'half an ans' } } });
    await button('Go on').click();
    expect([opened.loss, opened.ended]).toEqual([undefined, 1]);
    expect(await recordCheck([attempt({ typed: '4' })])).toMatchObject({ ok: true });
  });

  test('gets back what the journal has noted since, but for what is no check', async () => {
    await fill();
    await lose.missing();
    const noted = ['3', '4'].map((one) => ({ ...attempt({ typed: one }), position: 0 }));
    const entries = [...noted.map((one) => JSON.parse(entryOf([one])) as unknown), { attempts: [{ id: 7 }] }, 'noise'];
    vi.spyOn(journal, 'checks').mockResolvedValue({ ok: true, value: entries });
    await open();
    await button('Restore it').click();
    await expect.element(heading()).toHaveTextContent('Your record is back');
    expect(await typed()).toEqual(['1', '2', '3', '4']);
  });

  test('is begun anew only when that was pressed twice', async () => {
    await fill();
    await lose.missing();
    const opened = await open();
    await button('Begin anew').click();
    await expect.element(button('No, leave it')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Begin anew')).toHaveFocus();
    expect(opened.loss).toBeDefined();
    await button('Begin anew').click();
    await button('Yes, begin with an empty record').click();
    await expect.poll(() => opened.loss).toBeUndefined();
    expect(await typed()).toEqual([]);
    const listed = await snapshots.list();
    expect(listed.ok && listed.value.map(({ attempts }) => attempts)).toEqual([2]);
    connection.letGo();
    expect(await connection.read((database) => database.attempts.count())).toEqual({ ok: true, value: 0 });
  });

  test.each([4, Infinity])(
    'is mended where the journal cannot be read %d times, and says what may be missing',
    async (times) => {
      await fill();
      await lose.missing();
      const noted = [{ attempts: [{ ...attempt({ typed: '3' }), position: 0 }] }];
      let calls = 0;
      vi.spyOn(journal, 'checks').mockImplementation(() => {
        calls += 1;
        return Promise.resolve(calls > times ? { ok: true, value: noted } : { ok: false, problem: { code: 'full' } });
      });
      await open();
      await button('Restore it').click();
      await expect.element(heading()).toHaveTextContent('Your record is back');
      expect(await typed()).toEqual(times === 4 ? ['1', '2', '3'] : ['1', '2']);
      expect(page.getByText('those answers may be missing').all()).toHaveLength(times === 4 ? 0 : 1);
    },
  );

  test('comes back from a file; one at fault changes nothing', async () => {
    await fill();
    const [snapshot] = await snapshotNames();
    const text = await snapshots.read(snapshot ?? '');
    await lose.missing();
    const opened = await open();
    const input = page.getByLabelText('Choose a file …');
    await userEvent.upload(input, new File(['{"format":'], 'record.json'));
    await expect.element(page.getByRole('alert')).toHaveTextContent('nothing was changed');
    await expect.element(page.getByRole('alert')).toHaveTextContent('line 1');
    expect(opened.loss).toMatchObject({ code: 'missing' });
    await userEvent.upload(input, new File([text.ok ? text.value : ''], 'record.json'));
    await expect.element(heading()).toHaveTextContent('Your record is back');
    expect(await typed()).toEqual(['1', '2']);
  });

  test('stays at fault where the disk is full, and says so', async () => {
    await fill();
    await lose.missing();
    const opened = await open();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await button('Restore it').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('no room left');
    expect(opened.loss).toBeDefined();
    put.mockRestore();
    await button('Restore it').click();
    await expect.element(heading()).toHaveTextContent('Your record is back');
  });
});

describe('a record of which a part is gone', () => {
  test('keeps what is there, newer than the snapshot, and gets back what is missing', async () => {
    await fill();
    await saveDraft('one', { ...emptyPaper, fields: { 'w+.1.1.2': '0.1999' } });
    await lose.incomplete();
    await open();
    await expect.element(page.getByText('2 of 3 answers are there')).toBeVisible();
    await button('Restore it').click();
    await expect.element(heading()).toHaveTextContent('Your record is back');
    expect(await typed()).toEqual(['1', '2', '3']);
    expect(await loadDraft('one')).toMatchObject({ ok: true, value: { fields: { 'w+.1.1.2': '0.1999' } } });
    const reasons = await snapshots.list();
    expect(reasons.ok && reasons.value.map(({ reason }) => reason)).toContain('before-restore');
  });

  test('can be gone on with as it is', async () => {
    await fill();
    await lose.incomplete();
    await open();
    await button('Go on').click();
    await expect.element(page.getByRole('status')).toHaveTextContent('It holds 2 answers');
    connection.letGo();
    expect(await typed()).toEqual(['2', '3']);
  });
});

test('a record with values that cannot be read keeps the rest, and names what is let go', async () => {
  await fill();
  await keepNetwork({ id: 'spoilt', network: blankNetwork('Spoilt'), changed: 1 });
  await saveDraft('two', { ...emptyPaper, fields: { E: '0.24' } });
  const spoil = (name: 'get' | 'getAll') => {
    const read = Reflect.get(IDBObjectStore.prototype, name) as (key: unknown) => IDBRequest;
    return vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, key?: unknown) {
      const isSpoilt = this.name === 'networks' && (name === 'getAll' || key === 'spoilt');
      if (isSpoilt) throw new DOMException('Failed to read large IndexedDB value', 'DataError');
      return read.call(this, key);
    });
  };
  const spies = [spoil('get'), spoil('getAll')];
  const opened = new Recovery();
  stops.push(opened.watch());
  expect(await snapshotKeeper.keep('before-delete')).toMatchObject({ ok: false, problem: { code: 'damaged' } });
  expect(opened.loss).toMatchObject({ code: 'damaged' });
  if (opened.loss) await render(RecoveryScreen, { recovery: opened, loss: opened.loss });
  await expect.element(heading()).toHaveTextContent('A part of your record cannot be read');
  await button('Go on').click();
  await expect.element(heading()).toHaveTextContent('Your record is back');
  await expect.element(page.getByText('is not in it any more: 1 network.')).toBeVisible();
  for (const spy of spies) spy.mockRestore();
  expect(await typed()).toEqual(['1', '2', '3']);
  expect(await loadDraft('two')).toMatchObject({ ok: true, value: { fields: { E: '0.24' } } });
});

test('a record that cannot be opened is tried again before anything else is done', async () => {
  await fill();
  connection.letGo();
  const list = vi
    .spyOn(IDBFactory.prototype, 'databases')
    .mockRejectedValue(new DOMException('Internal error', 'UnknownError'));
  const opened = await open();
  await expect.element(heading()).toHaveTextContent('Your record cannot be opened');
  await button('Try again').click();
  expect(opened.loss).toMatchObject({ code: 'unreadable' });
  list.mockRestore();
  await button('Try again').click();
  await expect.poll(() => opened.loss).toBeUndefined();
  expect(await typed()).toEqual(['1', '2', '3']);
});

describe.each(languageCodes)('in %s', (code) => {
  test.each(['light', 'dark'] as const)(
    'it stands in place of every screen, bars nobody, and does not run out of the page (%s)',
    async (shown) => {
      await fill();
      await snapshotKeeper.keep('before-replace');
      await lose.incomplete();
      language.choose(code);
      theme.choose(shown);
      stops.push(() => recovery.leave());
      await render(App);
      for (const width of [1280, 360]) {
        await page.viewport(width, 800);
        for (const address of ['/practice', '/progress']) {
          location.hash = address;
          await expect.element(heading()).toHaveTextContent(language.text('recovery.incomplete.title'));
        }
        await expect.element(button(language.text('recovery.restore'))).toBeVisible();
        await expectAccessible();
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      }
      await button(language.text('recovery.restore')).click();
      await button(language.text('recovery.go-on')).click();
      await expect.element(heading()).toHaveTextContent(language.text('progress.name'));
    },
  );
});

async function snapshotNames(): Promise<readonly string[]> {
  const listed = await snapshots.list();
  return listed.ok ? listed.value.map(({ name }) => name) : [];
}
