import { expect, test } from 'vitest';
import { translator } from '../../electron/language/messages.ts';
import { desktop, type RunningDesktop } from '../harness/desktop-shell.ts';
import { weights } from '../harness/lecture-slides.ts';
import { openWorkbook } from '../harness/shell.ts';

const [w2] = weights;

/** Presses the button at this place in the next dialog, without showing it; gives what the dialogs said. */
const answerDialogs = (app: RunningDesktop['app'], button: number) =>
  app.evaluateHandle(({ dialog }, response) => {
    const said: string[] = [];
    const answer = (...given: unknown[]) => {
      said.push(JSON.stringify(given.at(-1)));
      return Promise.resolve({ response, checkboxChecked: false });
    };
    dialog.showMessageBox = answer;
    return said;
  }, button);

const crash = (app: RunningDesktop['app']) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());

test('a page that has crashed can be opened again, and what was typed is there', async () => {
  const { app, page, workbook } = await openWorkbook(desktop, { language: 'ko' });
  await workbook.openDrill();
  await workbook.answer(w2.quantity, '0.19');
  await workbook.openProgress();
  const dialogs = await answerDialogs(app, 0);

  await crash(app);
  await expect
    .poll(() => dialogs.jsonValue())
    .toEqual([expect.stringContaining(translator('ko')('failure.crash.message'))]);
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL()))
    .toBe('app://workbook/#/progress');
  expect(page).toBeDefined();
});

test('after a crash one can leave', async () => {
  const { app, workbook } = await openWorkbook(desktop);
  await workbook.seesLibrary();
  const closed = app.waitForEvent('close');
  await answerDialogs(app, 1);
  await crash(app);
  await closed;
  expect(app.process().exitCode).toBe(0);
});
