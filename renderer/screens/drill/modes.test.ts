import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import App from '../../app.svelte';
import { navigation } from '../../shell/navigation/navigation.svelte.ts';
import {
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

beforeEach(startAnew);

const enter = () => userEvent.keyboard('{Enter}');
/** What is asked of those who work alone, in its order. */
const asked = ['∂E_total/∂w₂', 'w₂⁺', '∂E_total/∂w₃', 'w₃⁺', '∂E_total/∂w₄', 'w₄⁺'] as const;
const rightAnswers = Object.fromEntries(asked.map((symbol) => [symbol, figures[symbol]]));
const mode = (name: string) => page.getByRole('radio', { name });

test('on one’s own, Enter goes to the next empty field, and at the end checks everything', async () => {
  await openDrill(hiddenWeights, 'alone');
  await expect.element(field('∂E_total/∂net_h1')).not.toBeInTheDocument();
  await field('∂E_total/∂w₂').click();
  for (const symbol of asked) {
    await expect.element(field(symbol)).toHaveFocus();
    expect(await allAttempts()).toEqual([]);
    await userEvent.keyboard(symbol === 'w₃⁺' ? '0.7' : figures[symbol]);
    await enter();
  }
  await expect.poll(() => saidOf('w₃⁺')).toMatch(/^Wrong/);
  expect(saidOf('w₄⁺')).toMatch(/^Correct/);
  await expect.element(field('w₃⁺')).toHaveFocus();
  await expect.element(page.getByText('5 of 6 are right.')).toBeVisible();
  expect((await allAttempts()).map((attempt) => attempt.mode)).toEqual(asked.map(() => 'alone'));
});

test('on one’s own there are no hints', async () => {
  await openDrill(hiddenWeights, 'alone');
  await field('w₂⁺').click();
  await expect.element(button('Hint: the rule')).not.toBeInTheDocument();
});

test('an exam says nothing until it is handed in, then everything, and cannot be written on any more', async () => {
  await openDrill(hiddenWeights, 'exam');
  await write({ ...rightAnswers, 'w₃⁺': '0.7', 'w₄⁺': '' });
  await field('w₂⁺').click();
  await enter();
  await expect.element(field('w₄⁺')).toHaveFocus();
  expect(asked.map(saidOf).join('')).toBe('');
  await expect.element(button('Check it by nudging')).not.toBeInTheDocument();

  await button('Hand in').click();
  await expect.element(page.getByText('One field is still empty.')).toBeVisible();
  expect(asked.map(saidOf).join('')).toBe('');
  await button('To the first empty field').click();
  await expect.element(field('w₄⁺')).toHaveFocus();

  await button('Hand in as it is').click();
  await expect.element(page.getByText('4 of 6 are right.')).toHaveFocus();
  expect(saidOf('w₂⁺')).toMatch(/^Correct/);
  await expect.poll(() => saidOf('w₃⁺')).toMatch(/^Wrong Right value: 0\.2499/);
  expect(saidOf('w₄⁺')).toMatch(/^Right value: 0\.2998/);
  await expect.element(field('w₂⁺')).toHaveAttribute('readonly');
  expect((await allAttempts()).map(({ typed }) => typed)).toHaveLength(5);
  await button('Check it by nudging').click();
  await expect.poll(() => page.getByLabelText('Gradient').getByRole('option').elements().length).toBe(3);
});

test('in an exam, Enter goes down to the next empty field, then back up to one above, and at last to handing in', async () => {
  await openDrill(hiddenWeights, 'exam');
  await write({ ...rightAnswers, 'w₂⁺': '', 'w₃⁺': '' });
  await field('∂E_total/∂w₃').click();
  await enter();
  await expect.element(field('w₃⁺')).toHaveFocus();
  await userEvent.keyboard('0.7');
  await enter();
  await expect.element(field('w₂⁺')).toHaveFocus();
  await userEvent.keyboard(' ');
  await field('w₄⁺').click();
  await enter();
  await expect.element(field('w₂⁺')).toHaveFocus();
  await userEvent.keyboard('0.2');
  await enter();
  await expect.element(button('Hand in')).toHaveFocus();
  expect(await allAttempts()).toEqual([]);
});

test('an exam that is handed in is so after leaving, and counts once; trying again starts fresh', async () => {
  const first = await openDrill(hiddenWeights, 'exam');
  await write(rightAnswers);
  await button('Hand in').click();
  await expect.element(page.getByText('All 6 are right. Well worked!')).toBeVisible();
  await first.unmount();

  await openDrill(hiddenWeights, 'exam');
  await expect.element(page.getByText('All 6 are right. Well worked!')).toBeVisible();
  expect(await allAttempts()).toHaveLength(6);
  await button('Try again').click();
  await expect.element(field('∂E_total/∂w₂')).toHaveFocus();
  await expect.element(field('∂E_total/∂w₂')).toHaveValue('');
  await expect.element(field('w₂⁺')).not.toHaveAttribute('readonly');
});

test('what was typed and what was said of it is there again after leaving', async () => {
  const first = await openDrill(hiddenWeights);
  await write({ 'w₂⁺': figures['w₂⁺'], 'w₃⁺': '0.7' });
  await check();
  await expect.poll(() => saidOf('w₃⁺')).toMatch(/^Wrong/);
  await write({ 'w₄⁺': 'half an ans' });
  await first.unmount();

  await openDrill(hiddenWeights);
  await expect.element(field('w₄⁺')).toHaveValue('half an ans');
  expect(saidOf('w₂⁺')).toMatch(/^Correct/);
  expect(saidOf('w₃⁺')).toMatch(/^Wrong/);
  expect(saidOf('w₄⁺')).toBe('');
  await check();
  await expect.poll(() => saidOf('w₄⁺')).toMatch(/^Unreadable/);
  expect(await allAttempts()).toHaveLength(2);
});

test('the way to take a drill stands in the address; what was typed stays, save for an exam', async () => {
  navigation.go({ place: 'drill', drill: hiddenWeights });
  await expect.poll(() => navigation.route.place).toBe('drill');
  await render(App);
  await field('w₂⁺').fill('0.19');
  mode('Guided').element().focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => location.hash).toBe('#/drill/lecture-slides/hidden-weights?mode=alone');
  await expect.element(field('∂E_total/∂net_h1')).not.toBeInTheDocument();
  await expect.element(field('w₂⁺')).toHaveValue('0.19');
  await expect.element(mode('On your own')).toHaveFocus();

  await userEvent.keyboard('{ArrowRight}');
  await expect.element(button('Hand in')).toBeVisible();
  await expect.element(field('w₂⁺')).toHaveValue('');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  await expect.element(field('∂E_total/∂net_h1')).toBeVisible();
  await expect.element(field('w₂⁺')).toHaveValue('0.19');
  expect(location.hash).toBe('#/drill/lecture-slides/hidden-weights');
});

test('an address leads straight to its way to take the drill', async () => {
  location.hash = '/drill/lecture-slides/hidden-weights?mode=exam';
  await render(App);
  await expect.element(mode('Exam')).toBeChecked();
});

test('a fresh sheet can be had', async () => {
  await openDrill(hiddenWeights);
  await write({ 'w₂⁺': figures['w₂⁺'] });
  await check();
  await expect.poll(() => saidOf('w₂⁺')).toMatch(/^Correct/);
  await button('Start afresh').click();
  await expect.element(field('w₂⁺')).toHaveValue('');
  expect(saidOf('w₂⁺')).toBe('');
  await expect.element(field('∂E_total/∂net_h1')).toHaveFocus();
});
