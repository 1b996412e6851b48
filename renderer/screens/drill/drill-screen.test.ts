import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { lectureSlides } from '../../../exercises/examples/lecture-slides.ts';
import { connection } from '../../keeping/database/connection.ts';
import { StorageError } from '../../keeping/database/stored.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { navigation } from '../../shell/navigation/navigation.svelte.ts';
import { drillRoute } from '../../shell/navigation/route.ts';
import {
  gradientForWeight,
  button,
  check,
  field,
  figures,
  hiddenWeights,
  openDrill,
  saidOf,
  startAnew,
  write,
} from '../../testing/drill.ts';
import { allAttempts } from '../../testing/record.ts';
import '../../shell/theme/theme.css';
import { whatNow } from '../start/offered.ts';
import DrillScreen from './drill-screen.svelte';

beforeEach(startAnew);
afterEach(() => vi.restoreAllMocks());

const stored = async () => (await allAttempts()).map(({ quantity, typed, verdict }) => [quantity, typed, verdict]);
const enter = () => userEvent.keyboard('{Enter}');

test('what the network computes with stands below the diagram, as nobody could tell it from the numbers', async () => {
  await openDrill(hiddenWeights);
  const stated = () =>
    page
      .getByRole('term')
      .elements()
      .map((term) => [term.textContent, term.nextElementSibling?.firstElementChild?.textContent]);
  expect(stated()).toEqual([
    ['All layers', 'Sigmoid'],
    ['Loss', '½ sum of squares'],
  ]);
});

test('Enter checks the answer and goes on to the next that is not right yet', async () => {
  await openDrill(hiddenWeights);
  for (const [symbol, figure] of Object.entries(figures)) {
    await field(symbol).fill(figure);
    await enter();
    await expect.poll(() => saidOf(symbol)).toMatch(/^Correct/);
  }
  await expect.element(page.getByText('All 8 are right. Well worked!')).toBeVisible();
  expect(await stored()).toHaveLength(8);
});

