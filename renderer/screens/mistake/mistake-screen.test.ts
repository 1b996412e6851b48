import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import App from '../../app.svelte';
import { connection } from '../../keeping/database/connection.ts';
import { loadDraft } from '../../keeping/database/drafts.ts';
import { StorageError } from '../../keeping/database/stored.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { languageCodes } from '../../shell/language/language-code.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { navigation } from '../../shell/navigation/navigation.svelte.ts';
import { expectAccessible } from '../../testing/accessibility.ts';
import { allAttempts, clearRecord } from '../../testing/record.ts';
import '../../shell/theme/theme.css';
import { theme } from '../../shell/theme/theme.svelte.ts';
import MistakeScreen from './mistake-screen.svelte';

/** out_h2 of the lecture slides, where the figure of out_h1 is printed. */
const mistake = 'mistakes/lecture-slides/61:35';
const route = { place: 'mistake', mistake } as const;

beforeEach(async () => {
  vi.restoreAllMocks();
  await clearRecord();
  language.choose('en');
  theme.choose('light');
  await page.viewport(1280, 800);
});

const line = (name: string) => page.getByRole('radio', { name, exact: true });
const wrongLine = () => line('out_h2 = 0.5069');
const rightLine = () => line('w₇ = 0.45');
const field = () => page.getByRole('textbox', { name: 'out_h2,' });
const button = (
  key: 'mistake.mark' | 'mistake.repair' | 'mistake.give-up' | 'drill.not-saved.again' | 'recovery.try-again',
) => page.getByRole('button', { name: language.text(key) });
const explanation = () => page.getByText('Right value: 0.5106');

async function open(): Promise<() => PromiseLike<void>> {
  const { unmount } = await render(MistakeScreen, { mistake });
  await expect.element(wrongLine()).toBeVisible();
  return unmount;
}

async function find(): Promise<void> {
  await wrongLine().click();
  await button('mistake.mark').click();
  await expect.element(field()).toHaveFocus();
}

async function repair(typed: string): Promise<void> {
  await field().fill(typed);
  await button('mistake.repair').click();
}

const stored = async () =>
  (await allAttempts()).map(({ drill, example, quantity, symbol, role, typed, reading, precision, verdict }) => ({
    ...{ drill, example, quantity, symbol, role, typed, reading, precision, verdict },
  }));

/** What was chosen and typed, as it lies in the record. */
const kept = async (): Promise<Readonly<Record<string, string>>> => {
  const draft = await loadDraft(mistake);
  return draft.ok ? draft.value.fields : {};
};

const attempt = {
  drill: mistake,
  example: 'lecture-slides',
  quantity: 'a.1.2',
  symbol: 'out_h2',
  role: 'forward',
  precision: { decimals: 4 },
};

test('the line that is wrong is marked, repaired and explained, and the repair is stored', async () => {
  await open();
  await find();
  expect(await allAttempts()).toEqual([]);
  await expect.element(page.getByText('That is the one.')).toBeVisible();
  await repair('0,5106');
  await expect.element(page.getByText('Correct', { exact: true })).toBeVisible();
  await expect.element(page.getByText('read as 0.5106')).toBeVisible();
  await expect.element(explanation()).toBeVisible();
  // The slip has its kind, which is nothing that the learner did wrong.
  const kind = page.getByText('What kind of slip it was: wrong name');
  await expect.element(kind).toBeVisible();
  expect(kind.element().querySelector('svg')).toBeNull();
  await expect.element(button('mistake.give-up')).not.toBeInTheDocument();
  const onward = page.getByRole('group', { name: 'Where to go on' }).getByRole('button').first();
  await expect.element(onward).toHaveFocus();
  expect(await stored()).toEqual([{ ...attempt, typed: '0,5106', reading: '0.5106', verdict: 'correct' }]);
});

test('a wrong mark is told in a sentence and stored, and another line can be tried', async () => {
  await open();
  await rightLine().click();
  await button('mistake.mark').click();
  const said = page.getByText('the first wrong line lies further');
  await expect.element(said).toBeVisible();
  const wrong = { ...attempt, quantity: 'w.2.2.1', symbol: 'w₇', role: 'parameter' };
  const first = { ...wrong, typed: '0.45', reading: '0.45', verdict: 'wrong' };
  expect(await stored()).toEqual([first]);
  await button('mistake.mark').click();
  await wrongLine().click();
  await expect.element(said).not.toBeInTheDocument();
  await find();
  expect(await stored()).toEqual([first]);
});

