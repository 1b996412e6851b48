import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, field, hiddenWeights, openDrill, startAnew } from '../../testing/drill.ts';
import '../../shell/theme/theme.css';

beforeEach(startAnew);

const scratch = () => page.getByRole('textbox', { name: 'Scratch line' });
const result = () => page.getByRole('region', { name: 'Scratch line' }).getByRole('status');
const kept = () =>
  page
    .getByRole('list', { name: 'Lines kept' })
    .getByRole('button')
    .elements()
    .map((line) => line.textContent.replace(/\s+/g, ' ').trim());

test.each([
  ['0.1 + 0.2', '= 0.3'],
  ['σ(0.0275)', '= 0.506874566765'],
  ['2/3', '= 0.666666666667'],
  ['-0.5*0.2', '= −0.1'],
])('%s comes to %s while it is typed', async (typed, shown) => {
  await openDrill(hiddenWeights);
  await scratch().fill(typed);
  await expect.element(result()).toHaveTextContent(shown);
});

test('half a calculation shows nothing, and Enter says what is missing', async () => {
  await openDrill(hiddenWeights);
  await scratch().fill('0.5*');
  await userEvent.keyboard('{Enter}');
  await expect.element(result()).toHaveTextContent('A number is missing');
  await scratch().fill('0.5*(');
  await expect.element(result()).toHaveTextContent(/^$/);
});

test('the names of the sheet stand for their values, as printed or as a keyboard has them', async () => {
  await openDrill(hiddenWeights);
  // w₁ = 0.15, x₁ = 0.05, w₂ = 0.20, x₂ = 0.10: 0.0275. And σ(0.0275) is out_h1.
  for (const typed of ['w1*x1 + w2*x2', 'w₁·x₁ + w₂·x₂', 'net_h1']) {
    await scratch().fill(typed);
    await expect.element(result()).toHaveTextContent('= 0.0275');
  }
  await scratch().fill('σ(net_h1) - out_h1 + alpha');
  await expect.element(result()).toHaveTextContent('= 0.5');
});

test('what can come to nothing is told at once, with its reason; the beginning of a name only once it is left', async () => {
  await openDrill(hiddenWeights);
  await scratch().fill('1/0');
  await expect.element(result()).toHaveTextContent('something is divided by 0');
  await scratch().fill('abc');
  await expect.element(result()).toHaveTextContent('“abc” is no name on this sheet');
  await scratch().fill('0.5*ne');
  await expect.element(result()).toHaveTextContent(/^$/);
  await userEvent.tab();
  await expect.element(result()).toHaveTextContent('“ne” is no name on this sheet');
});

test('Enter keeps a line, and a value kept goes into the field one was at, rounded as asked there', async () => {
  await openDrill(hiddenWeights);
  await field('w₂⁺').click();
  await scratch().fill('0.2 - 0.5*0.0002466463');
  await userEvent.keyboard('{Enter}');
  await expect.poll(kept).toEqual(['0.2 - 0.5*0.0002466463 = 0.19987667685']);
  await expect.element(scratch()).toHaveValue('');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(field('w₂⁺')).toHaveFocus();
  await expect.element(field('w₂⁺')).toHaveValue('0.1999');
});

test('Alt with S leads to the line and back to the field one was at; Escape leads back too', async () => {
  await openDrill(hiddenWeights);
  await field('w₂⁺').click();
  await userEvent.keyboard('{Alt>}s{/Alt}');
  await expect.element(scratch()).toHaveFocus();
  await userEvent.keyboard('{Alt>}s{/Alt}');
  await expect.element(field('w₂⁺')).toHaveFocus();
  await userEvent.keyboard('{Alt>}s{/Alt}{Escape}');
  await expect.element(field('w₂⁺')).toHaveFocus();
  await expect.element(scratch()).toHaveValue('');
});

test('the last few lines stay, newest first, and are there again after leaving', async () => {
  const { unmount } = await openDrill(hiddenWeights);
  for (const typed of ['1+1', '2+2', '3+3', '4+4', '5+5', '6+6']) {
    await scratch().fill(typed);
    await button('Keep').click();
    await expect.element(scratch()).toHaveValue('');
  }
  await scratch().fill('σ(');
  await unmount();
  await openDrill(hiddenWeights);
  expect(kept()).toEqual(['6+6 = 12', '5+5 = 10', '4+4 = 8', '3+3 = 6', '2+2 = 4']);
  await expect.element(scratch()).toHaveValue('σ(');
});
