import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { readyLine } from '../../build/start/open-window.mjs';
import { translator } from '../../electron/language/messages.ts';
import { desktop, desktopCommand, type RunningDesktop } from '../harness/desktop-shell.ts';
import { openWorkbook } from '../harness/shell.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { openDisplay } from '../harness/virtual-display.ts';

/** Starts the program as a person does, with nothing between. */
async function startProgram(record: string): Promise<ChildProcessByStdio<null, Readable, null>> {
  const display = await openDisplay();
  const [program, args] = desktopCommand({ record, language: 'en' });
  const env = { ...process.env, ...display.environment };
  return spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'], env }).once('exit', display.close);
}

test('a second start shows the window of the first and ends', async () => {
  const record = await temporaryFolder();
  const first = await openWorkbook(desktop, { record });
  await first.workbook.seesLibrary();
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());

  const second = await startProgram(record);
  const exitCode = new Promise((resolve) => second.once('exit', resolve));
  expect(await text(second.stdout)).toBe('');
  expect(await exitCode).toBe(0);
  await expect
    .poll(() =>
      first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible())),
    )
    .toEqual([true]);
});

test('whoever starts it is told once the window is there', async () => {
  const child = await startProgram(await temporaryFolder());
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    child.kill();
  });
  await ended;
  expect(lines).toEqual([readyLine]);
});

test.each(['en', 'ko'] as const)(
  "page and menu follow the system's language at the first start (%s)",
  async (language) => {
    const { app, workbook } = await openWorkbook(desktop, { language });
    await workbook.seesLibrary();
    expect(await menuLabels(app)).toEqual(expectedMenu(language));
  },
);

test('the menu follows the language chosen, at once and after a restart', async () => {
  const record = await temporaryFolder();
  const first = await openWorkbook(desktop, { language: 'en', record });
  await first.workbook.chooseLanguage('ko');
  await expect.poll(() => menuLabels(first.app)).toEqual(expectedMenu('ko'));
  await first.close();

  const next = await openWorkbook(desktop, { language: 'en', shows: 'ko', record });
  await next.workbook.seesLibrary();
  await expect.poll(() => menuLabels(next.app)).toEqual(expectedMenu('ko'));
});

const menuLabels = (app: RunningDesktop['app']) =>
  app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));

function expectedMenu(language: 'en' | 'ko'): string[] {
  const translate = translator(language);
  const middle = [translate('menu.file'), translate('menu.edit'), translate('menu.view'), translate('menu.window')];
  return process.platform === 'darwin' ? ['Backprop Workbook', ...middle] : [...middle, translate('menu.help')];
}
