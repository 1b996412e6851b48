import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import App from '../app.svelte';
import { connection } from '../database/connection.ts';
import { recordCheck } from '../database/attempts.ts';
import type { StorageProblem } from '../database/stored.ts';
import { StorageError } from '../database/stored.ts';
import { engine } from '../engine-client/engine.ts';
import { languageCodes } from '../language/language-code.ts';
import { language } from '../language/language.svelte.ts';
import { expectAccessible } from '../testing/accessibility.ts';
import { attempt, clearRecord } from '../testing/record.ts';
import '../theme/theme.css';
import { theme } from '../theme/theme.svelte.ts';
import ProgressScreen from './progress-screen.svelte';

const drill = 'a-drill';
const card = { id: drill, title: { en: 'Hidden weights', ko: '은닉층 가중치' }, summary: '', asks: [] };
const hour = 3_600_000;
const noonToday = new Date().setHours(12, 0, 0, 0);

function engineAnswers(outcome: unknown): void {
  vi.spyOn(engine, 'call').mockImplementation(() => Promise.resolve(outcome) as never);
}

/** Two checks today, one the day before; the later of today's has a wrong answer. */
async function fillRecord(): Promise<void> {
  const common = { drill };
  await recordCheck([attempt({ ...common, check: 'old', at: noonToday - 24 * hour, symbol: 'w₂⁺', typed: '0.2000' })]);
  await recordCheck([attempt({ ...common, check: 'early', at: noonToday - hour, symbol: 'w₂⁺', typed: '0.1999' })]);
  await recordCheck([
    attempt({ ...common, check: 'late', at: noonToday, symbol: 'w₃⁺', typed: ' ０．２５ ', verdict: 'wrong' }),
    attempt({ ...common, check: 'late', at: noonToday, symbol: '∂E/∂w₂', role: 'backward', typed: '0.0002466' }),
  ]);
}

beforeEach(async () => {
  await clearRecord();
  language.choose('en');
  engineAnswers({ ok: true, value: [{ id: 'x', title: 'X', summary: '', drills: [card] }] });
});
afterEach(() => vi.restoreAllMocks());

const rows = () =>
  page
    .getByRole('row')
    .elements()
    .map((row) => [...row.children].map((cell) => cell.textContent.trim().replace(/\s+/g, ' ')));

test('every attempt stands in a table of its day, newest check first, answers as typed in the drill’s order', async () => {
  await fillRecord();
  await render(ProgressScreen);
  await expect.element(page.getByRole('table').first()).toBeVisible();
  const time = (at: number) => language.time(at);
  expect(rows()).toEqual([
    ['Quantity', 'Your answer', 'Result'],
    [`Hidden weights ${time(noonToday)}`],
    ['w₃⁺', '０．２５', 'Wrong'],
    ['∂E/∂w₂', '0.0002466', 'Correct'],
    [`Hidden weights ${time(noonToday - hour)}`],
    ['w₂⁺', '0.1999', 'Correct'],
    ['Quantity', 'Your answer', 'Result'],
    [`Hidden weights ${time(noonToday - 24 * hour)}`],
    ['w₂⁺', '0.2000', 'Correct'],
  ]);
  const counts = page
    .getByRole('term')
    .elements()
    .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
  expect(counts).toEqual([
    ['Today', '3'],
    ['In all', '4'],
    ['Correct', '3'],
  ]);
});

test('a drill made up is told by its kind and seed, one on an example by the example', async () => {
  vi.restoreAllMocks();
  await recordCheck([attempt({ drill: 'generated/gradient/2/k3x9', check: 'one', mode: 'exam', at: noonToday })]);
  await recordCheck([attempt({ drill: 'examples/lecture-slides/epoch', check: 'two', at: noonToday + 1 })]);
  await recordCheck([attempt({ drill: 'mistakes/generated/1/k3x9', check: 'three', at: noonToday + 2 })]);
  await render(ProgressScreen);
  const link = (name: string) => page.getByRole('link', { name });
  await expect
    .element(link('Gradient of an output weight · seed k3x9'))
    .toHaveAttribute('href', '#/drill/generated/gradient/2/k3x9?mode=exam');
  await expect.element(link('One whole epoch · Lecture slides: a 2-2-2 network')).toBeVisible();
  await expect
    .element(link('Find the mistake · seed k3x9'))
    .toHaveAttribute('href', '#/mistake/mistakes/generated/1/k3x9');
});

