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
      const specifiers = [...readFileSync(join(folder, path), 'utf8').matchAll(relativeImports)];
      const targets = specifiers.map(([, specifier = '']) => targetOf(path, specifier));
      return [path, new Set(targets.filter((target) => paths.has(target)))];
    }),
  );
}

/**
 * @param {string} folder
 * @param {string} room
 */
const sourcesIn = (folder, room) =>
  readdirSync(join(folder, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|mjs|svelte)$/.test(name))
    .map((name) => posix.join(room, name.replaceAll('\\', '/')));
