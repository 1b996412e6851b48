import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import App from '../../app.svelte';
import { recordCheck } from '../../keeping/database/attempts.ts';
import { connection } from '../../keeping/database/connection.ts';
import { emptyPaper } from '../../keeping/database/draft.ts';
import { saveDraft } from '../../keeping/database/drafts.ts';
import { changedIn } from '../../keeping/database/network-line.ts';
import { keepNetwork, loadNetwork } from '../../keeping/database/networks.ts';
import { loadSummary } from '../../keeping/database/summaries.ts';
import { blankNetwork } from '../../parts/network-document/blank-network.ts';
import { languageCodes } from '../../shell/language/language-code.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { navigation } from '../../shell/navigation/navigation.svelte.ts';
import { snapshotKeeper } from '../../keeping/snapshots/snapshot-keeper.svelte.ts';
import { snapshots } from '../../keeping/snapshots/snapshots.ts';
import { expectAccessible } from '../../testing/accessibility.ts';
import { dropFiles } from '../../testing/editor.ts';
import { allAttempts, attempt, clearRecord } from '../../testing/record.ts';
import '../../shell/theme/theme.css';
import { theme } from '../../shell/theme/theme.svelte.ts';
import RecordScreen from './record-screen.svelte';

/** What the page has given away, by the names of the files. */
const given = new Map<string, Blob>();

beforeEach(async () => {
  await clearRecord();
  language.choose('en');
  theme.choose('light');
  await page.viewport(1280, 800);
  given.clear();
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    blobs.push(content as Blob);
    return '#';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const content = blobs.at(-1);
    if (content) given.set(this.download, content);
  });
});
afterEach(() => vi.restoreAllMocks());

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const typed = async () => (await allAttempts()).map((one) => one.typed);

const mine = changedIn('here', { id: 'mine' }, blankNetwork('Mine'), 1000);
const changedMine = changedIn('here', mine, { ...mine.network, learningRate: 2 }, 2000);

/** Three answers, a sheet and a network. */
async function fillRecord(): Promise<void> {
  await recordCheck([attempt({ at: 1000, typed: '0.1' }), attempt({ at: 1000, typed: '0.2' })]);
  await recordCheck([attempt({ at: 2000, typed: '0.3' })]);
  await saveDraft('a drill', { ...emptyPaper, fields: { E: '0.24' } });
  await keepNetwork(mine);
}

async function open(): Promise<void> {
  await render(RecordScreen);
  await expect.element(button('Export everything')).toBeVisible();
}

async function exported(): Promise<File> {
  await button('Export everything').click();
  await expect
    .poll(() => [...given.keys()])
    .toEqual([expect.stringMatching(/^backprop-record-\d{4}-\d\d-\d\d\.json$/)]);
  const [entry] = given;
  if (!entry) throw new Error('nothing was given away');
  return new File([entry[1]], 'record.json');
}

const choose = (file: File) => userEvent.upload(page.getByLabelText('Choose a file …'), file);

const everything = async () => {
  const database = await connection.open();
  const { attempts, drafts, networks, sessions } = database;
  return Promise.all([attempts, drafts, networks, sessions].map((table) => table.toArray()));
};

test('the page says how much there is, and since when', async () => {
  await fillRecord();
  await open();
  const facts = () =>
    page
      .getByRole('term')
      .elements()
      .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
  await expect.poll(facts).toEqual([
    ['Answers', '3'],
    ['Networks', '1'],
    ['Since', language.date('1970-01-01')],
    ['Room used', expect.stringMatching(/^[\d.]+ [kM]B$/)],
  ]);
});

test('exported, deleted, and imported again, everything is as before', async () => {
  await fillRecord();
  const before = await everything();
  await open();
  const file = await exported();
  await button('Delete everything …').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect.element(page.getByText('Everything is deleted.')).toBeVisible();
  expect((await everything()).flat()).toEqual([]);
  await choose(file);
  await expect.element(page.getByRole('heading', { name: 'In record.json' })).toHaveFocus();
  await button('Add it').click();
  await expect.element(page.getByText('3 answers and 1 network added.')).toBeVisible();
  expect(await everything()).toEqual(before);
});

