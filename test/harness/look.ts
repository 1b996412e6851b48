import { test, expect } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import type { Screen } from './screen.ts';
import { takeScreenshot } from './screenshot.ts';
import { openWorkbook, type Shell, type Size } from './shell.ts';
import type { Language } from './texts.ts';

export interface Look {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
}

/** Each screen is opened at the last size of the one before it, so a large window comes last. */
export const phone: Size = { width: 400, height: 800 };
export const windows: readonly Size[] = [
  { width: 900, height: 600 },
  { width: 1280, height: 800 },
];

/** Screens in one look at every size: nothing bars anyone, nothing runs out of the page; and a picture of each is kept. */
export function describeLook(
  shell: Shell,
  { language, theme }: Look,
  { screens, sizes }: { readonly screens: readonly Screen[]; readonly sizes: readonly Size[] },
): void {
  test(`every screen is for everyone (${language}, ${theme})`, async () => {
    const { page, workbook, resize } = await openWorkbook(shell, { language });
    await workbook.seesLibrary();
    await workbook.chooseTheme(theme);
    for (const { name, open } of screens) {
      await open(workbook);
      for (const size of sizes) {
        await resize(size);
        const seen = `${shell.name}-${name}-${language}-${theme}-${size.width}x${size.height}`;
        await takeScreenshot(page, seen);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), seen).toBeLessThanOrEqual(size.width);
      }
      await expectAccessible(page, `${name} (${language}, ${theme})`);
    }
  });
}
