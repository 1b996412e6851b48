import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { DrawnTask } from '../../../exercises/packs/draw-tasks.ts';
import type { Results } from '../../../exercises/packs/results/results-document.ts';
import type { TaskPack } from '../../../exercises/packs/task-pack.ts';
import App from '../../app.svelte';
import { connection } from '../../keeping/database/connection.ts';
import { keepPack } from '../../keeping/database/packs.ts';
import { unpackText } from '../../parts/links/packed-text.ts';
import { writtenNumber } from '../../parts/formula/written-number.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { navigation } from '../../shell/navigation/navigation.svelte.ts';
import type { Route } from '../../shell/navigation/route.ts';
import { newId } from '../../shell/new-id.ts';
import { button, field, startAnew } from '../../testing/drill.ts';
import { allAttempts } from '../../testing/record.ts';
import '../../shell/theme/theme.css';
import { routeOfSent } from './new-pack.ts';
import { blankNetwork } from '../../parts/network-document/blank-network.ts';
import { PackShelf } from './pack-shelf.svelte.ts';
import { whyNotSet } from './why-not-set.ts';

beforeEach(startAnew);

const losses = { kind: 'losses', level: 1, seed: 'one' } as const;
const week: TaskPack = {
  format: 'backprop-workbook.tasks',
  version: 1,
  title: 'Week 3',
  introduction: '<b>First</b> the losses.',
  tasks: [losses, { drill: 'generated/losses/1/two', mode: 'guided', hints: false, scratch: false, retries: false }],
};

