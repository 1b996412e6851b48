import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { language } from '../../shell/language/language.svelte.ts';
import '../../shell/theme/theme.css';
import ExampleScreen from './example-screen.svelte';

beforeEach(async () => {
  language.choose('en');
  localStorage.clear();
  await page.viewport(1280, 800);
});

afterEach(() => localStorage.clear());

const numbersIn = (id: string) =>
  [...document.querySelectorAll(`svg :is(g)[data-quantity="${id}"] .value`)].map(({ textContent }) => textContent);

test('the network of an example is drawn as a graph and as a network again, and the next page keeps to it', async () => {
  const { unmount } = await render(ExampleScreen, { example: 'lecture-slides' });
  const board = page.getByRole('group', { name: /^Computation graph/ });
  await expect.element(page.getByRole('radio', { name: 'as a network' })).toBeChecked();
  await page.getByRole('radio', { name: 'as a graph' }).click();
  await expect.element(board).toBeVisible();
  // Its numbers are those of the network: the gradient of w₅ as the slides have it stands below its line.
  await expect
    .poll(() => document.querySelector('.gradient[data-quantity="dE/dw.2.1.1"]')?.textContent)
    .toBe('0.07141');
  await unmount();
  await render(ExampleScreen, { example: 'lecture-slides' });
  await expect.element(board).toBeVisible();
  await page.getByRole('radio', { name: 'as a network' }).click();
  await expect.element(page.getByRole('img', { name: /network/ })).toBeVisible();
});

test('a network is played unit by unit, and each number turns into its gradient on the way back', async () => {
  await render(ExampleScreen, { example: 'lecture-slides' });
  await page.getByRole('button', { name: 'One step on' }).click();
  // net_h1 = 0.15 · 0.05 + 0.2 · 0.1 = 0.0275; nothing of the second unit yet.
  await expect.poll(() => numbersIn('z.1.1')).toEqual(['0.02750']);
  expect(numbersIn('z.1.2').join('')).toBe('');
  // Three more units, the loss, what comes to the second output, and the gradients of w₇ and w₈.
  await userEvent.keyboard('{ArrowRight>6/}');
  await expect.element(page.getByRole('slider', { name: 'Step' })).toHaveAttribute('aria-valuetext', 'Step 7 of 13');
  await expect.poll(() => numbersIn('w.2.2.2')).toEqual(['−0.04475']);
  expect(numbersIn('w.2.1.1')).toEqual(['0.35']);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => numbersIn('w.2.2.2')).toEqual(['0.5']);
});
