import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The path of a program on PATH, as a shell would find it.
 * @param {string} name
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string | null}
 */
export function findProgram(name, environment = process.env) {
  const fileNames = process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`] : [name];
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = folders.flatMap((folder) => fileNames.map((fileName) => join(folder, fileName)));
  return paths.find(isProgram) ?? null;
}

/**
 * Whether a path is a file that can be run.
 * @param {string} path
 */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
