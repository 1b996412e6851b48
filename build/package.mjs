import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeRuntime, findElectronRuntime, runtimeCondition } from './electron-runtime.mjs';
import { buildApp } from './set-up/build-app.mjs';
import { CommandError, runAsCommand } from './set-up/command-error.mjs';
import { installDependencies } from './set-up/install.mjs';
import { installedTool } from './set-up/npm.mjs';
import { projectFolder } from './set-up/project.mjs';
import { run } from './set-up/run-program.mjs';

/** @typedef {import('./electron-runtime.mjs').ElectronRuntime} ElectronRuntime */

const packageFolder = join(projectFolder, 'out', 'package');

/**
 * Packs the built app and an Electron runtime into a folder that starts by itself.
 * @param {ElectronRuntime} runtime
 * @returns {Promise<string>} the path of its program
 * @throws {CommandError}
 */
export async function packWorkbook(runtime) {
  console.log(`Packing with ${describeRuntime(runtime)} …`);
  await rm(packageFolder, { recursive: true, force: true });
  const what = ['--dir', '--publish', 'never', '--config', join('build', 'electron-builder.config.mjs')];
  const electron = [`-c.electronDist=${runtime.folder}`, `-c.electronVersion=${runtime.version}`];
  // In a process of its own: inside ours, electron-builder would turn every exit code into 0.
  const exitCode = await run(process.execPath, [installedTool('electron-builder'), ...what, ...electron], {
    cwd: projectFolder,
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  });
  if (exitCode !== 0) throw new CommandError(`Packing failed: electron-builder ended with exit code ${exitCode}.`);
  return packedProgram();
}

/** Where electron-builder puts the program of a packed folder. */
function packedProgram() {
  if (process.platform === 'win32') return join(packageFolder, 'win-unpacked', 'Backprop Workbook.exe');
  if (process.platform !== 'darwin') return join(packageFolder, linuxFolder(), 'backprop-workbook');
  const folder = process.arch === 'arm64' ? 'mac-arm64' : 'mac';
  return join(packageFolder, folder, 'Backprop Workbook.app', 'Contents', 'MacOS', 'Backprop Workbook');
}

const linuxFolder = () => (process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`);

/** `npm run package`: what it packs is for people, so the runtime for tests is not allowed. */
async function packForPeople() {
  await installDependencies();
  const search = await findElectronRuntime({ retrySlowFetch: true });
  if (!search.found) {
    const reasons = search.attempts.map((attempt) => attempt.reason).join(', and ');
    throw new CommandError(`Nothing was packed, because ${reasons}; it can be once ${runtimeCondition}.`);
  }
  await buildApp();
  const program = await packWorkbook(search.runtime);
  console.log(`The packed workbook starts with\n${program}`);
  return 0;
}

const isCommand = pathToFileURL(resolve(process.argv[1] ?? '')).href === import.meta.url;
if (isCommand) await runAsCommand(packForPeople);
