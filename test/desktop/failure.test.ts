import { expect, test } from 'vitest';
import { translator } from '../../electron/language/messages.ts';
import { desktop, type RunningDesktop } from '../harness/desktop-shell.ts';
import { openWorkbook } from '../harness/shell.ts';

/** Presses the button at this place in every dialog, without showing it; gives what the dialogs said. */
const answerDialogs = (app: RunningDesktop['app'], button: number) =>
  app.evaluateHandle(({ dialog }, response) => {
    const said: string[] = [];
    dialog.showMessageBox = (...given: unknown[]) => {
      said.push(JSON.stringify(given.at(-1)));
      return Promise.resolve({ response, checkboxChecked: false });
    };
    return said;
  }, button);

const crash = (app: RunningDesktop['app']) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());

test('a page that has crashed can be opened again, at the place where it was', async () => {
  const { app, workbook } = await openWorkbook(desktop, { language: 'ko' });
  await workbook.openProgress();
  const dialogs = await answerDialogs(app, 0);
  const loadings = await app.evaluateHandle(({ BrowserWindow }) => {
    const seen: string[] = [];
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.on('did-finish-load', () => seen.push(contents.getTitle()));
    return seen;
  });

  await crash(app);
  const said: unknown = expect.stringContaining(translator('ko')('failure.crash.message'));
  await expect.poll(() => dialogs.jsonValue()).toEqual([said]);
  const title = `${workbook.say('progress.name')} · ${workbook.say('app.name')}`;
  await expect.poll(() => loadings.jsonValue()).toEqual([title]);
});

test('after a crash one can leave', async () => {
  const { app, workbook } = await openWorkbook(desktop);
  await workbook.seesLibrary();
  const process = app.process();
  const closed = app.waitForEvent('close');
  await answerDialogs(app, 1);
  await crash(app);
  await closed;
  expect(process.exitCode).toBe(0);
});