test('the first drill that is done leads on with the same key, and the first screen has moved on as well', async () => {
  await openDrill(hiddenWeights);
  const group = page.getByRole('group', { name: 'Where to go on' });
  await expect.element(group).not.toBeInTheDocument();
  await write(figures);
  await check();
  const onward = group.getByRole('button').first();
  await expect.element(onward).toHaveTextContent(/^Today’s session, about \d+ minutes/);
  await expect.element(onward).toHaveFocus();
  await expect.element(button(language.text('drill.check'))).not.toBeInTheDocument();
  expect(whatNow.step).toMatchObject({ kind: 'begin', next: 'weighted-sum' });
  await enter();
  await expect
    .poll(() => navigation.route)
    .toMatchObject({ place: 'drill', drill: expect.stringMatching(/^generated\/forward-pass\/1\//) as string });
});

test('what took a hint or a second try leads to the same kind with new numbers first', async () => {
  await openDrill(hiddenWeights);
  await write({ ...figures, 'w₂⁺': '0.7' });
  await check();
  await expect.poll(() => saidOf('w₂⁺')).toMatch(/^Wrong/);
  await write({ 'w₂⁺': figures['w₂⁺'] });
  await check();
  const ways = page.getByRole('group', { name: 'Where to go on' }).getByRole('button');
  await expect.element(ways.first()).toHaveTextContent('Do it with new numbers');
});

test('at a wrong answer the pen stays, with what stands there ready to be written over', async () => {
  await openDrill(hiddenWeights);
  await write({ 'w₂⁺': '0.7' });
  await enter();
  await expect.poll(() => saidOf('w₂⁺')).toMatch(/^Wrong/);
  await expect.element(field('w₂⁺')).toHaveFocus();
  await expect.element(field('w₂⁺')).toHaveAttribute('aria-invalid', 'true');
  await userEvent.keyboard(figures['w₂⁺']);
  await enter();
  await expect.poll(() => saidOf('w₂⁺')).toMatch(/^Correct/);
  await expect.element(field('∂E_total/∂w₃')).toHaveFocus();
  expect((await stored()).map(([, , verdict]) => verdict)).toEqual(['wrong', 'correct']);
});

test('a mistake is named in one sentence; how it goes right is shown on request', async () => {
  await openDrill(hiddenWeights);
  await write({ 'w₂⁺': gradientForWeight });
  await enter();
  await expect.poll(() => saidOf('w₂⁺')).toMatch(/^Mistake \| .{20,}/);
  await expect.element(page.getByText(language.text('drill.diagnosis.worked'))).not.toBeInTheDocument();
  await button('See it right').click();
  await expect.element(page.getByText(language.text('drill.diagnosis.worked'))).toBeVisible();
  await expect.element(page.getByTitle(/^Full value: 0\.19987/)).toBeVisible();
  expect(await allAttempts()).toMatchObject([{ verdict: 'mistake', mistake: 'gradient-for-weight' }]);
});

test('the right step from an earlier wrong value counts as such, and changes once that value does', async () => {
  await openDrill(hiddenWeights);
  await write({ '∂E_total/∂net_h1': '0.005', '∂E_total/∂w₂': '0.0005' });
  await check();
  await expect.poll(() => saidOf('∂E_total/∂w₂')).toMatch(/^Right step \| .*your own earlier value/);
  await write({ '∂E_total/∂net_h1': figures['∂E_total/∂net_h1'] });
  await enter();
  await expect.poll(() => saidOf('∂E_total/∂w₂')).not.toMatch(/^Right step/);
  expect((await stored()).map(([quantity]) => quantity)).toEqual(['dE/dz.1.1', 'dE/dw.1.1.2', 'dE/dz.1.1']);
});

describe('what is typed', () => {
  test.each([
    ['０．１９９８７６６７６９', 'full-width digits'],
    ['0,1998766769', 'a decimal comma'],
    ['0.2 - 0.5 * 0.0002466463', 'a calculation'],
  ])('%j is read, and what was read is told (%s)', async (typed) => {
    await openDrill(hiddenWeights);
    await write({ 'w₂⁺': typed });
    await enter();
    await expect.poll(() => saidOf('w₂⁺')).toMatch(/^Correct read as 0\.\d/);
    await expect.element(field('w₂⁺')).toHaveValue(typed);
    expect(await stored()).toEqual([['w+.1.1.2', typed, 'correct']]);
  });

  test.each(['abc', '1e999', '0.1.9', '1,234.5', '0.5*(1-', '2/0'])(
    '%j is refused with a reason and counts for nothing',
    async (typed) => {
      await openDrill(hiddenWeights);
      await write({ 'w₂⁺': typed });
      await enter();
      await expect.poll(() => saidOf('w₂⁺')).toMatch(/^Unreadable \| .{10,}/);
      await expect.element(field('w₂⁺')).toHaveFocus();
      await expect.element(field('w₂⁺')).toHaveValue(typed);
      expect(await allAttempts()).toEqual([]);
    },
  );

  test('too few digits are told apart from a wrong answer, and count for nothing', async () => {
    await openDrill(hiddenWeights);
    await write({ '∂E_total/∂net_h2': '0.0031' });
    await enter();
    await expect.poll(() => saidOf('∂E_total/∂net_h2')).toMatch(/^More digits \| .*figures/);
    expect(await allAttempts()).toEqual([]);
  });

  test('the old weight is told for what it is, and not for too few digits of the new one', async () => {
    await openDrill(hiddenWeights);
    await write({ 'w₂⁺': '0.2' });
    await check();
    await expect.poll(() => saidOf('w₂⁺')).toContain('0.2 is the value before the step');
  });

  test('nothing at all is told at the first field, and counts for nothing', async () => {
    await openDrill(hiddenWeights);
    await check();
    await expect.poll(() => saidOf('∂E_total/∂net_h1')).toContain(language.text('reading.empty'));
    await expect.element(field('∂E_total/∂net_h1')).toHaveFocus();
    expect(await allAttempts()).toEqual([]);
  });
});

test('checking the same answer again adds no attempt, changing it does', async () => {
  await openDrill(hiddenWeights);
  await write({ 'w₂⁺': '0.7' });
  await check();
  await expect.poll(() => saidOf('w₂⁺')).toMatch(/^Wrong/);
  await check();
  await write({ 'w₂⁺': figures['w₂⁺'] });
  await check();
  await expect.poll(() => saidOf('w₂⁺')).toMatch(/^Correct/);
  expect((await stored()).map(([, typed]) => typed)).toEqual(['0.7', figures['w₂⁺']]);
});

test('the mark goes with the answer it was given for; the sentence stays to be read', async () => {
  await openDrill(hiddenWeights);
  await write({ 'w₂⁺': '0.7' });
  await enter();
  await expect.poll(() => saidOf('w₂⁺')).toMatch(/^Wrong \| /);
  await write({ 'w₂⁺': '0.71' });
  await expect.poll(() => saidOf('w₂⁺')).toMatch(/^This is not right yet/);
});

test.each([hiddenWeights, 'examples/lecture-slides/forward-pass'])(
  'a hint is offered where one would begin, before anything has the focus: %s',
  async (drill) => {
    await openDrill(drill);
    await expect.element(button('Hint: the rule')).toBeVisible();
    expect(document.activeElement).toBe(document.body);
  },
);

test('hints come one after the other, and how many were looked at is stored with the attempt', async () => {
  await openDrill(hiddenWeights);
  await field('∂E_total/∂net_h1').click();
  await button('Hint: the rule').click();
  await button('Numbers filled in').click();
  await button('Show the value').click();
  await expect.element(page.getByText('0.002466', { exact: true })).toBeVisible();
  await write({ '∂E_total/∂net_h1': figures['∂E_total/∂net_h1'] });
  await enter();
  await expect.poll(() => saidOf('∂E_total/∂net_h1')).toMatch(/^Correct/);
  await write({ '∂E_total/∂net_h2': figures['∂E_total/∂net_h2'] });
  await enter();
  await expect.poll(() => saidOf('∂E_total/∂net_h2')).toMatch(/^Correct/);
  expect((await allAttempts()).map(({ hints }) => hints)).toEqual([3, 0]);
});

test('how long it took is stored from where the field was first come to', async () => {
  await openDrill(hiddenWeights);
  await write({ 'w₂⁺': '0.7' });
  await enter();
  await expect.poll(() => saidOf('w₂⁺')).toMatch(/^Wrong/);
  const [attempt] = await allAttempts();
  expect(attempt?.took).toBeGreaterThanOrEqual(0);
  expect(attempt).toMatchObject({ mode: 'guided', precision: { significant: 4 }, example: 'lecture-slides' });
});

test('the working of a right answer is shown on request, and on to what it is made of', async () => {
  await openDrill(hiddenWeights);
  await write({ 'w₂⁺': figures['w₂⁺'] });
  await check();
  await expect.poll(() => saidOf('w₂⁺')).toMatch(/^Correct/);
  await field('w₂⁺').click();
  await button('Show the working').click();
  await expect.element(page.getByTitle(/^Full value: 0\.19987/)).toBeVisible();
  await page.getByRole('button', { name: '= 0.0002466' }).click();
  // 0.009868 · 0.2500 · 0.1 would come to 0.0002467; 0.0098677 · 0.24995 · 0.1 comes to 0.0002466.
  await expect.element(page.getByRole('button', { name: '= 0.0098677' })).toBeVisible();
});

test('the diagram lights the way of the error back to the weight that is worked on', async () => {
  await openDrill(hiddenWeights);
  await field('w₃⁺').click();
  const lit = () => [...document.querySelectorAll('.line.on-path')].map((edge) => edge.getAttribute('data-quantity'));
  await expect.poll(lit).toEqual(['w.1.2.1', 'w.2.1.2', 'w.2.2.2']);
});

test('pointing at a symbol lights its place in the diagram', async () => {
  await openDrill(hiddenWeights);
  const symbol = document.querySelector('.rule .katex-html [data-quantity="w.1.1.2"]');
  if (!(symbol instanceof HTMLElement)) throw new Error('the formula of w₂ has its symbol');
  await userEvent.hover(symbol);
  await expect.poll(() => document.querySelector('.line.pointed')?.getAttribute('data-quantity')).toBe('w.1.1.2');
});

test('a drill on the learner’s own network keeps that network with each attempt', async () => {
  const { network } = lectureSlides;
  await render(DrillScreen, { drill: 'network/forward-pass', network });
  await field('net_h1').fill('0.0275');
  await enter();
  await expect.poll(() => saidOf('net_h1')).toMatch(/^Correct/);
  expect(await allAttempts()).toMatchObject([{ drill: 'network/forward-pass', example: null, network }]);
});

test('a drill on one’s own network says which, and is worked to the digits that a course asks for', async () => {
  const network = { ...lectureSlides.network, title: 'Homework 3' };
  const { rerender } = await render(DrillScreen, { drill: 'network/update', network });
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(/ · Homework 3$/);
  navigation.go(drillRoute('network/update', 'guided', 'mine'));
  await expect.poll(() => navigation.route.place).toBe('drill');
  await page.getByRole('combobox', { name: 'Precision' }).selectOptions('3 decimals');
  await expect.poll(() => navigation.route).toMatchObject({ drill: 'network/update/decimals-3', network: 'mine' });
  await rerender({ drill: 'network/update/decimals-3', network });
  await expect.element(page.getByText('Round every value you write down to 3 decimals.')).toBeVisible();
  await expect.element(page.getByText(/What 3 decimals cannot tell apart .*: .*∂E_total/)).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: /, 3 decimals$/ }).first()).toBeVisible();
});

