import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { desktop, desktopCommand } from '../harness/desktop-shell.ts';
import { openWorkbook } from '../harness/shell.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { sheet } from '../harness/lecture-slides.ts';
import { openDisplay } from '../harness/virtual-display.ts';
import { slidesNetwork } from '../networks/known-networks.ts';

test('a document that a second start names is opened in the first window, and known in the menu afterwards', async () => {
  const record = await temporaryFolder();
  const folder = await temporaryFolder();
  const name = 'from outside.bpnet.json';
  await writeFile(join(folder, name), JSON.stringify({ ...slidesNetwork, title: 'From outside' }));
  const { app, page, workbook } = await openWorkbook(desktop, { record });
  await workbook.seesLibrary();

  const display = await openDisplay();
  const [program, args] = desktopCommand({ record, language: 'en' });
  const env = { ...process.env, ...display.environment };
  const second = spawn(program, [...args, name], { cwd: folder, stdio: 'ignore', env }).once('exit', display.close);
  await once(second, 'exit');
  await page.waitForURL(/#\/editor\/.+/);
  await expect.poll(() => page.title()).toContain('From outside');
  // The window is named by what is open in it.
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle()))
    .toContain('From outside');
  const recent = () =>
    app.evaluate(({ Menu }) => {
      const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'File');
      const entry = file?.submenu?.items.find(({ label }) => label === 'Open Recent');
      return entry?.submenu?.items.map(({ label }) => label)[0];
    });
  expect(await recent()).toBe(name);

  const formula = {
    format: 'backprop-workbook.formula',
    version: 1,
    title: 'A gate',
    given: {},
    lines: ['f = x*y'],
    output: 'f',
  };
  await writeFile(join(folder, 'gate.bpform.json'), JSON.stringify(formula));
  const other = await openDisplay();
  const next = spawn(program, [...args, 'gate.bpform.json'], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, ...other.environment },
  }).once('exit', other.close);
  await once(next, 'exit');
  await page.waitForURL(/#\/formulas\/.+/);
  await expect.poll(() => page.title()).toContain('A gate');

  const pack = { format: 'backprop-workbook.tasks', version: 1, title: 'Week 3', tasks: [{ drill: sheet.id }] };
  await writeFile(join(folder, 'week.bptasks.json'), JSON.stringify(pack));
  const another = await openDisplay();
  const third = spawn(program, [...args, 'week.bptasks.json'], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, ...another.environment },
  }).once('exit', another.close);
  await once(third, 'exit');
  await page.waitForURL(/#\/packs\/.+/);
  await expect.poll(() => page.title()).toContain('Week 3');

  // How large things are shown is kept from one start to the next.
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomLevel(1));
  await app.close();
  const later = await openWorkbook(desktop, { record });
  await later.workbook.seesLibrary();
  expect(
    await later.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel()),
  ).toBe(1);
});
