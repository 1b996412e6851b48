import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { languageCodes } from '../language/language-code.ts';
import { language } from '../language/language.svelte.ts';
import { expectAccessible } from '../testing/accessibility.ts';
import { theme } from '../theme/theme.svelte.ts';
import '../theme/theme.css';
import App from '../app.svelte';
import { navigation } from '../navigation/navigation.svelte.ts';
import LibraryScreen from './library-screen.svelte';

beforeEach(() => {
  language.choose('en');
  theme.choose('light');
});

test('the first screen lists the example and leads to its drill', async () => {
  await render(LibraryScreen);
  await expect.element(page.getByRole('heading', { name: 'Lecture slides: a 2-2-2 network' })).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Do it yourself: w₂, w₃, w₄' }))
    .toHaveAttribute('href', '#/drill/lecture-slides/hidden-weights');
});

test('the language changes on the spot', async () => {
  await render(LibraryScreen);
  await expect.element(page.getByRole('heading', { name: 'Lecture slides: a 2-2-2 network' })).toBeVisible();
  language.choose('ko');
  await expect.element(page.getByRole('heading', { name: '강의 슬라이드: 2-2-2 신경망' })).toBeVisible();
});

describe.each(languageCodes)('in %s', (code) => {
  test.each(['light', 'dark'] as const)('nothing bars anyone (%s)', async (shown) => {
    language.choose(code);
    theme.choose(shown);
    location.hash = '/';
    await expect.poll(() => navigation.route.place).toBe('library');
    await render(App);
    await expect.element(page.getByRole('article').first()).toBeVisible();
    await expectAccessible();
  });
});
