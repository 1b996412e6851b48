import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import App from './app.svelte';
import { recordCheck } from './keeping/database/attempts.ts';
import { languageCodes } from './shell/language/language-code.ts';
import { language } from './shell/language/language.svelte.ts';
import { navigation } from './shell/navigation/navigation.svelte.ts';
import { expectAccessible } from './testing/accessibility.ts';
import { attempt, clearRecord } from './testing/record.ts';
import { theme } from './shell/theme/theme.svelte.ts';
import './shell/theme/theme.css';

const heading = () => page.getByRole('heading', { level: 1 });
const link = (name: string) => page.getByRole('link', { name });

beforeEach(async () => {
  await clearRecord();
  language.choose('en');
  theme.choose('light');
  location.hash = '/progress';
  await expect.poll(() => navigation.route.place).toBe('progress');
  navigation.takeHeadingWanted();
  await page.viewport(900, 600);
});

afterEach(() => vi.restoreAllMocks());

describe.each(languageCodes)('in %s', (code) => {
  test.each(['light', 'dark'] as const)('nothing in the frame bars anyone (%s)', async (shown) => {
    language.choose(code);
    theme.choose(shown);
    location.hash = '/nowhere';
    await render(App);
    await expect.element(heading()).toHaveTextContent(code === 'ko' ? '없는 페이지예요' : 'This page does not exist');
    await expectAccessible();
  });
});

test('the first screen leaves the focus alone; after a move the heading has it', async () => {
  await render(App);
  await expect.element(heading()).toHaveTextContent('Progress');
  expect(document.activeElement).toBe(document.body);
  location.hash = '/nowhere';
  await expect.element(page.getByRole('heading', { name: 'This page does not exist' })).toHaveFocus();
  history.back();
  await expect.element(page.getByRole('heading', { name: 'Progress' })).toHaveFocus();
});

test('the rail marks the place one is in, and title and rail name its shortcut', async () => {
  await render(App);
  await expect.element(link('Progress')).toHaveAttribute('aria-current', 'page');
  await expect.element(link('Progress')).toHaveAttribute('aria-keyshortcuts', 'Alt+P');
  await expect.element(link('Progress')).toHaveAttribute('title', 'Progress (Alt+P)');
  await expect.element(link('Library')).not.toHaveAttribute('aria-current');
});

test('on a phone, fields go under the rail when one scrolls', async () => {
  await page.viewport(400, 800);
  location.hash = '/drill/examples/lecture-slides/matrix';
  await render(App);
  const field = page.getByRole('textbox', { name: '∂E_total/∂net_o2,' });
  await expect.element(field).toBeVisible();
  field.element().scrollIntoView({ block: 'start', behavior: 'instant' });
  window.scrollBy({ top: field.element().getBoundingClientRect().top - 10, behavior: 'instant' });
  const { x, y, width, height } = field.element().getBoundingClientRect();
  expect(y).toBeLessThan(40);
  expect(document.elementFromPoint(x + width / 2, y + height / 2)?.closest('.rail')).not.toBeNull();
});

test('a shortcut goes to its place', async () => {
  location.hash = '/nowhere';
  await render(App);
  await userEvent.keyboard('{Alt>}p{/Alt}');
  await expect.element(heading()).toHaveTextContent('Progress');
});

test('Tab comes first to the link past the rail, and it leads to the content', async () => {
  await render(App);
  await userEvent.tab();
  const skip = page.getByRole('button', { name: 'Skip to the content' });
  await expect.element(skip).toHaveFocus();
  await expect.element(skip).toBeInViewport();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('main')).toHaveFocus();
  expect(location.hash).toBe('#/progress');
});

test('the language changes everything at once: words, document and title', async () => {
  await render(App);
  await page.getByRole('radio', { name: '한국어' }).click({ force: true });
  await expect.element(heading()).toHaveTextContent('학습 기록');
  await expect.element(link('예제 모음')).toBeVisible();
  await expect.element(page.getByText('아직 채점한 답이 없어요')).toBeVisible();
  await expect.poll(() => document.documentElement.lang).toBe('ko');
  await expect.poll(() => document.title).toBe('학습 기록 · 역전파 연습장');
});

test('the appearance can be chosen with the keyboard, and the page takes it', async () => {
  await render(App);
  const light = page.getByRole('radio', { name: 'Light' });
  light.element().focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect.poll(() => document.documentElement.dataset.theme).toBe('dark');
});

test.each([
  [900, 600],
  [360, 640],
])('at %d × %d nothing runs out of the page', async (width, height) => {
  await page.viewport(width, height);
  for (const code of languageCodes) {
    language.choose(code);
    const { unmount } = await render(App);
    await expect.element(heading()).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await unmount();
  }
});

test('a screen that breaks says so and leaves the rail to go on with', async () => {
  vi.spyOn(language, 'date').mockImplementation(() => {
    throw new Error('no figures today');
  });
  await recordCheck([attempt()]);
  await render(App);
  await expect.element(page.getByRole('alert')).toHaveTextContent('no figures today');
  await link('Library').click();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('a move begins at the top of the new screen', async () => {
  await recordCheck(Array.from({ length: 40 }, () => attempt()));
  await render(App);
  await expect.element(page.getByRole('listbox')).toBeVisible();
  scrollTo(0, 500);
  expect(scrollY).toBe(500);
  location.hash = '/nowhere';
  await expect.element(page.getByRole('heading', { name: 'This page does not exist' })).toHaveFocus();
  expect(scrollY).toBe(0);
});
