import { test, expect } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { screens } from './screens.ts';
import { takeScreenshot } from './screenshot.ts';
import { openWorkbook, type Shell, type Size } from './shell.ts';
import { languages, type Language } from './texts.ts';

const sizes: readonly Size[] = [
  { width: 900, height: 600 },
  { width: 1280, height: 800 },
];

interface Look {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
}

export const everyLook: readonly Look[] = languages.flatMap((language): Look[] => [
  { language, theme: 'light' },
  { language, theme: 'dark' },
]);

/** Both languages and both themes once: for a shell that shows the very page that another shows in all of them. */
export const eachOnce: readonly Look[] = [
  { language: 'en', theme: 'light' },
  { language: 'ko', theme: 'dark' },
];

/** Every screen at both sizes: nothing bars anyone, nothing runs out of the page. */
export function describeLook(shell: Shell, looks: readonly Look[]): void {
  test.each(looks)('every screen is for everyone ($language, $theme)', async ({ language, theme }) => {
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
      await expectAccessible(page, shell.name, `${name} (${language}, ${theme})`);
    }
  });
}
