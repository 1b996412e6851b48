import { spawnSync } from 'node:child_process';
import { constants } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findElectronRuntime } from '../../../build/electron-runtime.mjs';
import { hasDisplay } from '../../../build/set-up/display.mjs';
import { packedPrograms } from '../packed-program.mjs';
import { measureSizes } from './sizes.mjs';
import { measureStarts } from './starts.mjs';

/**
 * npm run bench:app: how long the packed workbook takes from its process's start until the first drill can be typed
 * into, and how much memory it then has, beside a window of the same Electron with next to nothing in it; and what is
 * shipped. Prints, and asserts nothing.
 */
if (!hasDisplay()) {
  const again = [process.execPath, fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  const { status } = spawnSync('xvfb-run', ['-a', '-s', '-screen 0 1600x1200x24', ...again], { stdio: 'inherit' });
  process.exit(status ?? 1);
}

const bareMain = `const { app, BrowserWindow } = require('electron');
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false });
  window.once('ready-to-show', () => {
    window.show();
    console.log('workbook: window ready');
  });
  window.loadURL('data:text/html,<!doctype html><h1>A bare window</h1><input>');
});
app.on('window-all-closed', () => app.quit());
`;

const [rounds = '9'] = process.argv.slice(2);
const workshop = await mkdtemp(join(tmpdir(), 'workbook-bench-'));
const search = await findElectronRuntime({ forTests: true });
if (!search.found) throw new Error(search.attempts.map(({ reason }) => reason).join('; '));
const { shipped: workbook } = await packedPrograms();
const bareFolder = join(workshop, 'bare');
await cp(search.runtime.folder, bareFolder, { recursive: true, mode: constants.COPYFILE_FICLONE });
const bareApp = join(bareFolder, 'resources', 'app');
await mkdir(bareApp);
await writeFile(join(bareApp, 'package.json'), '{ "name": "bare", "main": "main.js" }');
await writeFile(join(bareApp, 'main.js'), bareMain);

const bare = join(bareFolder, basename(search.runtime.executable));
const lines = await measureStarts(Number(rounds), { workbook, bare });
for (const line of [...lines, ...(await measureSizes(dirname(workbook)))]) console.log(line);
await rm(workshop, { recursive: true, force: true });
