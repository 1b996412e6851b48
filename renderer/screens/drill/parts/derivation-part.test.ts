import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, openDrill, startAnew } from '../../../testing/drill.ts';
import { allAttempts } from '../../../testing/record.ts';
import '../../../shell/theme/theme.css';

beforeEach(startAnew);

/** A drill on the article, where a weight of the first output is derived, then a hidden delta, then a whole layer. */
const drill = 'examples/article/derive';
const letters = (symbol: string | RegExp) => page.getByRole('textbox', { name: symbol });
const enter = () => userEvent.keyboard('{Enter}');

test('a derivative is written by keyboard, read below, completed, judged, and then filled in with numbers', async () => {
  await openDrill(drill);
  const field = letters(/in letters$/).nth(0);
  await field.click();
  // Names are offered as keys once, for the field that the pen is in, and are one stop on the way of the Tab key.
  const keys = page.getByRole('toolbar', { name: 'Names and signs to put in' });
  expect(keys.elements()).toHaveLength(1);
  expect(keys.element().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  await userEvent.keyboard('(t1-o1)*o1*(1-o1)*h');
  await userEvent.keyboard('{Tab}');
  await expect.element(field).toHaveFocus();
  await expect.element(field).toHaveValue('(t1-o1)*o1*(1-o1)*h₁');
  await expect.poll(() => document.querySelectorAll('.read .katex').length).toBeGreaterThan(0);
  await enter();
  await expect.element(page.getByText(/target and output have changed places/)).toBeVisible();
  await expect.element(letters(/^∂E\/∂w₅,/)).not.toBeInTheDocument();

  await userEvent.keyboard('banana');
  await enter();
  await expect
    .element(page.getByText('“banana” is not known on this sheet. Use the names of the sheet.'))
    .toBeVisible();
  await field.fill('(o1-t1)*o1*(1-o1)*h1');
  await enter();
  const number = letters(/^∂E\/∂w₅,/);
  await expect.element(number).toHaveFocus();
  // (0.609446 − 0.4) · 0.609446 · (1 − 0.609446) · 0.51998934, with the outputs that stand on the sheet.
  await userEvent.keyboard('0.02592286');
  await enter();
  await expect
    .poll(async () => (await allAttempts()).map(({ quantity, verdict, reading }) => [quantity, verdict, reading]))
    .toEqual([
      ['derive:dE/dw.2.1.1', 'mistake', '(t1-o1)*o1*(1-o1)*h₁'],
      ['derive:dE/dw.2.1.1', 'correct', '(o1-t1)*o1*(1-o1)*h1'],
      ['dE/dw.2.1.1', 'correct', '0.02592286'],
    ]);
});

test('an exam says nothing before it is handed in, and then what is right', async () => {
  await openDrill(drill, 'exam');
  const field = letters(/in letters$/).nth(0);
  await field.fill('o1');
  await enter();
  await expect.element(page.getByText(/another function/)).not.toBeInTheDocument();
  await button('Hand in').click();
  await button('Hand in as it is').click();
  await expect.element(page.getByText('Right, for example:').nth(0)).toBeVisible();
});
