import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from './command-error.mjs';
import { runNpm } from './npm.mjs';
import { projectFolder } from './project.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */

/** Installs the packages of the lock file where node_modules is missing or holds something else. */
export async function installDependencies() {
  if (installedAsLocked(projectFolder)) return;
  console.log('Installing the packages of package-lock.json …');
  // The tools that build and test the app are development dependencies, which NODE_ENV=production would leave out.
  // Electron's own installer asks for a newer Node but works with ours: such warnings would only unsettle a learner.
  const exitCode = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (exitCode !== 0) throw new CommandError(`The installation failed: npm ci ended with exit code ${exitCode}.`);
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes node_modules/.package-lock.json when an
 * installation is complete, so an interrupted one counts as missing.
 * @param {string} folder of package-lock.json and node_modules
 */
export function installedAsLocked(folder) {
  const installedFile = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const locked = packagesIn(join(folder, 'package-lock.json'));
  const installed = packagesIn(installedFile);
  const paths = Object.keys({ ...locked, ...installed }).filter((path) => path !== '');
  return paths.every((path) => agree(locked[path], installed[path]));
}

/**
 * @param {string} lockFile
 * @returns {Record<string, LockedPackage>}
 */
function packagesIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/**
 * An optional package is one for another platform when it is not installed here.
 * @param {LockedPackage | undefined} locked
 * @param {LockedPackage | undefined} installed
 */
function agree(locked, installed) {
  if (!locked) return false;
  if (!installed) return locked.optional === true;
  return locked.version === installed.version && locked.integrity === installed.integrity;
}