test('a course’s fixed tolerance stands on the sheet', async () => {
  const { network } = lectureSlides;
  await render(DrillScreen, { drill: 'network/losses/absolute-0.1', network });
  await expect.element(page.getByRole('combobox', { name: 'Tolerance' })).toHaveValue('{"absolute":0.1}');
  await expect.element(page.getByText('right is what lies within ± 0.1.')).toBeVisible();
});

test('where the engine cannot be reached, that is told, and nothing that was typed is lost', async () => {
  await openDrill(hiddenWeights);
  await write({ 'w₂⁺': '0.7' });
  vi.spyOn(engine, 'call').mockResolvedValue({ ok: false, error: { code: 'unreachable' } });
  await enter();
  await expect.element(page.getByRole('alert')).toBeVisible();
  await expect.element(field('w₂⁺')).toHaveValue('0.7');
  expect(await allAttempts()).toEqual([]);
});

test('what could not be kept is told, and the answer is judged all the same', async () => {
  await openDrill(hiddenWeights);
  await write({ 'w₂⁺': figures['w₂⁺'] });
  vi.spyOn(connection, 'open').mockRejectedValue(new StorageError({ code: 'full' }));
  await enter();
  await expect.element(page.getByRole('alert')).toHaveTextContent(language.text('drill.not-saved'));
  expect(saidOf('w₂⁺')).toMatch(/^Correct/);
});

test('a drill that does not exist is told, with a way on', async () => {
  await openDrill('nowhere');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('This drill cannot be opened');
  await expect.element(page.getByRole('link', { name: 'To practice' })).toBeVisible();
});
