import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { TaskPack } from '../../../exercises/packs/task-pack.ts';
import { keepPack } from '../../keeping/database/packs.ts';
import { button, startAnew } from '../../testing/drill.ts';
import '../../shell/theme/theme.css';
import { worksheetDesk } from './worksheet-desk.svelte.ts';
import WorksheetScreen from './worksheet-screen.svelte';

beforeEach(async () => {
  await startAnew();
  for (const { id } of worksheetDesk.tasks) worksheetDesk.remove(id);
  worksheetDesk.paper = 'a4';
  worksheetDesk.copies = 'one';
  worksheetDesk.language = 'en';
});

/** What stands on the paper that is shown, or laid out to be printed. */
const paperIn = (host: string): string => document.querySelector(host)?.shadowRoot?.textContent ?? '';
const tasks = (): string[] =>
  page
    .getByRole('listitem')
    .elements()
    .map(({ textContent }) => textContent.trim());

test('a drill and drills with new numbers become a sheet for each name, which is seen, printed alone and put away', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  await render(WorksheetScreen, { drill: 'examples/lecture-slides/gradient' });
  await expect.poll(tasks).toHaveLength(1);
  expect(tasks()[0]).toMatch(/Lecture slides/);
  await page.getByRole('combobox', { name: 'Kind of drill' }).selectOptions('The loss');
  await page.getByRole('combobox', { name: 'How many' }).selectOptions('2');
  await button('Add').click();
  expect(tasks()[1]).toMatch(/^2 × The loss \(level 1, seed [a-z0-9]{6}\)/);
  await page.getByRole('radio', { name: 'One for each name of a list' }).click();
  await page.getByRole('textbox', { name: 'Names, one in each line' }).fill('Ada\n\nBea');
  expect(tasks()[1]).toContain('other numbers on each sheet');
  await page.getByRole('textbox', { name: 'Heading' }).fill('Week <3>');
  await button('Make the sheet').click();
  await expect.element(page.getByText('Sheet and key are ready.')).toBeVisible();
  const shown = paperIn('[role="region"] .sheet');
  for (const text of ['Week <3>', 'Ada', 'Bea', '3. The loss']) expect(shown).toContain(text);
  await page.getByRole('radio', { name: 'Key' }).click();
  await expect.poll(() => paperIn('[role="region"] .sheet')).toContain('What a known mistake gives');
  await button('Print').click();
  await expect.poll(() => print.mock.calls.length).toBe(1);
  expect(paperIn('body > .printed-paper')).toContain('Key: Week <3>');
  expect(document.title).toBe('Key: Week <3>');
  window.dispatchEvent(new Event('afterprint'));
  expect(document.querySelector('.printed-paper')).toBeNull();
  expect(document.adoptedStyleSheets).toEqual([]);
  // What was changed since is not what was made.
  await page.getByRole('textbox', { name: 'Heading' }).fill('Week 4');
  await expect.element(button('Print')).not.toBeInTheDocument();
});

test('tasks change places and are taken off; a seed that can be none is told and not added', async () => {
  await render(WorksheetScreen);
  await expect.element(page.getByText('Nothing yet.')).toBeVisible();
  await expect.element(button('Make the sheet')).toBeDisabled();
  for (const seed of ['one', 'two']) {
    await page.getByRole('textbox', { name: 'Seed' }).fill(seed);
    await button('Add').click();
  }
  await page.getByRole('textbox', { name: 'Seed' }).fill('no seed!');
  await button('Add').click();
  await expect.element(page.getByText(/“no seed!” cannot be a seed/)).toBeVisible();
  expect(tasks().map((task) => /seed (\w+)/.exec(task)?.[1])).toEqual(['one', 'two']);
  await page.getByRole('button', { name: /^Later: .*seed one/ }).click();
  expect(tasks().map((task) => /seed (\w+)/.exec(task)?.[1])).toEqual(['two', 'one']);
  await page.getByRole('button', { name: /^Take off the sheet: .*seed two/ }).click();
  expect(tasks()).toHaveLength(1);
  await expect.element(page.getByRole('button', { name: /^Take off the sheet: .*seed one/ })).toHaveFocus();
});

test('a task pack of the shelf is put on the sheet as it is, under its title and in its language', async () => {
  const pack: TaskPack = {
    format: 'backprop-workbook.tasks',
    version: 1,
    title: 'Week 5',
    language: 'ko',
    tasks: [
      { drill: 'examples/lecture-slides/gradient', points: 4 },
      { kind: 'losses', level: 1, seed: 'each', count: 2 },
    ],
  };
  await keepPack({ id: 'five', pack, changed: 1 });
  await render(WorksheetScreen, { pack: 'five' });
  await expect.poll(tasks).toHaveLength(2);
  expect(tasks()[1]).toContain('other numbers on each sheet');
  await expect.element(page.getByRole('textbox', { name: 'Heading' })).toHaveValue('Week 5');
  await button('Make the sheet').click();
  await expect.poll(() => paperIn('[role="region"] .sheet')).toContain('4점');
});
