import { readStartArguments, usage } from './start/arguments.mjs';
import { openWindow } from './start/open-window.mjs';
import { isServedAlready, serveBrowser } from './start/serve-browser.mjs';
import { windowProspect } from './start/window-prospect.mjs';
import { buildApp } from './set-up/build-app.mjs';
import { CommandError, runAsCommand } from './set-up/command-error.mjs';
import { installDependencies } from './set-up/install.mjs';

/** @typedef {import('./start/window-prospect.mjs').Obstacle} Obstacle */

/**
 * `npm start`: sets up what is missing, builds the app, and opens it in a window or to a browser.
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
async function start(args) {
  const { shell, port } = readStartArguments(args);
  if (shell === 'help') {
    console.log(usage);
    return 0;
  }
  await installDependencies();
  if (shell === 'web') return openBrowser(port);

  const prospect = await windowProspect({ retrySlowFetch: shell === 'desktop' });
  const outcome = 'runtime' in prospect ? await buildAndOpenWindow(prospect.runtime) : prospect;
  if ('exitCode' in outcome) return outcome.exitCode;
  if (shell === 'desktop') throw new CommandError(noWindow(outcome.obstacle));
  console.log(noWindow(outcome.obstacle));
  return openBrowser(port);
}

/** @param {import('./electron-runtime.mjs').ElectronRuntime} runtime */
async function buildAndOpenWindow(runtime) {
  await buildApp();
  console.log(`Starting the window with Electron ${runtime.version} …`);
  return openWindow(runtime);
}

/**
 * Building would take the files from under an earlier start that serves them, so that one is looked for first.
 * @param {number} port
 */
async function openBrowser(port) {
  if (await isServedAlready(port)) return 0;
  await buildApp();
  console.log('Starting the server …');
  return serveBrowser(port);
}

/** @param {Obstacle} obstacle */
const noWindow = ({ reason, remedy }) => `No window, because ${reason}; ${remedy}.`;

await runAsCommand(start);
