import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import App from '../../app.svelte';
import { connection } from '../../keeping/database/connection.ts';
import { keepNetwork } from '../../keeping/database/networks.ts';
import { blankNetwork } from '../../parts/network-document/blank-network.ts';
import { languageCodes } from '../../shell/language/language-code.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { navigation } from '../../shell/navigation/navigation.svelte.ts';
import { expectAccessible } from '../../testing/accessibility.ts';
import { dropFiles, networkFile } from '../../testing/editor.ts';
import { clearRecord } from '../../testing/record.ts';
import { theme } from '../../shell/theme/theme.svelte.ts';
import '../../shell/theme/theme.css';
import NetworksScreen from './networks-screen.svelte';

beforeEach(async () => {
  navigation.settle({ place: 'networks' });
  await clearRecord();
  language.choose('en');
  theme.choose('light');
  await page.viewport(1280, 800);
});

const titles = async () => {
  const database = await connection.open();
  return (await database.networks.toArray()).map(({ network }) => network.title).sort();
};
const card = (name: string) => page.getByRole('article', { name, exact: true });

async function open(...names: readonly string[]): Promise<void> {
  for (const [index, name] of names.entries()) {
    await keepNetwork({ id: `network-${index}`, network: blankNetwork(name), changed: index });
  }
  await render(NetworksScreen);
  await expect.element(page.getByRole('button', { name: 'Exclusive or', exact: false })).toBeVisible();
}

const undo = '{Control>}z{/Control}';
const redo = '{Control>}{Shift>}z{/Shift}{/Control}';

test('what is deleted is put back by the key that has the focus then', async () => {
  await open('One', 'Two');
  await card('One').getByRole('button', { name: 'Delete' }).click();
  await expect.element(card('One')).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Put it back' })).toHaveFocus();
  expect(await titles()).toEqual(['Two']);
  await userEvent.keyboard('{Enter}');
  await expect.element(card('One')).toBeInTheDocument();
  expect(await titles()).toEqual(['One', 'Two']);
});

test('only what is in view is read and drawn', async () => {
  await open(...Array.from({ length: 60 }, (_, index) => `Network ${index + 1}`));
  await expect.element(card('Network 60')).toBeVisible();
  expect(page.getByRole('link', { name: /^Network / }).elements().length).toBeLessThan(40);
  page.getByRole('article').all().at(-1)?.element().scrollIntoView();
  await expect.element(card('Network 1')).toBeVisible();
});

test('a network is renamed where its name stands, and duplicated', async () => {
  await open('One');
  await card('One').getByRole('button', { name: 'Rename' }).click();
  await userEvent.keyboard('Three{Enter}');
  await expect.element(card('Three')).toBeInTheDocument();
  await card('Three').getByRole('button', { name: 'Duplicate' }).click();
  await expect.poll(titles).toEqual(['Three', 'Three (copy)']);
});

test('everything done to the shelf is taken back by keyboard, step by step, and done again', async () => {
  await open('One', 'Two');
  await card('One').getByRole('button', { name: 'Rename' }).click();
  await userEvent.keyboard('Three{Enter}');
  await expect.element(page.getByText('Renamed: “One” is now “Three”')).toBeVisible();
  await card('Three').getByRole('button', { name: 'Duplicate' }).click();
  await expect.element(page.getByText('Duplicated: Three (copy)')).toBeVisible();
  await card('Two').getByRole('button', { name: 'Delete' }).click();
  await expect.poll(titles).toEqual(['Three', 'Three (copy)']);
  dropFiles(networkFile('four.json', blankNetwork('Four')), networkFile('five.json', blankNetwork('Five')));
  await expect.element(page.getByText('On the shelf: Four, Five')).toBeVisible();
  const done = await titles();
  const steps = [
    ['Three', 'Three (copy)'],
    ['Three', 'Three (copy)', 'Two'],
    ['Three', 'Two'],
    ['One', 'Two'],
  ];
  for (const expected of steps) {
    await userEvent.keyboard(undo);
    await expect.poll(titles).toEqual(expected);
  }
  await expect.element(page.getByText('Renamed: “Three” is now “One”')).toBeVisible();
  for (const expected of [...steps.slice(0, -1).reverse(), done]) {
    await userEvent.keyboard(redo);
    await expect.poll(titles).toEqual(expected);
  }
});

test('a new network is taken off the shelf as it is by then, and put back so', async () => {
  await open();
  await page.getByRole('button', { name: 'From nothing' }).click();
  await expect.poll(titles).toEqual(['New network']);
  const database = await connection.open();
  const [stored] = await database.networks.toArray();
  if (!stored) throw new Error('It is not there.');
  await keepNetwork({ ...stored, network: { ...stored.network, learningRate: 0.125 } });
  await userEvent.keyboard(undo);
  await expect.poll(titles).toEqual([]);
  await expect.element(page.getByText('Deleted: New network')).toBeVisible();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect.poll(async () => (await database.networks.toArray())[0]?.network.learningRate).toBe(0.125);
});

test('a bad file is refused with the path at fault, and nothing changes', async () => {
  await open('One');
  const bad = { ...blankNetwork('Bad'), layers: undefined };
  dropFiles(networkFile('bad.bpnet.json', bad), new File(['{'], 'none.json'));
  await expect.element(page.getByText('bad.bpnet.json was not taken in')).toBeVisible();
  await expect.element(page.getByText(/^layers:/)).toBeVisible();
  await expect.element(page.getByText('none.json was not taken in')).toBeVisible();
  expect(await titles()).toEqual(['One']);
  expect(navigation.route.place).not.toBe('editor');
});

test('a good file is opened, with what the workbook does not know of it', async () => {
  await open();
  dropFiles(networkFile('good.bpnet.json', { ...blankNetwork('Good'), teacher: 'Kim' }));
  await expect.poll(() => navigation.route.place).toBe('editor');
  const database = await connection.open();
  expect((await database.networks.toArray()).map(({ network }) => network)).toEqual([
    { ...blankNetwork('Good'), teacher: 'Kim' },
  ]);
});

test('one begins from an example with its numbers', async () => {
  await open();
  await page.getByRole('button', { name: 'Lecture slides' }).click();
  await expect.poll(async () => (await titles()).length).toBe(1);
});

describe.each(languageCodes)('in %s', (code) => {
  test.each(['light', 'dark'] as const)('nothing bars anyone (%s)', async (shown) => {
    language.choose(code);
    theme.choose(shown);
    await keepNetwork({ id: 'one', network: blankNetwork('One'), changed: 0 });
    navigation.go({ place: 'networks' });
    await expect.poll(() => navigation.route.place).toBe('networks');
    await render(App);
    await expect.poll(() => document.querySelectorAll('article, section li').length).toBeGreaterThan(8);
    await expectAccessible();
  });
});
