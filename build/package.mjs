import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeRuntime, findElectronRuntime, runtimeCondition } from './electron-runtime.mjs';
import { writeChecksums } from './packaging/checksums.mjs';
import { makeDrivenBuild } from './packaging/driven-build.mjs';
import { chooseTargets } from './packaging/targets.mjs';
import { buildApp } from './set-up/build-app.mjs';
import { CommandError, runAsCommand } from './set-up/command-error.mjs';
import { installDependencies } from './set-up/install.mjs';
import { installedTool } from './set-up/npm.mjs';
import { projectFolder } from './set-up/project.mjs';
import { run } from './set-up/run-program.mjs';

/** @typedef {import('./electron-runtime.mjs').ElectronRuntime} ElectronRuntime */
/**
 * The targets to make, and what that takes. For all processors electron-builder fetches the Electron of each itself.
 * @typedef {{ names: readonly string[], environment: Record<string, string>, allProcessors?: boolean }} Chosen
 */

const packageFolder = join(projectFolder, 'out', 'package');

/**
 * Packs the built app and an Electron runtime into a folder that starts by itself, and into the chosen targets.
 * @param {ElectronRuntime} runtime
 * @param {Chosen} [chosen] none, unless told
 * @returns {Promise<string>} the path of the folder's program
 * @throws {CommandError}
 */
export async function packWorkbook(runtime, chosen = { names: [], environment: {} }) {
  const { names, environment, allProcessors = false } = chosen;
  console.log(`Packing with ${describeRuntime(runtime)} …`);
  await rm(packageFolder, { recursive: true, force: true });
  const system = { darwin: '--mac', win32: '--win' }[/** @type {string} */ (process.platform)] ?? '--linux';
  const all = process.platform === 'darwin' ? ['--universal'] : ['--x64', '--arm64'];
  const packed = allProcessors ? all : [`--${process.arch}`];
  const what = names.length === 0 ? ['--dir'] : [system, ...names, ...packed];
  const how = ['--publish', 'never', '--config', join('build', 'electron-builder.config.mjs')];
  const own = allProcessors ? [] : [`-c.electronDist=${runtime.folder}`];
  const electron = [...own, `-c.electronVersion=${runtime.version}`];
  // In a process of its own: inside ours, electron-builder would turn every exit code into 0.
  const exitCode = await run(process.execPath, [installedTool('electron-builder'), ...what, ...how, ...electron], {
    cwd: projectFolder,
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1', WORKBOOK_ELECTRON_VERSION: runtime.version, ...environment },
  });
  if (exitCode !== 0) throw new CommandError(`Packing failed: electron-builder ended with exit code ${exitCode}.`);
  return packedProgram();
}

/**
 * Packs the workbook for tests.
 * @param {ElectronRuntime} runtime
 * @returns {Promise<{ shipped: string, driven: string }>} the program as people get it, and its copy that tests can drive
 * @throws {CommandError}
 */
export async function packForTests(runtime) {
  const shipped = await packWorkbook(runtime);
  return { shipped, driven: await makeDrivenBuild(shipped, join(packageFolder, packedFolder())) };
}

/** Where electron-builder puts the folder of this machine's kind. */
function packedFolder() {
  if (process.platform === 'darwin') return process.arch === 'arm64' ? 'mac-arm64' : 'mac';
  const system = process.platform === 'win32' ? 'win' : 'linux';
  return process.arch === 'x64' ? `${system}-unpacked` : `${system}-${process.arch}-unpacked`;
}

/** The program of the packed folder. */
function packedProgram() {
  const folder = join(packageFolder, packedFolder());
  if (process.platform === 'win32') return join(folder, 'Backprop Workbook.exe');
  if (process.platform !== 'darwin') return join(folder, 'backprop-workbook');
  return join(folder, 'Backprop Workbook.app', 'Contents', 'MacOS', 'Backprop Workbook');
}

/**
 * `npm run package`: what it packs is for people, so the runtime for tests is not allowed, unless someone who only tries
 * it out says so.
 */
async function packForPeople() {
  await installDependencies();
  const forTests = process.argv.includes('--with-test-runtime');
  const search = await findElectronRuntime({ retrySlowFetch: true, forTests });
  if (!search.found) {
    const reasons = search.attempts.map((attempt) => attempt.reason).join(', and ');
    throw new CommandError(`Nothing was packed, because ${reasons}; it can be once ${runtimeCondition}.`);
  }
  await buildApp();
  const { leftOut, ...chosen } = chooseTargets(process.platform);
  const allProcessors = process.argv.includes('--all-processors');
  const program = await packWorkbook(search.runtime, { ...chosen, allProcessors });
  const made = await writeChecksums(packageFolder);
  console.log(`The packed workbook starts with\n${program}`);
  if (made.length > 0) console.log(`Made in ${packageFolder}, with SHA256SUMS:\n${indented(made)}`);
  if (leftOut.length > 0) console.log(`Left out:\n${indented(leftOut)}`);
  return 0;
}

/** @param {readonly string[]} lines */
const indented = (lines) => lines.map((line) => `  ${line}`).join('\n');

const isCommand = pathToFileURL(resolve(process.argv[1] ?? '')).href === import.meta.url;
if (isCommand) await runAsCommand(packForPeople);
