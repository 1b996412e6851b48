import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { languageCodes } from '../language/language-code.ts';
import { language } from '../language/language.svelte.ts';
import { expectAccessible } from '../testing/accessibility.ts';
import { allAttempts, clearRecord } from '../testing/record.ts';
import App from '../app.svelte';
import { navigation } from '../navigation/navigation.svelte.ts';
import { theme } from '../theme/theme.svelte.ts';
import '../theme/theme.css';
import DrillScreen from './drill-screen.svelte';

const drill = 'lecture-slides/hidden-weights';

beforeEach(async () => {
  await clearRecord();
  language.choose('en');
  theme.choose('light');
  await page.viewport(1280, 800);
});

const field = (symbol: string) => page.getByRole('textbox', { name: `${symbol},` });
const verdictOf = (symbol: string) => {
  const said = field(symbol).element().getAttribute('aria-describedby') ?? '';
  return document.getElementById(said)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
};
const check = () => page.getByRole('button', { name: language.text('drill.check') });

async function open(): Promise<void> {
  await render(DrillScreen, { drill });
  await expect.element(field('w₂⁺')).toBeVisible();
}

async function answer(answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [symbol, typed] of Object.entries(answers)) await field(symbol).fill(typed);
  await check().click();
}

test('right answers are told, and each is stored as an attempt', async () => {
  await open();
  await answer({ 'w₂⁺': '0.1999', 'w₃⁺': '0.2499', 'w₄⁺': '0.2998' });
  await expect.element(page.getByText('All 3 are correct.')).toBeVisible();
  expect((await allAttempts()).map(({ quantity, typed, verdict }) => [quantity, typed, verdict])).toEqual([
    ['w+.1.1.2', '0.1999', 'correct'],
    ['w+.1.2.1', '0.2499', 'correct'],
    ['w+.1.2.2', '0.2998', 'correct'],
  ]);
});

test('a wrong answer is told, and the pen goes on there', async () => {
  await open();
  await answer({ 'w₂⁺': '0.1999', 'w₃⁺': '0.3499', 'w₄⁺': '0.2998' });
  await expect.poll(() => verdictOf('w₃⁺')).toBe('Wrong');
  await expect.element(page.getByText('2 of 3 are correct.')).toBeVisible();
  await expect.element(field('w₃⁺')).toHaveFocus();
  await expect.element(field('w₃⁺')).toHaveAttribute('aria-invalid', 'true');
});

describe('what is typed', () => {
  test.each([
    ['０．１９９９', 'Correct read as 0.1999', 'full-width digits'],
    ['0,1999', 'Correct read as 0.1999', 'a decimal comma'],
    ['  0.1999  ', 'Correct read as 0.1999', 'blanks around it'],
    ['1.999e-1', 'Correct', 'an exponent'],
    ['0.2', 'Wrong', 'the old weight'],
  ])('%j is read: %s (%s)', async (typed, said) => {
    await open();
    await answer({ 'w₂⁺': typed });
    await expect.poll(() => verdictOf('w₂⁺')).toBe(said);
    await expect.element(field('w₂⁺')).toHaveValue(typed);
    expect(await allAttempts()).toHaveLength(1);
  });

  test.each(['abc', '1e999', '0.1.9', '0.19x', '1,234.5'])(
    '%j is refused with a reason and counts for nothing',
    async (typed) => {
      await open();
      await answer({ 'w₂⁺': typed });
      await expect.poll(() => verdictOf('w₂⁺')).toMatch(/^Not a number .{10,}/);
      await expect.element(field('w₂⁺')).toHaveValue(typed);
      expect(await allAttempts()).toEqual([]);
    },
  );

  test('nothing at all is told beside each field that is asked, and counts for nothing', async () => {
    await open();
    await answer({});
    await expect.poll(() => verdictOf('w₂⁺')).not.toBe('');
    expect(verdictOf('w₄⁺')).not.toBe('');
    expect(await allAttempts()).toEqual([]);
  });

  test('a number beside letters is judged, the letters are not', async () => {
    await open();
    await answer({ 'w₂⁺': '0.1999', 'w₃⁺': 'letters' });
    await expect.poll(() => verdictOf('w₂⁺')).toBe('Correct');
    expect(verdictOf('w₃⁺')).toContain('Not a number');
    expect(await allAttempts()).toHaveLength(1);
  });
});