test('a file first shows what it holds and would change; nothing changes until one chooses', async () => {
  await fillRecord();
  await open();
  const file = await exported();
  const database = await connection.open();
  const [first] = await allAttempts();
  await database.attempts.delete(first?.id ?? '');
  await recordCheck([attempt({ at: 3000, typed: 'only here' })]);
  dropFiles(file);
  const found = page.getByRole('region', { name: 'In record.json' });
  await expect.element(found).toBeVisible();
  const items = () =>
    found
      .getByRole('listitem')
      .elements()
      .map((item) => item.textContent.trim().replace(/\s+/g, ' '));
  expect(items()).toEqual([
    `3 answers from ${language.date('1970-01-01')} to ${language.date('1970-01-01')}`,
    '1 network',
    '1 sheet with what was typed',
    '1 answer',
    '1 answer',
  ]);
  expect(await typed()).toEqual(['0.2', '0.3', 'only here']);
  await button('Leave it').click();
  await expect.element(found).not.toBeInTheDocument();
  expect(await typed()).toEqual(['0.2', '0.3', 'only here']);
});

test('what is not the same in a file is named', async () => {
  await fillRecord();
  await open();
  const file = await exported();
  await keepNetwork(changedMine);
  await saveDraft('a drill', { ...emptyPaper, fields: { E: '0.25' } });
  dropFiles(file);
  const found = page.getByRole('region', { name: 'In record.json' });
  await expect.element(found.getByText('Network: Mine')).toBeVisible();
  await expect.element(found.getByText(/^Sheet: /)).toBeVisible();
});

test('what a merge replaces is in a snapshot before, and can be brought back', async () => {
  await fillRecord();
  await keepNetwork(changedMine);
  await open();
  const file = await exported();
  await keepNetwork(mine);
  await choose(file);
  await button('Add it').click();
  await expect.element(page.getByText('What was there before is in a snapshot.')).toBeVisible();
  expect(await loadNetwork('mine')).toEqual({ ok: true, value: changedMine });
  await button('Bring it back').click();
  await expect.poll(() => loadNetwork('mine')).toEqual({ ok: true, value: mine });
});

test('replacing leaves what the file holds, and can be taken back by one key', async () => {
  await fillRecord();
  await open();
  const file = await exported();
  await recordCheck([attempt({ at: 3000, typed: 'only here' })]);
  await choose(file);
  await button('Replace everything').click();
  await expect
    .element(page.getByText('Your record now holds what the file holds: 3 answers, 1 network.'))
    .toBeVisible();
  expect(await typed()).toEqual(['0.1', '0.2', '0.3']);
  // Progress is summed up before anybody looks at it.
  await expect.poll(() => loadSummary('learning')).toMatchObject({ value: { attempts: 3 } });
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByText('Your record is as it was in the snapshot: 4 answers, 1 network.')).toBeVisible();
  expect(await typed()).toEqual(['0.1', '0.2', '0.3', 'only here']);
});