test('what was marked and typed is there after leaving, and nothing of it counts twice', async () => {
  let leave = await open();
  await rightLine().click();
  await button('mistake.mark').click();
  await expect.element(page.getByText('the first wrong line lies further')).toBeVisible();
  await leave();
  leave = await open();
  await expect.element(rightLine()).toBeChecked();
  await expect.element(page.getByText('the first wrong line lies further')).toBeVisible();
  await find();
  await repair('0.5069');
  await expect.element(page.getByText('Wrong', { exact: true })).toBeVisible();
  await field().fill('0.51');
  await leave();
  leave = await open();
  await expect.element(field()).toHaveValue('0.51');
  await repair('0.5106');
  await expect.element(explanation()).toBeVisible();
  expect((await stored()).map(({ typed }) => typed)).toEqual(['0.45', '0.5069', '0.5106']);
  await leave();
  await open();
  await expect.element(explanation()).not.toBeInTheDocument();
  await expect.element(wrongLine()).not.toBeChecked();
});

test('the scratch line knows what the page has, and puts its value where the repair is asked', async () => {
  const leave = await open();
  const scratch = page.getByRole('textbox', { name: 'Scratch line' });
  await scratch.fill('σ(w3*x1 + w4*x2)');
  await userEvent.keyboard('{Enter}');
  const kept = page.getByRole('list', { name: 'Lines kept' }).getByRole('button');
  await expect.element(kept).toHaveTextContent('σ(w3*x1 + w4*x2)');
  await leave();
  await open();
  await find();
  await kept.click();
  await expect.element(field()).toHaveFocus();
  // out_h2 of the slides: σ(0.0425) = 0.510623…
  await expect.element(field()).toHaveValue('0.5106');
  await userEvent.keyboard('{Enter}');
  await expect.element(explanation()).toBeVisible();
});

test('the scratch line stays in view beside the diagram, below the facts', async () => {
  await page.viewport(900, 600);
  await open();
  const bottom = document.querySelector('.facts')?.getBoundingClientRect().bottom ?? Infinity;
  const scratch = page.getByRole('region', { name: 'Scratch line' }).element().getBoundingClientRect();
  expect(bottom).toBeLessThanOrEqual(scratch.top);
});

test('a page of scratch work is judged only once all is told, for judging its lines would find the mistake', async () => {
  await open();
  await page.getByRole('button', { name: 'As a page' }).click();
  await expect.element(page.getByText(/Its lines can be checked once the mistake is found/)).toBeVisible();
  const judge = page.getByRole('button', { name: 'Check my working' });
  expect(judge.elements()).toEqual([]);
  await button('mistake.give-up').click();
  await expect.element(judge).toBeVisible();
  await page.getByRole('button', { name: 'Back to one line' }).click();
});

test('a derivation in letters is marked line by line, and repaired by a formula in any form', async () => {
  const drill = 'mistakes/letters/1/s4';
  const found = await engine.call('checkMistake', { mistake: drill, line: null, typed: null, reveal: true });
  const sheet = await engine.call('openMistake', { mistake: drill });
  if (!found.ok || !found.value.revealed || !sheet.ok) throw new Error('no such mistake');
  const { line: wrong, right } = found.value.revealed;
  const marked = sheet.value.lines[wrong];
  if (!marked) throw new Error('no such line');
  const { symbol, claimed, item } = marked;
  const { unmount } = await render(MistakeScreen, { mistake: drill });
  await line(`${symbol.text} = ${claimed}`).click();
  await button('mistake.mark').click();
  const repairField = page.getByRole('textbox', { name: `${symbol.text} in letters` });
  await expect.element(repairField).toHaveFocus();
  await userEvent.keyboard('(o1{Enter}');
  await expect.element(page.getByText(/no partner/)).toBeVisible();
  await repairField.fill('banana');
  await unmount();
  await render(MistakeScreen, { mistake: drill });
  await expect.element(repairField).toHaveValue('banana');
  await repairField.fill(`2(${right})/2`);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Right, for example:')).toBeVisible();
  expect(await stored()).toMatchObject([
    { drill, quantity: item, precision: null, typed: `2(${right})/2`, verdict: 'correct' },
  ]);
});

test('without a line it is told to choose one', async () => {
  await open();
  await button('mistake.mark').click();
  await expect.element(page.getByText('Choose a line first.')).toBeVisible();
});

test('a wrong repair is told and stored once, and can be changed', async () => {
  await open();
  await find();
  await repair('0.5069');
  await expect.element(page.getByText('Wrong', { exact: true })).toBeVisible();
  await button('mistake.repair').click();
  await repair('0.5106');
  await expect.element(explanation()).toBeVisible();
  expect((await stored()).map(({ typed, verdict }) => [typed, verdict])).toEqual([
    ['0.5069', 'wrong'],
    ['0.5106', 'correct'],
  ]);
});

test.each([
  ['', 'Nothing is written here yet.'],
  ['a half', 'This is not a number.'],
  ['1e999', 'too large'],
])('%j is no repair: it is told and not stored', async (typed, told) => {
  await open();
  await find();
  await repair(typed);
  await expect.element(page.getByText(told)).toBeVisible();
  await expect.element(field()).toHaveAttribute('aria-invalid', 'true');
  expect(await allAttempts()).toEqual([]);
});

