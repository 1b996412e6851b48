import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The rooms whose files import each other. */
export const rooms = /** @type {const} */ (['engine', 'exercises', 'electron', 'renderer', 'test', 'build']);

const relativeImports = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.{1,2}\/[^'"]+)/g;

/**
 * The path in the project that a relative import leads to.
 * @param {string} importer path in the project, with slashes
 * @param {string} specifier such as `../network/document.ts`
 */
export const targetOf = (importer, specifier) =>
  posix.normalize(posix.join(posix.dirname(importer), specifier.replace(/\?.*$/, '')));

/**
 * Every import of one file by another of the project, types included: a circle of types is one for the reader too.
 * @param {string} folder the project
 * @returns {Map<string, Set<string>>} for each file those that it imports, as paths in the project
 */
export function readImports(folder) {
  const paths = new Set(rooms.flatMap((room) => sourcesIn(folder, room)));
  return new Map(
    [...paths].map((path) => {
      const targets = targetsIn(path, readFileSync(join(folder, path), 'utf8'));
      return [path, new Set(targets.filter((target) => paths.has(target)))];
    }),
  );
}

/**
 * Where the relative imports of a file lead to.
 * @param {string} path of the file in the project
 * @param {string} source its text
 */
export const targetsIn = (path, source) =>
  [...source.matchAll(relativeImports)].map(([, specifier = '']) => targetOf(path, specifier));

/**
 * @param {string} folder
 * @param {string} room
 */
const sourcesIn = (folder, room) =>
  readdirSync(join(folder, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|mjs|svelte)$/.test(name))
    .map((name) => posix.join(room, name.replaceAll('\\', '/')));
