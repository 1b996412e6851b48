import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** Keeps the page as it stands in out/screenshots. */
export async function takeScreenshot(page: Page, name: string): Promise<void> {
  // What lies under the pointer is lit up.
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const path = fileURLToPath(new URL(`../../out/screenshots/${name}.png`, import.meta.url));
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
}
