import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { TaskPack } from '../../../exercises/packs/task-pack.ts';
import { language } from '../../shell/language/language.svelte.ts';
import '../../shell/theme/theme.css';
import QuestionExport from './question-export.svelte';

/** What the page has given away, by the names of the files. */
const given = new Map<string, Blob>();

beforeEach(() => {
  language.choose('en');
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

const numbers = { kind: 'losses', level: 1, seed: 'abc' } as const;
const letters = { kind: 'symbols', level: 1, seed: 'abc' } as const;
const pack = (tasks: TaskPack['tasks']): TaskPack => ({
  format: 'backprop-workbook.tasks',
  version: 1,
  title: 'Week 3',
  tasks,
});
const save = page.getByRole('button', { name: 'Save as questions', exact: true });

test('a pack is saved as a file for the platform that was chosen, and what is not in it is told', async () => {
  await render(QuestionExport, { pack: pack([letters, numbers]) });
  await save.click();
  await expect.poll(() => [...given.keys()]).toEqual(['week-3-moodle.xml']);
  expect(await given.get('week-3-moodle.xml')?.text()).toContain('<question type="numerical">');
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('Tasks that ask for no number are not in the file: 1.');
  await page.getByRole('combobox', { name: 'For a learning platform' }).selectOptions('Canvas (QTI)');
  await save.click();
  await expect.poll(() => [...given.keys()]).toEqual(['week-3-moodle.xml', 'week-3-canvas.zip']);
  // A ZIP begins with these letters.
  expect(await given.get('week-3-canvas.zip')?.slice(0, 2).text()).toBe('PK');
});

test('of a pack without numbers nothing is saved, and it is said why', async () => {
  await render(QuestionExport, { pack: pack([letters]) });
  await save.click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('None of these tasks asks for a number');
  expect([...given.keys()]).toEqual([]);
  await expect.element(save).toBeVisible();
});