describe('deleting', () => {
  test('asks once: Escape leaves everything, and the focus is where it was', async () => {
    await fillRecord();
    await open();
    await button('Delete everything …').click();
    await expect.element(button('Keep everything')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(button('Delete everything …')).toHaveFocus();
    expect(await typed()).toEqual(['0.1', '0.2', '0.3']);
  });

  test('can be taken back', async () => {
    await fillRecord();
    const before = await everything();
    await open();
    await button('Delete everything …').click();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(button('Bring it back')).toBeVisible();
    await expect.element(page.getByText('There is nothing to delete.')).toBeVisible();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(page.getByText('Your record is as it was in the snapshot')).toBeVisible();
    expect(await everything()).toEqual(before);
  });

  test('does not happen where no snapshot can be kept', async () => {
    await fillRecord();
    vi.spyOn(snapshots, 'keep').mockResolvedValue({ ok: false, problem: { code: 'full' } });
    await open();
    await button('Delete everything …').click();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent(/no room left.+Nothing was changed/s);
    expect(await typed()).toEqual(['0.1', '0.2', '0.3']);
  });

  test('is not offered where there is nothing', async () => {
    await open();
    await expect.element(page.getByText('There is nothing to delete.')).toBeVisible();
    await expect.element(button('Delete everything …')).toBeDisabled();
  });
});

test('a snapshot is gone back to with one click, and that can be taken back', async () => {
  await fillRecord();
  await snapshotKeeper.keep('automatic');
  await recordCheck([attempt({ at: 3000, typed: 'later' })]);
  await open();
  await page
    .getByRole('button', { name: /^Restore the snapshot of/ })
    .first()
    .click();
  await expect.element(page.getByText('Your record is as it was in the snapshot: 3 answers, 1 network.')).toBeVisible();
  expect(await typed()).toEqual(['0.1', '0.2', '0.3']);
  await button('Bring it back').click();
  await expect.poll(typed).toEqual(['0.1', '0.2', '0.3', 'later']);
});

test.each<[note: string, content: string, said: RegExp]>([
  ['no JSON', '{\n  "format": ', /cannot be read from line 2, column 13 on/],
  ['a network', '{"format": "backprop-workbook.network"}', /^This file holds a network\. It opens under Networks/],
  ['one from a newer version', '{"format": "backprop-record", "version": 2}', /version 2.+up to version 1/],
  [
    'one with an attempt at fault',
    '{"format":"backprop-record","version":1,"attempts":[{"id":7}],"drafts":[],"networks":[],"sessions":[]}',
    /attempts\[0\]\.id: here stands 7/,
  ],
])('a file that is %s is refused with the place at fault, and changes nothing', async (_, content, said) => {
  await fillRecord();
  const before = await everything();
  await open();
  await choose(new File([content], 'other.json'));
  const alert = page.getByRole('alert');
  await expect.element(alert).toHaveTextContent('other.json was not taken in');
  await expect.element(alert).toHaveTextContent('Nothing was changed.');
  expect(alert.element().querySelectorAll('p')[1]?.textContent).toMatch(said);
  expect(await everything()).toEqual(before);
});

test('reading can be stopped, and nothing has changed', async () => {
  await fillRecord();
  await open();
  // Nobody is quick enough to stop what is done in a moment, so here it never begins.
  vi.spyOn(Worker.prototype, 'postMessage').mockReturnValue(undefined);
  dropFiles(new File(['{}'], 'many.json'));
  await expect.element(page.getByRole('progressbar', { name: 'Reading' })).toBeVisible();
  await button('Stop').click();
  await expect.element(page.getByText('Stopped. Nothing was changed.')).toBeVisible();
  expect(await typed()).toEqual(['0.1', '0.2', '0.3']);
});

test('the page is reached by its key and from the foot of the rail', async () => {
  navigation.settle({ place: 'library' });
  await render(App);
  await expect.element(page.getByRole('link', { name: 'Your data' })).toBeVisible();
  await userEvent.keyboard('{Alt>}y{/Alt}');
  await expect.element(page.getByRole('heading', { level: 1, name: 'Your data' })).toHaveFocus();
  expect(location.hash).toBe('#/record');
});

describe.each(languageCodes.flatMap((code) => [[code, 'light'] as const, [code, 'dark'] as const]))(
  'nothing bars anyone (%s, %s)',
  (code, shown) => {
    async function show(): Promise<void> {
      language.choose(code);
      theme.choose(shown);
      navigation.settle({ place: 'record' });
      await render(App);
      await expect.element(page.getByRole('term').first()).toBeVisible();
    }

    test('from the page with a file that waits', async () => {
      await fillRecord();
      await snapshotKeeper.keep('automatic');
      await show();
      const database = await connection.open();
      const lists = {
        attempts: await allAttempts(),
        drafts: await database.drafts.toArray(),
        networks: [],
        sessions: [],
      };
      dropFiles(new File([JSON.stringify({ format: 'backprop-record', version: 1, ...lists })], 'record.json'));
      await expect.element(page.getByRole('heading', { level: 3 })).toHaveFocus();
      await expectAccessible();
    });

    test('from what a refused file says', async () => {
      await show();
      dropFiles(new File(['{'], 'other.json'));
      await expect.element(page.getByRole('alert')).toBeVisible();
      await expectAccessible();
    });

    test('from the question before deleting', async () => {
      await fillRecord();
      await show();
      await page.getByRole('button', { name: language.text('record.delete') }).click();
      await expect.element(page.getByRole('dialog')).toBeVisible();
      await expectAccessible();
    });
  },
);
