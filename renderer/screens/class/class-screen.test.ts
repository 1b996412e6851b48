import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { slidesNetwork } from '../../../test/networks/known-networks.ts';
import { workedBy } from '../../../test/packs/simulated-learner.ts';
import type { TaskPack } from '../../../exercises/packs/task-pack.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { dropFiles } from '../../testing/editor.ts';
import '../../shell/theme/theme.css';
import { classCsv } from './class-csv.ts';
import { classDesk } from './class-desk.svelte.ts';
import ClassScreen from './class-screen.svelte';

const pack: TaskPack = {
  format: 'backprop-workbook.tasks',
  version: 1,
  title: 'Week 3 <b>',
  tasks: [
    { network: slidesNetwork, asks: ['dE/dw.2.1.1', 'w+.2.1.1'], precision: { decimals: 6 }, points: 4 },
    { drill: 'examples/lecture-slides/gradient', points: 2 },
  ],
};

const fileOf = (name: string, content: unknown) => new File([JSON.stringify(content)], name);
const files = [
  fileOf('jun.bpresults.json', workedBy(pack, 'Jun', 'rate-forgotten')),
  fileOf('mina.bpresults.json', workedBy(pack, '=Mina', 'slope-dropped')),
  fileOf('forged.bpresults.json', { ...workedBy(pack, '<i>Forged</i>'), checksum: '00000000' }),
  fileOf('pack.bptasks.json', pack),
];

beforeEach(async () => {
  language.choose('en');
  await page.viewport(1280, 800);
});
afterEach(() => classDesk.close());

const row = (name: string) => page.getByRole('row', { name });

test('results that are dropped become a table, judged again, with the mistake of each learner and of the class', async () => {
  await render(ClassScreen);
  dropFiles(...files);
  await expect.element(page.getByText('Every answer was judged again.')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Week 3 <b>' })).toBeVisible();
  await expect.element(page.getByText('pack.bptasks.json was not taken in')).toBeVisible();
  // Who forgets the rate has one of two values of the first drill wrong, and the second drill asks for none of it.
  await expect.element(row('Jun')).toHaveTextContent(/^Jun\s*4\s*2\s*Learning rate forgotten\s*2/);
  await expect.element(row('<i>Forged</i>')).toHaveTextContent('The checksum does not fit');
  await expect.element(row('<i>Forged</i>')).toHaveTextContent(/6\s*4\s*2\s*2$/);
  await expect.element(page.getByRole('list').first()).toHaveTextContent('1 learner, 2 times');
  // What a spreadsheet would calculate is kept from it, and what is typed is text.
  const [table] = classDesk.view?.classes ?? [];
  const lines = table ? classCsv(table).split('\r\n') : [];
  expect(lines.map((line) => line.split(',').slice(0, 4))).toEqual([
    ['\uFEFFLearner', 'Points', 'Task 1 (4)', 'Task 2 (2)'],
    ['<i>Forged</i>', '6', '4', '2'],
    ['\u200B=Mina', '2', '2', '0'],
    ['Jun', '4', '2', '2'],
    [''],
  ]);
});

test('on paper, many tasks are one table below the other, and in one again after it', async () => {
  const tasks = Array.from({ length: 30 }, () => ({ drill: 'examples/lecture-slides/gradient' }));
  const results = workedBy({ ...pack, tasks: tasks.slice(0, 1) }, 'Jun');
  await render(ClassScreen);
  dropFiles(fileOf('jun.json', { ...results, pack: { ...pack, tasks } }));
  const tables = page.getByRole('region', { name: 'Learners by tasks' });
  await expect.element(tables.getByRole('columnheader')).toHaveLength(33);
  dispatchEvent(new Event('beforeprint'));
  // Fourteen, fourteen and two, each beside learner, points and minutes.
  expect(tables.all().map((table) => table.getByRole('columnheader').elements().length)).toEqual([17, 17, 5]);
  dispatchEvent(new Event('afterprint'));
  expect(tables.elements()).toHaveLength(1);
});

test('what a learner handed in is seen sheet by sheet, as it stood, and the class again after it', async () => {
  await render(ClassScreen);
  dropFiles(...files.slice(1, 2));
  await page.getByRole('button', { name: '=Mina' }).click();
  await expect.element(page.getByRole('heading', { name: 'What =Mina handed in' })).toHaveFocus();
  const first = page.getByRole('article').first();
  await first.getByRole('button', { name: 'The sheet as it stood' }).click();
  const typed = /"typed":"([^"]+)"/.exec(classDesk.textOf('mina.bpresults.json'))?.[1] ?? '';
  await expect.element(first.getByRole('textbox').first()).toHaveValue(typed);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect.element(page.getByRole('heading', { name: 'Task by task' })).toBeVisible();
});