test('checking the same answer again adds no attempt, changing it does', async () => {
  await open();
  await answer({ 'w₂⁺': '0.25' });
  await expect.poll(() => verdictOf('w₂⁺')).toBe('Wrong');
  await check().click();
  await answer({ 'w₂⁺': '0.1999' });
  await expect.poll(() => verdictOf('w₂⁺')).toBe('Correct');
  expect((await allAttempts()).map(({ typed }) => typed)).toEqual(['0.25', '0.1999']);
});

test('a verdict goes away with the answer it was given for', async () => {
  await open();
  await answer({ 'w₂⁺': '0.25' });
  await expect.poll(() => verdictOf('w₂⁺')).toBe('Wrong');
  await field('w₂⁺').fill('0.2');
  await expect.poll(() => verdictOf('w₂⁺')).toBe('');
});

test('Enter checks', async () => {
  await open();
  await field('w₂⁺').fill('0.1999');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => verdictOf('w₂⁺')).toBe('Correct');
  await expect.element(field('w₃⁺')).toHaveFocus();
});

test('what was typed is there again after leaving, gradients too', async () => {
  const first = await render(DrillScreen, { drill });
  await page.getByRole('checkbox', { name: language.text('drill.gradients.wanted') }).click();
  await field('∂E_total/∂w₂').fill('0.0002466');
  await field('w₄⁺').fill('half an ans');
  await first.unmount();
  await open();
  await expect.element(field('w₄⁺')).toHaveValue('half an ans');
  await expect.element(field('∂E_total/∂w₂')).toHaveValue('0.0002466');
});

test('gradients are asked when the learner wants them, and judged', async () => {
  await open();
  await expect.element(page.getByRole('textbox')).toHaveLength(3);
  await page.getByRole('checkbox', { name: language.text('drill.gradients.wanted') }).click();
  await answer({ '∂E_total/∂w₂': '0.0002466', '∂E_total/∂w₃': '0.0001565', '∂E_total/∂w₄': '0.0003131' });
  await expect.poll(() => verdictOf('∂E_total/∂w₄')).toBe('Correct');
  expect((await allAttempts()).map(({ verdict }) => verdict)).toEqual(['correct', 'correct', 'correct']);
});

test('the worked line is shown on request: symbols, then numbers, and on to what it is made of', async () => {
  await open();
  await page.getByRole('button', { name: 'Show the working for w₂⁺' }).click();
  const working = page.getByText('0.0002466', { exact: true }).first();
  await expect.element(working).toBeVisible();
  await expect.element(page.getByText('0.1999', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: '= 0.009868' }).click();
  await expect.element(page.getByRole('button', { name: '= 0.04931' })).toBeVisible();
});

test('the diagram lights the way of the error back to the weight that is worked on', async () => {
  await open();
  await field('w₃⁺').click();
  const lit = () => [...document.querySelectorAll('.line.on-path')].map((edge) => edge.getAttribute('data-quantity'));
  await expect.poll(lit).toEqual(['w.1.2.1', 'w.2.1.2', 'w.2.2.2']);
});

test('pointing at a symbol lights its place in the diagram', async () => {
  await open();
  const symbol = document.querySelector('.equations .katex-html [data-quantity="w.1.1.2"]');
  if (!(symbol instanceof HTMLElement)) throw new Error('the formula of w₂ has its symbol');
  await userEvent.hover(symbol);
  await expect.poll(() => document.querySelector('.line.pointed')?.getAttribute('data-quantity')).toBe('w.1.1.2');
});

test('a drill that does not exist is told, with a way back', async () => {
  await render(DrillScreen, { drill: 'nowhere' });
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('This drill cannot be opened');
  await expect.element(page.getByRole('link', { name: 'To the library' })).toBeVisible();
});

describe.each(languageCodes)('in %s', (code) => {
  test.each(['light', 'dark'] as const)('nothing bars anyone (%s)', async (shown) => {
    language.choose(code);
    theme.choose(shown);
    navigation.go({ place: 'drill', drill });
    await expect.poll(() => navigation.route.place).toBe('drill');
    await render(App);
    await expect.element(field('w₂⁺')).toBeVisible();
    await page.getByRole('checkbox').click();
    await answer({ 'w₂⁺': '0.1999', 'w₃⁺': '0.5', 'w₄⁺': 'abc' });
    await expect.poll(() => verdictOf('w₄⁺')).not.toBe('');
    await page.getByRole('button', { name: language.text('drill.worked.show', { symbol: 'w₂⁺' }) }).click();
    await expect.element(page.getByText('0.0002466', { exact: true }).first()).toBeVisible();
    await expectAccessible();
  });
});
