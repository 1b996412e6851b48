import { describe, expect, test } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { screens } from './screens.ts';
import { takeScreenshot } from './screenshot.ts';
import { openWorkbook, type Shell, type Size } from './shell.ts';
import { languages } from './texts.ts';

const sizes: readonly Size[] = [
  { width: 900, height: 600 },
  { width: 1280, height: 800 },
];

/** Every screen in both languages, both themes and at both sizes: nothing bars anyone, nothing runs out of the page. */
export function describeLook(shell: Shell): void {
  describe.each(languages)('in %s', (language) => {
    test.each(['light', 'dark'] as const)('every screen is for everyone (%s)', async (theme) => {
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
  });
}
