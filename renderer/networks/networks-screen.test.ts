import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import App from '../app.svelte';
import { connection } from '../database/connection.ts';
import { keepNetwork } from '../database/networks.ts';
import { blankNetwork } from '../editor/document/blank-network.ts';
import { languageCodes } from '../language/language-code.ts';
import { language } from '../language/language.svelte.ts';
import { navigation } from '../navigation/navigation.svelte.ts';
import { expectAccessible } from '../testing/accessibility.ts';
import { clearRecord } from '../testing/record.ts';
import { theme } from '../theme/theme.svelte.ts';
import '../theme/theme.css';
import NetworksScreen from './networks-screen.svelte';

beforeEach(async () => {
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

const fileOf = (name: string, text: string) => new File([text], name, { type: 'application/json' });

/** Drops files onto the page, as from a folder. */
function drop(...files: readonly File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
}

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

test('a network is renamed where its name stands, and duplicated', async () => {
  await open('One');
  await card('One').getByRole('button', { name: 'Rename' }).click();
  await userEvent.keyboard('Three{Enter}');
  await expect.element(card('Three')).toBeInTheDocument();
  await card('Three').getByRole('button', { name: 'Duplicate' }).click();
  await expect.poll(titles).toEqual(['Three', 'Three (copy)']);
});

test('a bad file is refused with the path at fault, and nothing changes', async () => {
  await open('One');
  const bad = { ...blankNetwork('Bad'), layers: undefined };
  drop(fileOf('bad.bpnet.json', JSON.stringify(bad)), fileOf('none.json', '{'));
  await expect.element(page.getByText('bad.bpnet.json was not taken in')).toBeVisible();
  await expect.element(page.getByText(/^layers:/)).toBeVisible();
  await expect.element(page.getByText('none.json was not taken in')).toBeVisible();
  expect(await titles()).toEqual(['One']);
  expect(navigation.route.place).not.toBe('editor');
});

test('a good file is opened, with what the workbook does not know of it', async () => {
  await open();
  drop(fileOf('good.bpnet.json', JSON.stringify({ ...blankNetwork('Good'), teacher: 'Kim' })));
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
