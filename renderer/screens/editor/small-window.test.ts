import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { slidesNetwork } from '../../../test/networks/known-networks.ts';
import { button, startAnew } from '../../testing/drill.ts';
import { openEditor } from '../../testing/editor.ts';
import '../../shell/theme/theme.css';

const usual = { width: window.innerWidth, height: window.innerHeight };

beforeEach(startAnew);
afterEach(() => page.viewport(usual.width, usual.height));

/** How far below the upper edge of the window something begins. */
const topOf = (place: Element): number => place.getBoundingClientRect().top;

test('where a panel or a line opens below a small window, the window goes there, and back with what closes it', async () => {
  await page.viewport(640, 400);
  await openEditor(slidesNetwork);
  await button('Training').click();
  const panel = page.getByRole('complementary').element();
  // The window ends at 400; what opens is to be seen to have opened.
  await expect.poll(() => topOf(panel)).toBeLessThan(300);
  expect(document.activeElement).toBe(panel);
  await button('Close').click();
  expect(document.activeElement).toBe(button('Training').element());
  expect(topOf(button('Training').element())).toBeGreaterThanOrEqual(0);

  const line = page.getByRole('region', { name: 'The line behind the value' });
  document.querySelector('[data-quantity="E"]')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await expect.element(line).toBeInTheDocument();
  await expect.poll(() => topOf(line.element())).toBeLessThan(300);
  expect(document.activeElement).toBe(line.element());
});

test('where it opens in view, the window and the keyboard stay where they are', async () => {
  await page.viewport(1280, 800);
  await openEditor(slidesNetwork);
  await button('Training').click();
  await expect.element(button('Run')).toBeVisible();
  expect([window.scrollY, document.activeElement]).toEqual([0, button('Training').element()]);
});
