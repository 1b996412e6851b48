import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import App from '../../app.svelte';
import { connection } from '../../keeping/database/connection.ts';
import { recordCheck } from '../../keeping/database/attempts.ts';
import { StorageError, type StorageProblem } from '../../keeping/database/stored.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { languageCodes } from '../../shell/language/language-code.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { navigation } from '../../shell/navigation/navigation.svelte.ts';
import { expectAccessible } from '../../testing/accessibility.ts';
import { startAnew } from '../../testing/drill.ts';
import { day, drillAt, fillWithDueReviews } from '../../testing/learning-log.ts';
import { theme } from '../../shell/theme/theme.svelte.ts';
import '../../shell/theme/theme.css';

const now = Date.now();
const link = (name: string | RegExp) => page.getByRole('link', { name });
const map = () => page.getByRole('link', { name: /^Activation/ });

async function openProgress(): Promise<void> {
  navigation.go({ place: 'progress' });
  await expect.poll(() => navigation.route.place).toBe('progress');
  await render(App);
}

beforeEach(startAnew);
afterEach(() => vi.restoreAllMocks());

test('it begins with whether it is getting better and what to do next, and one press does it', async () => {
  await fillWithDueReviews(now);
  await openProgress();
  await expect.element(page.getByText('You are on your way.')).toBeVisible();
  await expect.element(page.getByText(/of 21 skills are known/)).toBeVisible();
  await page.getByRole('button', { name: 'Start today’s session' }).click();
  await expect.poll(() => navigation.route.place).toBe('drill');
});

test('a trend is told in the shares that it follows from', async () => {
  for (const weeks of [6, 7]) {
    await recordCheck(drillAt(now - weeks * 7 * day, 'forward-pass', { verdict: 'wrong' }));
    await recordCheck(drillAt(now - weeks * 7 * day + 1000, 'forward-pass'));
  }
  for (const days of [1, 2, 3, 4]) await recordCheck(drillAt(now - days * day, 'forward-pass'));
  await openProgress();
  await expect.element(page.getByText('You are getting better.')).toBeVisible();
  await expect.element(page.getByText(/100% of your answers .* before it was 50%/)).toBeVisible();
});

test('the days stand in a calendar that the arrow keys walk through, and in a table', async () => {
  await recordCheck(drillAt(now, 'gradient'));
  await recordCheck(drillAt(now - day, 'forward-pass'));
  await openProgress();
  await expect.element(page.getByText('3 answers today')).toBeVisible();
  await expect.element(page.getByText('2 days in a row')).toBeVisible();
  const today = page.getByRole('option', { selected: true });
  await expect.element(today).toHaveAccessibleName(/: 3 answers, 3 right/);
  today.element().focus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(page.getByRole('option', { selected: true })).toHaveAccessibleName(/: 4 answers, 4 right/);
  await expect.element(page.getByRole('option', { selected: true })).toHaveFocus();
  await page.getByText('The days as a table').click();
  const counts = page.getByRole('table').getByRole('row');
  await expect.element(counts.nth(1)).toHaveTextContent(/3/);
  await expect.element(counts.nth(2)).toHaveTextContent(/4/);
});

test('on the first day nothing is said of days in a row, and the skills are counted as the map shows them', async () => {
  await recordCheck(drillAt(now, 'forward-pass'));
  await openProgress();
  await expect.element(page.getByText('1 day of study')).toBeVisible();
  expect(page.getByText(/in a row|longest/).elements()).toEqual([]);
  const [, uncertain] = /for (\w+) it is too early to say/.exec(document.body.textContent) ?? [];
  const marked = page.getByRole('link', { name: /too early to say/ }).elements().length;
  expect(marked).toBeGreaterThan(0);
  expect(uncertain).toBe(marked === 1 ? 'one' : String(marked));
});

test('every skill stands on the map with its level in words, and leads to its page', async () => {
  await fillWithDueReviews(now);
  await openProgress();
  await expect.element(map()).toHaveAccessibleName(/known.*due.*builds on Weighted sum/);
  await expect.element(link(/^Matrix step/)).toHaveAccessibleName(/not begun/);
  await map().click();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Activation' })).toBeVisible();
});

test('a mistake leads to a drill that is made for it, and to the answers with it', async () => {
  await fillWithDueReviews(now);
  await openProgress();
  await expect.element(page.getByText('Slope of the activation left out').first()).toBeVisible();
  await expect.element(link(/^See them/)).toHaveAttribute('href', '#/history?mistake=slope-dropped');
  await page.getByRole('button', { name: /^Practise: / }).click();
  await expect.poll(() => location.hash).toMatch(/^#\/drill\/generated\/gradient\/1\/[a-z0-9]{6}$/);
});

test('what is checked while the page is open appears by itself', async () => {
  await openProgress();
  await expect.element(page.getByText('Nothing checked yet')).toBeVisible();
  await recordCheck(drillAt(now, 'losses'));
  await expect.element(page.getByText('1 answer today')).toBeVisible();
});

test('an empty record says what belongs there and leads to the first drill', async () => {
  await openProgress();
  await expect.element(page.getByText('Nothing checked yet')).toBeVisible();
  await expect
    .element(link('Start with “Do it yourself: w₂, w₃, w₄”'))
    .toHaveAttribute('href', '#/drill/lecture-slides/hidden-weights');
});

test('without the engine it says so', async () => {
  vi.spyOn(engine, 'call').mockResolvedValue({ ok: false, error: { code: 'unreachable' } });
  await openProgress();
  await expect.element(page.getByRole('alert')).toBeVisible();
});

test.each<[StorageProblem, string]>([
  [{ code: 'unavailable' }, 'private windows'],
  [{ code: 'newer' }, 'newer version'],
  [{ code: 'failed', detail: 'Error: no' }, 'Error: no'],
])(
  'a record that cannot be read (%o) says so, never that it is empty, and can be tried again',
  async (problem, words) => {
    await fillWithDueReviews(now);
    const open = vi.spyOn(connection, 'open').mockRejectedValue(new StorageError(problem));
    await openProgress();
    await expect.element(page.getByRole('alert')).toHaveTextContent(words);
    expect(page.getByText('Nothing checked yet').elements()).toEqual([]);
    open.mockRestore();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(map()).toBeVisible();
  },
);

describe.each(languageCodes.flatMap((code) => [[code, 'light'] as const, [code, 'dark'] as const]))(
  'nothing bars anyone (%s, %s)',
  (code, shown) => {
    test.each(['with a record', 'from the empty page', 'from the problem', 'on a narrow page'])('%s', async (state) => {
      language.choose(code);
      theme.choose(shown);
      if (state === 'on a narrow page') await page.viewport(360, 640);
      if (state === 'with a record' || state === 'on a narrow page') await fillWithDueReviews(now);
      if (state === 'from the problem') {
        vi.spyOn(connection, 'open').mockRejectedValue(new StorageError({ code: 'full' }));
      }
      await openProgress();
      const seen = {
        'with a record': page.getByRole('listbox'),
        'on a narrow page': page.getByRole('listbox'),
        'from the empty page': page.getByRole('heading', { level: 2 }),
        'from the problem': page.getByRole('alert'),
      }[state];
      await expect.element(seen ?? page.getByRole('alert')).toBeVisible();
      await expectAccessible();
    });
  },
);