test('what was put in order is shown as it stood there, and each verdict by its word', async () => {
  const chain = { symbol: '∂E/∂w₁', typed: 'E/a.2.1 a.2.1/z.2.1', reading: '∂E/∂o₁ · ∂o₁/∂z₃', precision: null };
  await recordCheck([
    attempt({ drill, check: 'one', at: noonToday, ...chain }),
    attempt({ drill, check: 'one', at: noonToday, symbol: { en: 'Which?', ko: '어느 것?' }, verdict: 'carried' }),
    attempt({ drill, check: 'one', at: noonToday, verdict: 'mistake', mistake: 'error-sign' }),
  ]);
  await render(ProgressScreen);
  await expect.element(page.getByRole('table').first()).toBeVisible();
  expect(rows().slice(2)).toEqual([
    ['∂E/∂w₁', '∂E/∂o₁ · ∂o₁/∂z₃', 'Correct'],
    ['Which?', '0.1999', 'Right step'],
    ['w₂⁺', '0.1999', 'Mistake'],
  ]);
});

test('until the record has answered, it says that it is on its way', async () => {
  vi.spyOn(engine, 'call').mockReturnValue(new Promise(() => undefined));
  await render(ProgressScreen);
  await expect.element(page.getByRole('status')).toHaveTextContent('One moment …');
});

test('what is checked while the page is open appears by itself', async () => {
  await render(ProgressScreen);
  await expect.element(page.getByText('Nothing checked yet')).toBeVisible();
  await recordCheck([attempt({ drill, at: noonToday, typed: '0.31' })]);
  await expect.element(page.getByRole('cell', { name: '0.31' })).toBeVisible();
});

test('beyond a hundred, older ones come when asked for', async () => {
  const old = Array.from({ length: 130 }, (_, index) =>
    attempt({ drill, check: `check ${index}`, at: noonToday - index * 1000, typed: `0.${1000 + index}` }),
  );
  for (const one of old) await recordCheck([one]);
  await render(ProgressScreen);
  const older = page.getByRole('button', { name: 'Show older' });
  await expect.element(older).toBeVisible();
  await expect.element(page.getByRole('cell', { name: '0.1099' })).toBeInTheDocument();
  expect(page.getByRole('cell', { name: '0.1100' }).elements()).toEqual([]);
  await older.click();
  await expect.element(page.getByRole('cell', { name: '0.1129' })).toBeInTheDocument();
  await expect.element(older).not.toBeInTheDocument();
});

test('without the engine the attempts still stand there, each drill by its id', async () => {
  engineAnswers({ ok: false, error: { code: 'unreachable' } });
  await fillRecord();
  await render(ProgressScreen);
  await expect.element(page.getByRole('link', { name: drill }).first()).toBeVisible();
});

test('an empty record says what belongs there and leads to the first drill', async () => {
  await render(ProgressScreen);
  await expect.element(page.getByText('Nothing checked yet')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Start with “Hidden weights”' }))
    .toHaveAttribute('href', '#/drill/a-drill');
});

test('an empty record without the engine leads to the library', async () => {
  engineAnswers({ ok: false, error: { code: 'unreachable' } });
  await render(ProgressScreen);
  await expect.element(page.getByRole('link', { name: 'Go to the library' })).toHaveAttribute('href', '#/');
});

test.each<[StorageProblem, string]>([
  [{ code: 'unavailable' }, 'private windows'],
  [{ code: 'newer' }, 'newer version'],
  [{ code: 'failed', detail: 'Error: no' }, 'Error: no'],
])(
  'a record that cannot be read (%o) says so, never that it is empty, and can be tried again',
  async (problem, words) => {
    await fillRecord();
    const open = vi.spyOn(connection, 'open').mockRejectedValue(new StorageError(problem));
    await render(ProgressScreen);
    await expect.element(page.getByRole('alert')).toHaveTextContent(words);
    expect(page.getByText('Nothing checked yet').elements()).toEqual([]);
    open.mockRestore();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByRole('table').first()).toBeVisible();
  },
);

describe.each(languageCodes.flatMap((code) => [[code, 'light'] as const, [code, 'dark'] as const]))(
  'nothing bars anyone (%s, %s)',
  (code, shown) => {
    test('from the attempts', async () => {
      language.choose(code);
      theme.choose(shown);
      location.hash = '/progress';
      await fillRecord();
      await render(App);
      await expect.element(page.getByRole('table').first()).toBeVisible();
      await expectAccessible();
    });

    test('from the empty page', async () => {
      language.choose(code);
      theme.choose(shown);
      location.hash = '/progress';
      await render(App);
      await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
      await expectAccessible();
    });

    test('from the problem', async () => {
      language.choose(code);
      theme.choose(shown);
      location.hash = '/progress';
      vi.spyOn(connection, 'open').mockRejectedValue(new StorageError({ code: 'full' }));
      await render(App);
      await expect.element(page.getByRole('alert')).toBeVisible();
      await expectAccessible();
    });
  },
);
