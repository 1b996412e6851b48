import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout that these scripts belong to. */
export const projectFolder = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** The application's version as package.json declares it. @returns {string} */
export function applicationVersion() {
  return JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')).version;
}
