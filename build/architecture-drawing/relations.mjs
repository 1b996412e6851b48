import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isForTests, placeOf } from '../lint/arrows.mjs';
import { readImports, targetsIn } from '../lint/imports.mjs';

/**
 * @typedef {object} Relation one place's imports of another
 * @property {string} from
 * @property {string} to
 * @property {boolean} typesOnly whether nothing of it is left when the program runs
 */

const typeStatement =
  /\b(?:import|export)\s+(?:type\s[^'";]*|\{(?:\s*type\s[^,}'";]+,?)+\s*\}\s*)from\s*['"][^'"]+['"]/g;

/** @param {string} source of a file */
export const withoutTypeImports = (source) => source.replace(typeStatement, '');

/**
 * Which place imports which, by its files that are no tests. The room of tests is left out, which may import everything.
 * @param {string} folder the project
 * @returns {Relation[]}
 */
export function readRelations(folder) {
  /** @type {Map<string, Relation>} */
  const relations = new Map();
  for (const [path, targets] of readImports(folder)) {
    const from = placeOf(path);
    if (from === 'test' || isForTests(path)) continue;
    const outside = [...targets].filter((target) => placeOf(target) !== from);
    if (outside.length === 0) continue;
    const used = new Set(targetsIn(path, withoutTypeImports(readFileSync(join(folder, path), 'utf8'))));
    for (const target of outside) {
      const to = placeOf(target);
      const before = relations.get(`${from} ${to}`)?.typesOnly ?? true;
      relations.set(`${from} ${to}`, { from, to, typesOnly: before && !used.has(target) });
    }
  }
  return [...relations.values()];
}
