import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import App from '../../app.svelte';
import { recordCheck } from '../../keeping/database/attempts.ts';
import { languageCodes } from '../../shell/language/language-code.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { navigation } from '../../shell/navigation/navigation.svelte.ts';
import { expectAccessible } from '../../testing/accessibility.ts';
import { startAnew } from '../../testing/drill.ts';
import { day, drillAt, fillWithDueReviews } from '../../testing/learning-log.ts';
import { theme } from '../../shell/theme/theme.svelte.ts';
import '../../shell/theme/theme.css';

const now = Date.now();

async function openSkill(skill: string): Promise<void> {
  navigation.go({ place: 'skill', skill });
  await expect.poll(() => navigation.route).toEqual({ place: 'skill', skill });
  await render(App);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
}

beforeEach(startAnew);

test('it says in words how it stands and when it comes back', async () => {
  await fillWithDueReviews(now);
  await openSkill('activation');
  await expect.element(page.getByText('known', { exact: true })).toBeVisible();
  await expect.element(page.getByText('First tries: 6 of the last 6 right without a hint.')).toBeVisible();
  await expect.element(page.getByText(/^Due for review now\. .* chance of \d+%\.$/)).toBeVisible();
});

test('a hint is told', async () => {
  await recordCheck(drillAt(now - day, 'losses', { hints: 1 }));
  await recordCheck(drillAt(now - day + 1000, 'losses', { verdict: 'wrong' }));
  await openSkill('loss');
  await expect.element(page.getByText('First tries: 1 of the last 2 right, 1 of them with a hint.')).toBeVisible();
});

test('accuracy and time are drawn week by week, and stand in a table', async () => {
  await fillWithDueReviews(now);
  await openSkill('output-gradient');
  await expect.element(page.getByRole('img').nth(1)).toBeVisible();
  const drawn = page
    .getByRole('img')
    .elements()
    .map((chart) => chart.getAttribute('aria-label'));
  expect(drawn).toEqual([
    expect.stringMatching(/^Right at the first try, by week: .*%/),
    expect.stringMatching(/^Time for a right answer, by week: .* s/),
  ]);
  await page.getByText('The numbers as a table').click();
  const answers = page
    .getByRole('row')
    .elements()
    .slice(1)
    .map((row) => [...row.children].slice(1, 3).map((cell) => Number(cell.textContent)));
  expect(answers.reduce((sum, [count = 0]) => sum + count, 0)).toBe(3);
});

test('its drills are a press away, and so are its neighbours', async () => {
  await openSkill('output-gradient');
  await expect.element(page.getByText('Nothing answered yet.')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Slope of the activation' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Update' })).toHaveAttribute('href', '#/progress/update');
  await page.getByRole('button', { name: 'Gradient of an output weight' }).click();
  await expect.poll(() => location.hash).toMatch(/^#\/drill\/generated\/gradient\/1\/[a-z0-9]{6}$/);
});

test('of a skill that there is none, it says so', async () => {
  await openSkill('juggling');
  await expect.element(page.getByText('There is no such skill')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'To the map of skills' })).toHaveAttribute('href', '#/progress');
});

describe.each(languageCodes.flatMap((code) => [[code, 'light'] as const, [code, 'dark'] as const]))(
  'nothing bars anyone (%s, %s)',
  (code, shown) => {
    test('from a skill', async () => {
      language.choose(code);
      theme.choose(shown);
      await fillWithDueReviews(now);
      await openSkill('output-gradient');
      await expect.element(page.getByRole('img').first()).toBeVisible();
      await expectAccessible();
    });
  },
);
