import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ folder: string, version: string, executable: string }} RuntimeFolder an unpacked Electron */

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const executableNames = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

/** The path of Electron's program inside its folder. */
export const executableName = executableNames[process.platform] ?? 'electron';

/**
 * Version and program of an unpacked Electron, as every release of it lays them out.
 * @param {string} folder
 * @returns {{ version: string, executable: string } | null}
 */
export function readElectronFolder(folder) {
  const executable = join(folder, executableName);
  const versionFile = join(folder, 'version');
  if (!existsSync(executable) || !existsSync(versionFile)) return null;
  return { version: readFileSync(versionFile, 'utf8').trim().replace(/^v/, ''), executable };
}
