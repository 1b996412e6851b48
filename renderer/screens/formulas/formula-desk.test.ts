import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import App from '../../app.svelte';
import { connection } from '../../keeping/database/connection.ts';
import { keepFormula } from '../../keeping/database/formulas.ts';
import { languageCodes } from '../../shell/language/language-code.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { navigation } from '../../shell/navigation/navigation.svelte.ts';
import { theme } from '../../shell/theme/theme.svelte.ts';
import '../../shell/theme/theme.css';
import { expectAccessible } from '../../testing/accessibility.ts';
import { dropFiles } from '../../testing/editor.ts';
import { clearRecord } from '../../testing/record.ts';
import { blankFormula } from './formula-shelf.ts';
import FormulaScreen from './formula-screen.svelte';
import FormulasScreen from './formulas-screen.svelte';

beforeEach(async () => {
  navigation.settle({ place: 'formulas' });
  await clearRecord();
  language.choose('en');
  theme.choose('light');
  await page.viewport(1280, 800);
});

const stored = async () => {
  const database = await connection.open();
  return (await database.formulas.toArray()).map(({ formula }) => formula);
};
const line = (place: number) => page.getByRole('textbox', { name: `Line ${place}`, exact: true });
const number = (name: string) => page.getByRole('textbox', { name, exact: true });

/** Each of a test of its own, for desks stay as they were left. */
async function openDesk(id: string, ...lines: readonly string[]): Promise<void> {
  await keepFormula({ id, formula: { ...blankFormula, lines: lines.length > 0 ? lines : [''] }, changed: 1 });
  await render(FormulaScreen, { formula: id });
  await expect.element(line(1)).toBeVisible();
}

test('a formula is typed line by line, its values and its graph follow, and it is kept', async () => {
  await openDesk('typed');
  await line(1).click();
  await userEvent.keyboard('q = x + y{Enter}f = q * z');
  for (const [name, value] of [
    ['x', '-2'],
    ['y', '5'],
    ['z', '-4'],
  ] as const) {
    await number(name).fill(value);
  }
  await expect.element(page.getByText('= −12.0000', { exact: true })).toBeVisible();
  await expect.element(page.getByText('∂f/∂x = −4.0000')).toBeVisible();
  await expect.poll(() => document.querySelectorAll('svg .node').length).toBe(5);
  await expect
    .poll(stored)
    .toEqual([{ ...blankFormula, given: { x: -2, y: 5, z: -4 }, lines: ['q = x + y', 'f = q * z'] }]);
});

test('a number is stepped with keys and dragged by its name, and each is one step back', async () => {
  await openDesk('dragged', 'f = x²');
  await number('x').click();
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  await expect.element(page.getByText('= 1.4400', { exact: true })).toBeVisible();
  await line(1).click();
  const name = document.querySelector('label[title]');
  const drag = (type: string, x: number) =>
    name?.dispatchEvent(new PointerEvent(type, { clientX: x, pointerId: 1, button: 0, bubbles: true }));
  name?.addEventListener('pointerdown', (event) => event.preventDefault());
  drag('pointerdown', 100);
  drag('pointermove', 150);
  drag('pointermove', 180);
  drag('pointerup', 180);
  await expect.element(number('x')).toHaveValue('2');
  await expect.poll(async () => (await stored())[0]?.given).toEqual({ x: 2 });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(number('x')).toHaveValue('1.2');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(number('x')).toHaveValue('1');
});

test('a fault stands beside its line, where its button brings the pen; what was drawn before it stays', async () => {
  await openDesk('at fault', 'q = x + y', 'f = ln(q - 5');
  await expect.element(line(2)).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: /^Column/ }).click();
  await expect.element(line(2)).toHaveFocus();
  await expect.poll(() => document.querySelectorAll('svg .node').length).toBe(3);
  await line(2).fill('f = q * q');
  await expect.element(page.getByText('= 4.0000', { exact: true })).toBeVisible();
  expect(document.querySelector('[aria-invalid="true"]')).toBeNull();
});

test('what was pasted as several lines is as many, and a blank line goes with Backspace', async () => {
  await openDesk('pasted');
  await line(1).click();
  const transfer = new DataTransfer();
  transfer.setData('text/plain', 'a = x + 1\r\nb = a²\n');
  document.activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }),
  );
  await expect.element(line(2)).toHaveValue('b = a²');
  await page.getByRole('button', { name: 'Another line' }).click();
  await expect.element(line(3)).toHaveFocus();
  await userEvent.keyboard('{Backspace}');
  await expect.element(line(3)).not.toBeInTheDocument();
  await expect.element(line(2)).toHaveFocus();
});

test('it is exported as Python, PyTorch and LaTeX', async () => {
  await openDesk('exported', 'f = x*y');
  await page.getByRole('button', { name: 'Export' }).click();
  await expect
    .element(page.getByRole('textbox', { name: /steps\.py$/ }))
    .toHaveValue(expect.stringContaining('f = x * y') as string);
  await page.getByRole('radio', { name: 'LaTeX' }).click();
  await expect
    .element(page.getByRole('textbox', { name: /\.tex$/ }))
    .toHaveValue(expect.stringContaining('\\section*') as string);
});

test('files are taken in, one that is none is refused with its path, and what is deleted is put back', async () => {
  await render(FormulasScreen);
  const file = (name: string, formula: object) => new File([JSON.stringify(formula)], name);
  dropFiles(
    file('a.bpform.json', { ...blankFormula, title: 'One', teacher: 'Kim' }),
    file('b.bpform.json', { format: 1 }),
  );
  await expect.element(page.getByText('b.bpform.json was not taken in')).toBeVisible();
  expect(await stored()).toEqual([{ ...blankFormula, title: 'One', teacher: 'Kim' }]);
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect.poll(stored).toEqual([]);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect.poll(async () => (await stored()).length).toBe(1);
  dropFiles(file('c.bpform.json', { ...blankFormula, title: 'Two' }));
  await expect.poll(() => navigation.route.place).toBe('formula');
});

describe.each(languageCodes)('in %s', (code) => {
  test('nothing bars anyone from the desk', async () => {
    language.choose(code);
    await keepFormula({ id: code, formula: { ...blankFormula, lines: ['q = x + y', 'f = (q'] }, changed: 0 });
    navigation.go({ place: 'formula', formula: code });
    await render(App);
    await expect.poll(() => document.querySelectorAll('svg .node').length).toBe(3);
    await expectAccessible();
  });
});
