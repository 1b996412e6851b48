import { createInterface } from 'node:readline';
import { essentialLine, isChromiumLog } from '../set-up/essential-line.mjs';
import { librariesOf } from '../set-up/machine-needs.mjs';
import { projectFolder } from '../set-up/project.mjs';
import { ended, spawnGroup } from '../set-up/run-program.mjs';
import { remedyFor } from '../set-up/supply-machine.mjs';

/** @typedef {import('../electron-runtime.mjs').ElectronRuntime} ElectronRuntime */
/** @typedef {import('./window-prospect.mjs').Obstacle} Obstacle */

/** What the desktop shell prints on stdout when its window is shown. */
export const readyLine = 'workbook: window ready';

/**
 * Opens the app's window and stays until it is closed.
 * @param {ElectronRuntime} runtime
 * @returns {Promise<{ exitCode: number } | { obstacle: Obstacle }>} an obstacle if Electron ends before its window is ready
 */
export async function openWindow(runtime) {
  const child = spawnGroup(runtime.executable, [...sandboxFlags(), projectFolder], {
    // Terminals inside Electron programs hand down a variable that would make ours a plain Node.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: undefined },
    stdio: ['inherit', 'pipe', 'pipe'],
  });
  const said = listen(child);
  const { exitCode, stoppedBy } = await ended(child).catch((error) => {
    said.errors.push(String(error));
    return { exitCode: 1, stoppedBy: null };
  });
  if (stoppedBy) return { exitCode: 0 };
  if (exitCode === 0) {
    // A second start leaves the work to the first one's window.
    if (!said.ready) console.log('Backprop Workbook is open already, in the window that has come to the front.');
    return { exitCode };
  }
  const cause = essentialLine(said.errors.join('\n')) || 'without a word';
  if (!said.ready) return { obstacle: await obstacleFrom(runtime, cause) };
  console.error(`Electron ${runtime.version} ended with exit code ${exitCode} (${cause}).`);
  return { exitCode };
}

/** Chromium refuses to run as root inside its own sandbox. */
function sandboxFlags() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  console.log("Running as root, so without Chromium's sandbox (--no-sandbox).");
  return ['--no-sandbox'];
}

/**
 * Passes on what Electron prints, but for the ready line and Chromium's log.
 * @param {import('node:child_process').ChildProcess} child
 */
function listen(child) {
  const said = { ready: false, errors: /** @type {string[]} */ ([]) };
  if (!child.stdout || !child.stderr) throw new Error('Electron was started without pipes.');
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line === readyLine) said.ready = true;
    else console.log(line);
  });
  createInterface({ input: child.stderr }).on('line', (line) => {
    said.errors.push(line);
    if (!isChromiumLog(line)) console.error(line);
  });
  return said;
}

/**
 * @param {ElectronRuntime} runtime
 * @param {string} cause
 * @returns {Promise<Obstacle>}
 */
async function obstacleFrom(runtime, cause) {
  const reason = `Electron ${runtime.version} ended before its window was ready (${cause})`;
  const libraries = librariesOf(runtime.executable);
  if (!(await libraries.isMissing())) return { reason, remedy: 'one opens once that is put right' };
  return { reason, remedy: `one opens once its libraries are here: ${await remedyFor(libraries)}` };
}
