import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import App from '../../app.svelte';
import { languageCodes } from '../../shell/language/language-code.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { navigation } from '../../shell/navigation/navigation.svelte.ts';
import { expectAccessible } from '../../testing/accessibility.ts';
import { button, startAnew } from '../../testing/drill.ts';
import '../../shell/theme/theme.css';
import { theme } from '../../shell/theme/theme.svelte.ts';

beforeEach(startAnew);

async function open(): Promise<void> {
  location.hash = '/practice';
  await expect.poll(() => navigation.route.place).toBe('practice');
  await render(App);
  await expect.element(button(language.text('practice.start'))).toBeVisible();
}

const kind = (name: string) => page.getByRole('radio', { name });
const seed = () => page.getByRole('textbox', { name: 'Seed' });
const start = () => button('Start').click();

test('what was chosen is what one gets, and the seed makes it the same for anyone', async () => {
  await open();
  await kind('The loss How far').click();
  await kind('2, with more').click();
  await kind('On your own').click();
  await seed().fill('lamp7');
  await start();
  await expect
    .poll(() => navigation.route)
    .toEqual({ place: 'drill', drill: 'generated/losses/2/lamp7', mode: 'alone' });
  await expect.element(page.getByRole('group', { name: 'Seed' }).getByText('lamp7')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Practice' })).toHaveAttribute('aria-current', 'page');
});

test('with no seed a new one is drawn, and another drill is one press away', async () => {
  await open();
  await start();
  await expect.poll(() => location.hash).toMatch(/^#\/drill\/generated\/forward-pass\/1\/[a-z0-9]+$/);
  const first = location.hash;
  await expect.element(button('Easier')).toBeDisabled();
  await button('Another one').click();
  await expect.poll(() => location.hash).not.toBe(first);
  expect(location.hash).toMatch(/^#\/drill\/generated\/forward-pass\/1\/[a-z0-9]+$/);
  await button('Harder').click();
  await expect.poll(() => location.hash).toMatch(/^#\/drill\/generated\/forward-pass\/2\/[a-z0-9]+$/);
});

test('what a seed may hold stands beside the field, and one that can be none is told there', async () => {
  await open();
  await expect.element(page.getByText(/^1 to 12 letters from a to z or digits\./)).toBeVisible();
  await seed().fill('no seed!');
  await start();
  await expect.element(page.getByText(/“no seed!” cannot be a seed/)).toBeVisible();
  await expect.element(seed()).toHaveFocus();
  await expect.element(seed()).toHaveAttribute('aria-invalid', 'true');
  await userEvent.keyboard('x');
  await expect.element(seed()).toHaveAttribute('aria-invalid', 'false');
  expect(navigation.route.place).toBe('practice');
});

test('a mistake to find is made up too, and can be taken in one way only', async () => {
  await open();
  await kind('Find the mistake Someone').click();
  await expect.element(kind('Exam')).toBeDisabled();
  await seed().fill('lamp7');
  await start();
  await expect.poll(() => navigation.route).toEqual({ place: 'mistake', mistake: 'mistakes/generated/1/lamp7' });
  await expect.element(page.getByRole('group', { name: 'Lines as worked' })).toBeVisible();
});

test('Practice is one key away', async () => {
  location.hash = '/progress';
  await expect.poll(() => navigation.route.place).toBe('progress');
  await render(App);
  await userEvent.keyboard('{Alt>}r{/Alt}');
  await expect.poll(() => navigation.route.place).toBe('practice');
});

describe.each(languageCodes)('in %s', (code) => {
  test.each(['light', 'dark'] as const)('nothing bars anyone (%s)', async (shown) => {
    language.choose(code);
    theme.choose(shown);
    await open();
    await page.getByRole('textbox', { name: language.text('seed.name') }).fill('!');
    await button(language.text('practice.start')).click();
    await expect
      .element(page.getByRole('textbox', { name: language.text('seed.name') }))
      .toHaveAttribute('aria-invalid', 'true');
    await expectAccessible();
  });
});