test.each(['at once', 'after the line is found'])('giving up %s explains it and stores nothing', async (when) => {
  await open();
  if (when !== 'at once') await find();
  await button('mistake.give-up').click();
  await expect.element(explanation()).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'To the whole document' })).toBeVisible();
  await expect.element(button('mistake.mark')).not.toBeInTheDocument();
  await expect.element(rightLine()).toBeDisabled();
  expect(await allAttempts()).toEqual([]);
});

test('the keyboard alone does it: arrows choose, Enter marks and checks', async () => {
  await open();
  const { length } = page.getByRole('radio').elements();
  page.getByRole('radio').first().element().focus();
  await userEvent.keyboard(' ');
  for (let pressed = 0; pressed < length; pressed += 1) {
    if (document.activeElement === wrongLine().element()) break;
    await userEvent.keyboard('{ArrowDown}');
  }
  await expect.element(wrongLine()).toBeChecked();
  await userEvent.keyboard('{Enter}');
  await expect.element(field()).toHaveFocus();
  await userEvent.keyboard('0.5106{Enter}');
  await expect.element(explanation()).toBeVisible();
});

test('what could not be stored is told, and stored once it is tried again', async () => {
  await open();
  await find();
  const opening = vi.spyOn(connection, 'open').mockRejectedValue(new StorageError({ code: 'full' }));
  await repair('0.5106');
  await expect.element(page.getByRole('alert')).toHaveTextContent(language.text('drill.not-saved'));
  await expect.element(explanation()).toBeVisible();
  opening.mockRestore();
  await button('drill.not-saved.again').click();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  expect(await stored()).toMatchObject([{ typed: '0.5106' }]);
});

test('a sheet that could not be read is never saved over: it is read again first', async () => {
  const leave = await open();
  await find();
  await field().fill('0.51');
  await leave();
  const before = await kept();
  const opening = vi.spyOn(connection, 'open').mockRejectedValue(new StorageError({ code: 'full' }));
  await open();
  await expect.element(wrongLine()).not.toBeChecked();
  await rightLine().click();
  await expect.element(page.getByRole('alert')).toHaveTextContent(language.text('drill.not-read'));
  opening.mockRestore();
  expect(await kept()).toEqual(before);
  await button('recovery.try-again').click();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  const after = await kept();
  expect([before.repair, after.repair]).toEqual(['0.51', '0.51']);
  expect(after.line).not.toBe(before.line);
  await expect.element(rightLine()).toBeChecked();
});

test('a mistake that does not exist is told, with a way back', async () => {
  await render(MistakeScreen, { mistake: 'mistakes/nowhere/1:1' });
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('cannot be opened');
  await expect.element(page.getByRole('link', { name: 'To the library' })).toBeVisible();
});

test('the published page leads to each mistake, and the record back to it by its title', async () => {
  location.hash = '/published/lecture-slides';
  await expect.poll(() => navigation.route.place).toBe('published');
  await render(App);
  const links = page.getByRole('navigation', { name: 'Find the mistake' }).getByRole('link');
  await links.first().click();
  await expect.poll(() => navigation.route).toEqual(route);
  await find();
  await repair('0.5106');
  await expect.element(explanation()).toBeVisible();
  navigation.go({ place: 'history' });
  const link = page.getByRole('link', { name: 'Find the mistake: forward pass, 1' });
  await expect.element(link).toBeVisible();
  language.choose('ko');
  await page.getByRole('link', { name: /^실수 찾기: / }).click();
  await page.getByRole('button', { name: '같은 문제 다시 풀기' }).click();
  await expect.poll(() => navigation.route).toEqual(route);
});

describe.each(languageCodes)('in %s', (code) => {
  test.each(['light', 'dark'] as const)('nothing bars anyone (%s)', async (shown) => {
    language.choose(code);
    theme.choose(shown);
    location.hash = '/published/lecture-slides';
    await expect.poll(() => navigation.route.place).toBe('published');
    await render(App);
    await expect.element(page.getByRole('navigation', { name: language.text('mistake.name') })).toBeVisible();
    await expectAccessible();
    navigation.go(route);
    await expect.element(wrongLine()).toBeVisible();
    await rightLine().click();
    await button('mistake.mark').click();
    await expect.element(page.getByText(language.text('mistake.mark.below'))).toBeVisible();
    await expectAccessible();
    await find();
    await repair('abc');
    await expect.element(page.getByText(language.text('verdict.invalid'), { exact: true })).toBeVisible();
    await expectAccessible();
    await repair('0.5106');
    await expect.element(page.getByText(language.text('verdict.correct'), { exact: true })).toBeVisible();
    await expectAccessible();
  });
});
