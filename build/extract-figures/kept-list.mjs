import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {import('./figures.mjs').Figure} Figure */
/**
 * The list that the project keeps for one document: numbers and places, no sentences. A line's figures stand in one
 * string, `column:figure` after `column:figure`, by the number of the line.
 * @typedef {object} KeptList
 * @property {string} source the document's file name
 * @property {Record<string, string>} figures
 * @property {Record<string, string>} indices
 */

/**
 * @param {string} source
 * @param {Figure[]} figures
 * @returns {KeptList}
 */
export function listOf(source, figures) {
  return {
    source,
    figures: byLine(figures.filter(({ index }) => !index)),
    indices: byLine(figures.filter(({ index }) => index)),
  };
}

/** @param {Figure[]} figures */
function byLine(figures) {
  /** @type {Record<string, string>} */
  const lines = {};
  for (const { line, column, text } of figures) {
    const before = lines[line];
    lines[line] = before === undefined ? `${column}:${text}` : `${before} ${column}:${text}`;
  }
  return lines;
}

/** How many figures a list holds. @param {Record<string, string>} lines */
export const count = (lines) => Object.values(lines).flatMap((line) => line.split(' ')).length;

/**
 * Where two lists differ: the line, what is kept, what was found.
 * @param {KeptList} kept
 * @param {KeptList} found
 */
export function differences(kept, found) {
  return /** @type {const} */ (['figures', 'indices']).flatMap((kind) => {
    const lines = new Set([...Object.keys(kept[kind]), ...Object.keys(found[kind])]);
    return [...lines]
      .filter((line) => kept[kind][line] !== found[kind][line])
      .map(
        (line) => `${kind} of line ${line}: kept ${kept[kind][line] ?? 'none'}, found ${found[kind][line] ?? 'none'}`,
      );
  });
}

/**
 * Every list in a folder.
 * @param {string} folder
 * @returns {Promise<KeptList[]>}
 */
export async function readLists(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))));
}

/**
 * @param {string} folder
 * @param {KeptList} list
 */
export async function writeList(folder, list) {
  const name = `${list.source.replace(/\.[^.]*$/, '')}.json`;
  await writeFile(join(folder, name), `${JSON.stringify(list, null, 2)}\n`);
}
