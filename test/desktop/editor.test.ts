import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { desktop } from '../harness/desktop-shell.ts';
import { EditorDesk } from '../harness/editor-desk.ts';
import { openWorkbook } from '../harness/shell.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

test('a network is saved where the learner says, and taken in from there', async () => {
  const { app, workbook } = await openWorkbook(desktop);
  const desk = new EditorDesk(workbook);
  await workbook.place('editor.name').click();
  await desk.blankButton.click();
  await desk.item('w.1.1.1').waitFor();
  await desk.drag('w.1.1.1', 0.37);
  // The window would ask where to keep the file; here it is told beforehand.
  const path = join(await temporaryFolder(), 'saved.bpnet.json');
  await app.evaluate(({ session }, savePath) => {
    session.defaultSession.once('will-download', (_event, item) => item.setSavePath(savePath));
  }, path);
  await desk.saveDocument();
  await expect.poll(() => readFile(path, 'utf8').catch(() => '')).toMatch(/\}\n$/);

  await desk.drag('w.1.1.1', 0.5);
  await desk.openShelf();
  await desk.importFile(path);
  await desk.item('w.1.1.1').waitFor();
  await expect.poll(() => desk.value('w.1.1.1')).toBe(0.37);
});

test('programs, derivations and tables go to the system’s clipboard, and tables come from it', async () => {
  const { app, page, workbook } = await openWorkbook(desktop);
  const { say } = workbook;
  const desk = new EditorDesk(workbook);
  const clipboard = () => app.evaluate(({ clipboard: system }) => system.readText());
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await workbook.place('editor.name').click();
  await desk.blankButton.click();
  await desk.item('u.0.1').waitFor();

  await press(say('editor.panel.export'));
  for (const [format, part] of [
    ['PyTorch', 'loss.backward()'],
    ['NumPy', 'import numpy as np'],
    ['LaTeX', '\\begin{document}'],
  ] as const) {
    await page.getByRole('radio', { name: format, exact: true }).check();
    await expect.poll(() => page.getByRole('textbox', { name: /\.(?:py|tex)$/ }).inputValue()).toContain(part);
    await press(say('editor.export.copy'));
    await expect.poll(clipboard).toContain(part);
  }

  await press(say('editor.panel.samples'));
  await app.evaluate(({ clipboard: system }) => system.writeText('0,5\t1\r\n-2\t0\r\n'));
  await page.getByRole('textbox', { name: say('editor.table.cell', { row: '1', column: 'x_1' }) }).focus();
  await page.keyboard.press('Control+v');
  await page.getByText(say('editor.table.pasted', { count: 4 })).waitFor();
  await press(say('editor.table.copy'));
  await expect.poll(clipboard).toBe('0.5\t1\n-2\t0');
  await expect.poll(() => desk.value('u.0.1')).toBe(0.5);
});
