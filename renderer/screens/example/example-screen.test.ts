import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { language } from '../../shell/language/language.svelte.ts';
import { theme } from '../../shell/theme/theme.svelte.ts';
import '../../shell/theme/theme.css';
import { ExampleReading } from './example-reading.svelte.ts';
import ExampleScreen from './example-screen.svelte';

const example = 'lecture-slides';

beforeEach(async () => {
  language.choose('en');
  theme.choose('light');
  await page.viewport(1280, 800);
});

const line = (symbol: string) => page.getByRole('group', { name: symbol, exact: true });
const rules = () => [...document.querySelectorAll<HTMLElement>('[data-line]')];
const lit = () => [...document.querySelectorAll('.line.on-path')].map((edge) => edge.getAttribute('data-quantity'));

async function open(): Promise<void> {
  await render(ExampleScreen, { example });
  await expect.element(line('w₂⁺')).toBeInTheDocument();
}

test('it leads to every drill that fits its network, its own first', async () => {
  await open();
  const links = page.getByRole('navigation', { name: 'Practise on this network' }).getByRole('link').elements();
  const addresses = links.map((link) => link.getAttribute('href'));
  expect(addresses.slice(0, 2)).toEqual([
    '#/drill/lecture-slides/hidden-weights',
    '#/drill/examples/lecture-slides/forward-pass',
  ]);
  // Nothing to practise on biases or a batch where there are none.
  expect(addresses.filter((address) => /bias|batch/.test(address ?? ''))).toEqual([]);
});

test('the whole example is on the page, from the forward pass to the loss after the step', async () => {
  await open();
  const headings = page.getByRole('heading', { level: 2 }).elements();
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    'Forward pass',
    'Loss',
    'Backward pass',
    'Gradients',
    'Update',
    'Forward pass after the step',
    'Practise on this network',
  ]);
  const nudged = page.getByRole('button', { name: 'Check it by nudging' });
  await expect.element(line('w₂⁺').getByRole('button', { name: 'Check it by nudging' })).not.toBeInTheDocument();
  expect(line('∂E_total/∂w₂').getByRole('button', { name: 'Check it by nudging' }).elements()).toHaveLength(1);
  expect(nudged.elements().length).toBeGreaterThan(12);
  // As the slides print them.
  for (const [symbol, value] of [
    ['net_h1', '0.02750'],
    ['out_o1', '0.5943'],
    ['E_total', '0.2397'],
    ['w₅⁺', '0.3143'],
    ['w₁⁺', '0.1499'],
    ['E_total′', '0.2326'],
  ] as const) {
    await expect.element(line(symbol).getByText(value, { exact: true })).toBeInTheDocument();
  }
});

test('its lines begin within the first view', async () => {
  await open();
  const [first] = rules();
  if (!first) throw new Error('There is no line.');
  expect(first.getBoundingClientRect().bottom).toBeLessThan(800);
});

test('a rule says why it is so, in the language on screen', async () => {
  await open();
  const rule = line('∂E_total/∂out_h1').getByRole('button').first();
  await expect.element(rule).toHaveTextContent('Paths summed');
  await rule.click();
  await expect.element(line('∂E_total/∂out_h1').getByText('leaving one out is a common slip')).toBeVisible();
  language.choose('ko');
  await expect.element(rule).toHaveTextContent('경로의 합');
});

test('arrow keys walk through the lines, and the diagram follows', async () => {
  await open();
  const all = rules();
  const start = all.findIndex(({ dataset }) => dataset.line === 'dE/dw.1.1.2');
  all[start]?.focus();
  await expect.poll(lit).toEqual(['w.1.1.2', 'w.2.1.1', 'w.2.2.1']);
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(all[start + 1]);
  await expect.poll(lit).toEqual(['w.1.2.1', 'w.2.1.2', 'w.2.2.2']);
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(all[start - 1]);
});

