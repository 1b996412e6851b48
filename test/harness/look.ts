import { test, expect } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { screens } from './screens.ts';
import { takeScreenshot } from './screenshot.ts';
import { openWorkbook, type Shell, type Size } from './shell.ts';
import type { Language } from './texts.ts';

const windows: readonly Size[] = [
  { width: 900, height: 600 },
  { width: 1280, height: 800 },
];
/** The window is never as narrow as a phone. Each screen is opened at the last size. */
const sizesOf: Readonly<Record<Shell['name'], readonly Size[]>> = {
  browser: [{ width: 400, height: 800 }, ...windows],
  desktop: windows,
};

interface Look {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
}

/** The same page is shown in either shell, so each of them takes every language and every theme once, and both take all. */
const looksOf: Readonly<Record<Shell['name'], readonly Look[]>> = {
  browser: [
    { language: 'en', theme: 'light' },
    { language: 'ko', theme: 'dark' },
  ],
  desktop: [
    { language: 'en', theme: 'dark' },
    { language: 'ko', theme: 'light' },
  ],
};

/** Every screen at every size: nothing bars anyone, nothing runs out of the page. */
export function describeLook(shell: Shell): void {
  test.each(looksOf[shell.name])('every screen is for everyone ($language, $theme)', async ({ language, theme }) => {
    const { page, workbook, resize } = await openWorkbook(shell, { language });
    await workbook.seesLibrary();
    await workbook.chooseTheme(theme);
    for (const { name, open } of screens) {
      await open(workbook);
      for (const size of sizesOf[shell.name]) {
        await resize(size);
        const seen = `${shell.name}-${name}-${language}-${theme}-${size.width}x${size.height}`;
        await takeScreenshot(page, seen);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), seen).toBeLessThanOrEqual(size.width);
      }
      await expectAccessible(page, shell.name, `${name} (${language}, ${theme})`);
    }
  });
}
