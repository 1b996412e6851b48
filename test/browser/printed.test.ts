import { expect, test } from 'vitest';
import { browserShell } from '../harness/browser-shell.ts';
import { openWorkbook } from '../harness/shell.ts';

const shell = browserShell();

test('on paper there is the page without rail and buttons, dark on light, and nothing beyond its edge', async () => {
  const { page, workbook } = await openWorkbook(shell);
  await workbook.seesLibrary();
  await workbook.chooseTheme('dark');
  await workbook.openExample();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.button:visible, .rail:visible').count()).toBe(0);
  expect(await page.locator('h1:visible').count()).toBe(1);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
  await page.setViewportSize({ width: 700, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(700);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
});