test('lines come one at a time for those who want to think first', async () => {
  await open();
  await page.getByRole('radio', { name: 'One line at a time' }).click();
  await expect.poll(() => rules().length).toBe(1);
  await page.getByRole('button', { name: 'Next line' }).click();
  await expect.poll(() => rules().map(({ dataset }) => dataset.line)).toEqual(['z.1.1', 'z.1.2']);
  expect(document.activeElement).toBe(rules()[1]);
  await page.getByRole('radio', { name: 'Show every line' }).click();
  await expect.poll(() => rules().length).toBeGreaterThan(50);
});

test('of two changes in quick succession both hold', async () => {
  const reading = new ExampleReading('lecture-slides');
  await reading.open({});
  await Promise.all([reading.open({ notation: 'indexed' }), reading.open({ precision: { decimals: 8 } })]);
  expect(reading.worked).toMatchObject({ notation: 'indexed', precision: { decimals: 8 } });
  // What cannot be used is forgotten, and nothing else.
  await reading.open({ numbers: { learningRate: 'none' } });
  await reading.open({ delta: 'negative' });
  expect(reading.worked).toMatchObject({ notation: 'indexed', network: { delta: 'negative' } });
});

test('any other notation and precision can be chosen', async () => {
  await open();
  await page.getByRole('combobox', { name: 'Notation' }).selectOptions('numbered');
  await expect.element(line('∂E/∂w₂')).toBeInTheDocument();
  await page.getByRole('combobox', { name: 'Precision' }).selectOptions('decimals 8');
  await expect.element(line('E').getByText('0.23967401', { exact: true })).toBeInTheDocument();
  await page.getByText('Sign and numbering', { exact: true }).click();
  await page.getByRole('radio', { name: 'target − output', exact: false }).click();
  await page.getByRole('radio', { name: 'by the unit they come from' }).click();
  // With the source counted first, w₂ goes from x₁ to h₂.
  await expect.element(line('−∂E/∂w₂')).toBeInTheDocument();
  await expect.poll(() => document.querySelector('[data-line="dE/dw.1.2.1"]')).not.toBeNull();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.querySelector('details[open]')).toBeNull();
  await page.getByRole('combobox', { name: 'Notation' }).selectOptions('matrix');
  await expect.poll(() => document.querySelectorAll('.matrices > li').length).toBe(10);
});

test('an example that does not exist is told, with a way back', async () => {
  await render(ExampleScreen, { example: 'nowhere' });
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('This example cannot be opened');
  await expect.element(page.getByRole('link', { name: 'To the library' })).toBeVisible();
});

test('numbers of one’s own are worked out, and what is no number is told beside the page as it was', async () => {
  await open();
  await page.getByText('Put in numbers of your own').click();
  await page.getByRole('textbox', { name: 'w₁', exact: true }).fill('0,35');
  await page.getByRole('button', { name: 'Work it out with these' }).click();
  // 0.35 × 0.05 + 0.2 × 0.1
  await expect.element(line('net_h1').getByText('0.03750', { exact: true })).toBeInTheDocument();
  await expect.element(page.getByRole('heading', { name: 'Practise with the document’s numbers' })).toBeVisible();
  expect(document.body.textContent).not.toContain('learning rate 0.5');
  const changed = page.getByRole('textbox', { name: 'w₁', exact: true });
  await changed.fill('much');
  await page.getByRole('button', { name: 'Work it out with these' }).click();
  await expect.element(page.getByText('These numbers cannot be used')).toBeVisible();
  await expect.element(changed).toHaveAccessibleDescription(/^w₁: This is not a number/);
  expect(document.body.textContent).not.toContain('layers[0]');
  await expect.element(line('net_h1').getByText('0.03750', { exact: true })).toBeInTheDocument();
  await page.getByRole('button', { name: 'Back to the document’s numbers' }).click();
  await expect.element(line('net_h1').getByText('0.02750', { exact: true })).toBeInTheDocument();
  await expect.element(page.getByRole('heading', { name: 'Practise on this network' })).toBeVisible();
});
