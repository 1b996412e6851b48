import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made from: these folders, and these files beside them. */
const sourceFolders = ['engine', 'exercises', 'electron', 'renderer', 'build'];
const sourceFiles = ['package.json', 'package-lock.json', 'svelte.config.js', 'tsconfig.json'];
/** What it makes. */
const builtFolders = ['command-line', 'electron', 'renderer'].map((name) => join('out', name));

const noteFile = join('out', 'built.json');
const isTest = /\.test\.(?:ts|mjs)$/;

/**
 * Whether what lies in `out` is what a build of the sources as they stand would give: neither has changed since.
 * @param {string} project its folder
 */
export function isBuilt(project) {
  const noted = readIfThere(join(project, noteFile));
  return noted !== undefined && noted === stateOf(project);
}

/**
 * Notes that what lies in `out` has just been built.
 * @param {string} project
 */
export function noteBuilt(project) {
  mkdirSync(join(project, 'out'), { recursive: true });
  writeFileSync(join(project, noteFile), stateOf(project));
}

/**
 * An interrupted build leaves anything at all behind.
 * @param {string} project
 */
export const forgetBuilt = (project) => rmSync(join(project, noteFile), { force: true });

/**
 * Sources by their content, since a checkout gives them new times; what was built by its times, since nothing else writes it.
 * @param {string} project
 */
function stateOf(project) {
  const sources = createHash('sha256');
  const files = sourceFolders.flatMap((folder) => filesIn(project, folder)).filter((file) => !isTest.test(file));
  for (const file of [...files, ...sourceFiles]) {
    const content = readIfThere(join(project, file));
    sources.update(JSON.stringify([file, content ?? null]));
  }
  const built = builtFolders.flatMap((folder) => filesIn(project, folder));
  const times = built.map((file) => {
    const { size, mtimeMs } = statSync(join(project, file));
    return [file, size, mtimeMs];
  });
  return JSON.stringify({ node: process.version, sources: sources.digest('hex'), built: times });
}

/**
 * @param {string} project
 * @param {string} folder
 * @returns {string[]} paths from the project's folder; none where there is no such folder
 */
function filesIn(project, folder) {
  try {
    return readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(project, '.').length + 1))
      .sort();
  } catch (error) {
    return ifMissing(error, []);
  }
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file, 'latin1');
  } catch (error) {
    return ifMissing(error, undefined);
  }
}

/**
 * @template Value
 * @param {unknown} error
 * @param {Value} value
 */
function ifMissing(error, value) {
  if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return value;
  throw error;
}
