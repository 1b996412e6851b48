import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { NetworkDocument } from '../../../engine/network/document.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { theme } from '../../shell/theme/theme.svelte.ts';
import { expectAccessible } from '../../testing/accessibility.ts';
import '../../shell/theme/theme.css';
import NudgingOffer from './nudging-offer.svelte';

beforeEach(async () => {
  language.choose('en');
  theme.choose('light');
  await page.viewport(900, 600);
});

/** a = σ(3 · 2), t = 1. */
const network: NetworkDocument = {
  format: 'backprop-workbook.network',
  version: 1,
  inputs: 1,
  layers: [{ units: 1, activation: 'sigmoid', weights: [[3]], bias: { kind: 'none' } }],
  loss: 'half-sum-squared-error',
  learningRate: 0.5,
  samples: [{ input: [2], target: [1] }],
};

const gradients = [
  { id: 'dE/dw.1.1.1', name: '∂E/∂w₁' },
  { id: 'dE/dz.1.1', name: '∂E/∂z₁' },
];
const slider = () => page.getByRole('slider', { name: 'ε, from coarse to fine' });
const numbers = () => [...document.querySelectorAll('dd')].map(({ textContent }) => textContent.replace('−', '-'));

/** As on a page, which has a main part and a heading. */
async function open(): Promise<void> {
  document.body.innerHTML = '<main><h1>Gradients</h1><div></div></main>';
  const target = document.querySelector('main div') ?? document.body;
  await render(NudgingOffer, { target, props: { of: { network, notation: 'numbered' }, gradients } });
  await page.getByRole('button', { name: 'Check it by nudging' }).click();
  await expect.element(slider()).toBeVisible();
}

test('both losses stand there with all digits, their difference over 2ε beside the derivative', async () => {
  await open();
  await slider().fill('2');
  // σ(6 ± 0.02): 1 − a is 0.00242378 and 0.00252244 by a table of e^z, and E is half of its square.
  const [above = '', below = '', quotient, derivative] = numbers();
  expect(Number(above)).toBeCloseTo(0.00242378 ** 2 / 2, 9);
  expect(Number(below)).toBeCloseTo(0.00252244 ** 2 / 2, 9);
  expect(above.length).toBeGreaterThan(16);
  expect(Number(quotient)).toBe((Number(above) - Number(below)) / 0.02);
  // (a − t) a (1 − a) x with 1 − a = 0.00247262.
  expect(Number(derivative)).toBeCloseTo(-0.00247262 * 0.99752738 * 0.00247262 * 2, 9);
  await expect.element(page.getByText('ε = 10⁻²', { exact: true })).toBeVisible();
});

test('the slider goes by keyboard to both ends, says what it stands for, and both ends are told for what they are', async () => {
  await open();
  await slider().click();
  await userEvent.keyboard('{Home}');
  await expect.element(slider()).toHaveAttribute('aria-valuetext', 'ε = 1. No digit agrees.');
  await expect.element(page.getByText(/^No digit agrees\. Too coarse/)).toBeVisible();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByText('ε = 10⁻¹', { exact: true })).toBeVisible();
  await userEvent.keyboard('{End}');
  await expect.element(page.getByText(/Too fine/)).toBeVisible();
  // The chosen step is marked in the drawing, at its right end.
  const marks = document.querySelectorAll('circle.chosen');
  expect(marks).toHaveLength(1);
  expect(Number(marks[0]?.getAttribute('cx'))).toBeGreaterThan(300);
  await expectAccessible();
});

test('of several gradients one is chosen, in either language', async () => {
  language.choose('ko');
  await render(NudgingOffer, { of: { network, notation: 'numbered' }, gradients });
  await page.getByRole('button', { name: '조금 움직여 확인하기' }).click();
  await page.getByLabelText('확인할 기울기').selectOptions('∂E/∂z₁');
  await expect.element(page.getByText(/잘 맞아요/)).toBeVisible();
  expect(document.querySelectorAll('[data-quantity="dE/dz.1.1"]').length).toBeGreaterThan(0);
  expect(document.querySelectorAll('[data-quantity="dE/dw.1.1.1"]')).toHaveLength(0);
});