async function open(route: Route): Promise<void> {
  navigation.go(route);
  await expect.poll(() => navigation.route).toEqual(route);
  await render(App);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const stored = async () => (await connection.open()).packs.toArray();
const link = (name: string) => page.getByRole('link', { name });
const bar = () => page.getByRole('complementary', { name: 'Task pack' });

/** The fields of a drill by their symbols, with what is right there. */
async function rightAnswers({ drill }: Pick<DrawnTask, 'drill'>): Promise<readonly [string, string][]> {
  const sheet = await engine.call('openDrill', { drill, mode: 'alone' });
  if (!sheet.ok) throw new Error(sheet.error.code);
  const fields = sheet.value.parts.flatMap((part) => (part.kind === 'lines' ? part.lines : []));
  return Promise.all(
    fields.map(async ({ field: { quantity, symbol, precision } }): Promise<[string, string]> => {
      const explained = await engine.call('explain', { drill, quantity });
      if (!explained.ok) throw new Error(explained.error.code);
      return [symbol.text, writtenNumber(explained.value.quantity.value, precision)];
    }),
  );
}

test('a pack is made with its settings, put in order by keyboard, and stays as it was left', async () => {
  await open({ place: 'packs' });
  await button('Make a task pack').click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Week 3');
  await button('Add').click();
  await page.getByRole('combobox', { name: 'Kind' }).selectOptions('losses');
  await button('Add').click();
  const second = page.getByRole('group', { name: 'Task 2: The loss' });
  await second.getByRole('textbox', { name: 'Points' }).fill('4');
  await second.getByRole('combobox', { name: 'Mode' }).selectOptions('guided');
  await second.getByRole('checkbox', { name: 'Hints' }).click();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await expect.element(page.getByRole('group', { name: 'Task 1: The loss' })).toBeVisible();
  const tasks = [
    { kind: 'losses', level: 1, seed: 'each', mode: 'guided', points: 4, hints: false },
    { kind: 'forward-pass', level: 1, seed: 'each' },
  ];
  await expect.poll(stored).toMatchObject([{ pack: { title: 'Week 3', tasks } }]);
  await page.getByRole('group', { name: 'Task 2: Forward pass' }).getByRole('button', { name: 'remove' }).click();
  await expect.poll(stored).toMatchObject([{ pack: { tasks: tasks.slice(0, 1) } }]);
});

test('a pack is worked to its end, and only what is shown goes into the file', async () => {
  const created = vi.spyOn(URL, 'createObjectURL');
  await keepPack({ id: 'week', pack: week, changed: 5 });
  await open({ place: 'pack', pack: 'week' });
  await expect.element(page.getByText('<b>First</b> the losses.')).toBeVisible();
  await button('Begin').click();
  await link('To the first task').click();
  await expect.element(bar()).toHaveTextContent('1 of 2');
  for (const [symbol, typed] of await rightAnswers({ drill: 'generated/losses/1/one' })) {
    await field(symbol).fill(typed);
  }
  await button('Check my answers').click();
  await expect.element(link('Next: The loss')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => navigation.route).toEqual({ place: 'task', pack: 'week', task: '2.1' });

  // One try, no hints, no scratch paper.
  await expect.element(page.getByText('Guided · 1 point · one try for each answer')).toBeVisible();
  expect(page.getByText('Scratch line').elements()).toEqual([]);
  expect(page.getByRole('button', { name: /^Hint/ }).elements()).toEqual([]);
  const asked = await engine.call('openDrill', { drill: 'generated/losses/1/two', mode: 'guided' });
  if (!asked.ok) throw new Error(asked.error.code);
  const fields = asked.value.parts.flatMap((part) => (part.kind === 'lines' ? part.lines : []));
  for (const { field: one } of fields) {
    await field(one.symbol.text).fill('77.777');
    await userEvent.keyboard('{Enter}');
    await expect.element(field(one.symbol.text)).toHaveAttribute('readonly');
  }
  await expect.element(link('Hand in')).toHaveFocus();
  await userEvent.keyboard('{Enter}');

  await page.getByRole('textbox', { name: 'Your name or number' }).fill('Mina');
  await expect.element(page.getByRole('cell', { name: '77.777' }).first()).toBeVisible();
  await button('Save the file').click();
  await expect.element(page.getByText('Saved as week-3-mina-results.bpresults.json.')).toBeVisible();
  const [file] = created.mock.calls.map(([content]) => content).filter((content) => content instanceof Blob);
  const handed = JSON.parse((await file?.text()) ?? '') as Results;
  expect(handed).toMatchObject({ format: 'backprop-workbook.results', learner: 'Mina', pack: week });
  expect(handed.tasks.map(({ task }) => task)).toEqual([1, 2]);
  const attempts = await allAttempts();
  expect(
    handed.tasks.flatMap(({ checks }) => checks.flatMap(({ answers }) => answers.filter(({ verdict }) => verdict))),
  ).toHaveLength(attempts.length);
  expect(attempts.every(({ task }) => task === 'week/1.1' || task === 'week/2.1')).toBe(true);

  // Come back to, the closed sheet stays closed, and the same drill outside the pack is untouched by it.
  navigation.go({ place: 'task', pack: 'week', task: '2.1' });
  await expect.element(field(fields[0]?.field.symbol.text ?? '')).toHaveAttribute('readonly');
  navigation.go({ place: 'drill', drill: 'generated/losses/1/two' });
  await expect.element(field(fields[0]?.field.symbol.text ?? '')).toHaveValue('');
});

test('a link holds the whole pack, which is looked at first, and is there once however often it is opened', async () => {
  const sent = await routeOfSent(week);
  if (sent.place !== 'sent-pack') throw new Error(sent.place);
  expect(JSON.parse((await unpackText(sent.packed)) ?? '')).toEqual(week);
  expect(await unpackText(sent.packed.slice(0, 40))).toBeUndefined();
  expect(await unpackText('nothing')).toBeUndefined();
  await open(sent);
  await expect.element(page.getByRole('heading', { name: 'Week 3' })).toBeVisible();
  expect(await stored()).toEqual([]);
  await button('Take it and open it').click();
  await expect.element(button('Begin')).toBeVisible();
  navigation.go(sent);
  await button('Take it and open it').click();
  await expect.element(button('Begin')).toBeVisible();
  expect(await stored()).toMatchObject([{ pack: week }]);
  navigation.go({ place: 'sent-pack', packed: 'nothing' });
  await expect.element(page.getByRole('heading', { name: 'This link holds no task pack' })).toBeVisible();
});

test('files are taken in or told why not, and what was removed can be put back', async () => {
  const shelf = new PackShelf(() => 5, newId);
  const good = new File([JSON.stringify(week)], 'week.bptasks.json');
  const bad = new File([JSON.stringify({ ...week, tasks: [{ drill: 'nowhere' }] })], 'bad.bptasks.json');
  expect(await shelf.takeIn([bad, good, good])).toHaveLength(2);
  expect(shelf.refused).toMatchObject([{ file: 'bad.bptasks.json', error: { path: 'tasks[0].drill' } }]);
  const [only, ...others] = await stored();
  expect(others).toEqual([]);
  if (!only) throw new Error('none');
  await shelf.remove(only);
  expect(await stored()).toEqual([]);
  await shelf.putBack();
  expect(await stored()).toEqual([only]);
});

test('what nobody could open is not set: more than a pack holds, or what a network is not asked for', async () => {
  const many = { ...losses, count: 50 };
  expect(await whyNotSet({ ...week, title: '', tasks: [many, many, many, many] })).toBeUndefined();
  expect(await whyNotSet({ ...week, tasks: [many, many, many, many, losses] })).toMatchObject({
    code: 'document-invalid',
    path: 'tasks[3].count',
  });
  const network = blankNetwork('Mine');
  expect(await whyNotSet({ ...week, tasks: [{ network, asks: [] }] })).toMatchObject({ path: 'tasks[0].asks' });
  expect(await whyNotSet({ ...week, tasks: [] })).toBeUndefined();
});

test('a page with a mistake that allows one try is over with the first line that is not it, and stays so', async () => {
  const drill = 'mistakes/generated/1/abc';
  await keepPack({ id: 'one', pack: { ...week, tasks: [{ drill, retries: false }] }, learner: '', changed: 5 });
  await open({ place: 'task', pack: 'one', task: '1.1' });
  const given = await engine.call('checkMistake', { mistake: drill, line: null, typed: null, reveal: true });
  const line = given.ok ? given.value.revealed?.line : undefined;
  const lines = page.getByRole('group', { name: language.text('mistake.lines.made-up') }).getByRole('radio');
  await lines.nth(line === 0 ? 1 : 0).click();
  await button('Mark this line').click();
  await expect.element(link('Hand in')).toBeVisible();
  expect(await allAttempts()).toMatchObject([{ task: 'one/1.1', verdict: 'wrong' }]);
  navigation.go({ place: 'pack', pack: 'one' });
  await expect.element(page.getByText('done, 0 of 1 right')).toBeVisible();
  navigation.go({ place: 'task', pack: 'one', task: '1.1' });
  await expect.element(link('Hand in')).toBeVisible();
  expect(page.getByRole('button', { name: 'Mark this line' }).elements()).toEqual([]);
});

test('a drill goes into a pack that is being made, but into none that was begun', async () => {
  await keepPack({ id: 'week', pack: week, learner: 'Mina', changed: 5 });
  await keepPack({ id: 'next', pack: { ...week, title: 'Week 4', tasks: [] }, changed: 4 });
  await open({ place: 'drill', drill: 'generated/losses/2/k3x9', mode: 'exam' });
  await button('Add to a pack').click();
  const choice = page.getByRole('combobox', { name: 'Pack' });
  await expect.element(choice.getByRole('option', { name: 'Week 4' })).toBeInTheDocument();
  expect(choice.getByRole('option', { name: 'Week 3' }).elements()).toEqual([]);
  await button('Add').click();
  await expect.element(page.getByText('Added to “Week 4”.')).toBeVisible();
  const tasks = [{ drill: 'generated/losses/2/k3x9', mode: 'exam' }];
  expect(await stored()).toMatchObject([
    { id: 'next', pack: { tasks } },
    { id: 'week', pack: week },
  ]);
});
