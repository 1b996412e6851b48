import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import App from '../../app.svelte';
import { languageCodes } from '../../shell/language/language-code.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { navigation } from '../../shell/navigation/navigation.svelte.ts';
import { expectAccessible } from '../../testing/accessibility.ts';
import { theme } from '../../shell/theme/theme.svelte.ts';
import '../../shell/theme/theme.css';
import PublishedScreen from './published-screen.svelte';

beforeEach(async () => {
  language.choose('en');
  theme.choose('light');
  await page.viewport(1280, 800);
});

test('a slip stands beside what is right, with a sentence that explains it', async () => {
  await render(PublishedScreen, { example: 'handwritten-notes' });
  // The notes print E2 = 0.02038, a zero short: ½(0.6 − 0.66384491)² = 0.002038.
  const slip = page.getByRole('row', { name: /^Line 19 .*0\.02038/ });
  await expect.element(slip).toHaveTextContent('0.02038');
  await expect.element(slip).toHaveTextContent('0.002038');
  await expect.element(slip).toHaveTextContent('misprint');
  // Neither a file's name nor a column in it means anything to whoever reads it here.
  expect(document.body.textContent).not.toMatch(/\d:\d|\.md|[0-9a-f]{16}/);
});

test('a source that is right all over says so: every figure of the article', async () => {
  await render(PublishedScreen, { example: 'article' });
  await expect.element(page.getByText('right', { exact: true }).first()).toBeVisible();
  await page.getByRole('checkbox', { name: 'Show slips only' }).click();
  await expect.element(page.getByRole('row')).toHaveLength(0);
});

test('slips alone can be shown', async () => {
  await render(PublishedScreen, { example: 'lecture-slides' });
  await page.getByRole('checkbox', { name: 'Show slips only' }).click();
  await expect.element(page.getByRole('row').filter({ hasText: 'misprint' }).first()).toBeVisible();
  expect(document.querySelectorAll('tr.right, tr.rounding')).toHaveLength(0);
});

test('an example that does not exist is told', async () => {
  await render(PublishedScreen, { example: 'nowhere' });
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('This example cannot be opened');
});

describe.each(languageCodes)('in %s', (code) => {
  test.each(['light', 'dark'] as const)('nothing bars anyone (%s)', async (shown) => {
    language.choose(code);
    theme.choose(shown);
    navigation.go({ place: 'published', example: 'batch-notes' });
    await expect.poll(() => navigation.route.place).toBe('published');
    await render(App);
    await expect.element(page.getByRole('table').first()).toBeVisible();
    await expectAccessible();
  });
});
