import { join, resolve } from 'node:path';
import { CommandError } from './command-error.mjs';
import { findProgram, isProgram } from './find-program.mjs';

/** The shell without windows first: it draws no window that nobody sees, which spares a good part of the work. */
const commandNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/**
 * The Chromium that tests run in: the one WORKBOOK_CHROMIUM names, one on PATH, or one where systems usually keep it.
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string | null} an absolute path
 * @throws {CommandError} when WORKBOOK_CHROMIUM names no program
 */
export function findChromium(environment = process.env) {
  const named = environment['WORKBOOK_CHROMIUM'];
  if (named) {
    if (!isProgram(named)) throw new CommandError(`WORKBOOK_CHROMIUM names no program: ${named}`, 2);
    return resolve(named);
  }
  for (const name of commandNames) {
    const found = findProgram(name, environment);
    if (found) return resolve(found);
  }
  return usualPlaces(environment).find(isProgram) ?? null;
}

/** @param {NodeJS.ProcessEnv} environment */
function usualPlaces(environment) {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
  return roots.flatMap((root) =>
    ['Chromium', join('Google', 'Chrome')].map((name) => join(root, name, 'Application', 'chrome.exe')),
  );
}
