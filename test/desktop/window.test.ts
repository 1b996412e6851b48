import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ground } from '../../electron/window/ground.ts';
import { desktop, type RunningDesktop } from '../harness/desktop-shell.ts';
import { openWorkbook, sharedWorkbook } from '../harness/shell.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const boundsOf = (app: RunningDesktop['app']) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

const firstSize = { width: 1280, height: 800 };

describe('the window', () => {
  const open = sharedWorkbook(desktop);

  test('opens large enough at first, and no person can make it too small', async () => {
    const { app } = await open();
    expect(await boundsOf(app)).toMatchObject(firstSize);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getMinimumSize())).toEqual([
      900, 600,
    ]);
  });

  test("takes the ground of the system's theme", async () => {
    const { app } = await open();
    const [colour, isDark] = await app.evaluate(({ BrowserWindow, nativeTheme }) => [
      BrowserWindow.getAllWindows()[0]?.getBackgroundColor().toLowerCase(),
      nativeTheme.shouldUseDarkColors,
    ]);
    expect(colour).toBe(isDark ? ground.dark : ground.light);
  });

  test('opens again where it was', async () => {
    const place = { x: 40, y: 30, width: 1000, height: 700 };
    const record = await temporaryFolder();
    const first = await openWorkbook(desktop, { record });
    await first.app.evaluate(({ BrowserWindow }, there) => BrowserWindow.getAllWindows()[0]?.setBounds(there), place);
    await expect.poll(() => boundsOf(first.app)).toEqual(place);
    await first.close();

    const next = await openWorkbook(desktop, { record });
    expect(await boundsOf(next.app)).toEqual(place);
  });

  test('opens as at first where what was remembered is broken', async () => {
    const record = await temporaryFolder();
    await writeFile(join(record, 'window.json'), '{"x":40,"y":');
    const { app, workbook } = await openWorkbook(desktop, { record });
    await workbook.seesLibrary();
    expect(await boundsOf(app)).toMatchObject(firstSize);
  });

  test.each(['light', 'dark'] as const)("has the page's own ground before the page is drawn (%s)", async (theme) => {
    const { page, workbook } = await open();
    await workbook.chooseTheme(theme);
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper').trim()))
      .toBe(ground[theme]);
  });
});
