import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { installedTool } from '../set-up/npm.mjs';
import { projectFolder } from '../set-up/project.mjs';

/** @typedef {import('./part.mjs').Run} Run */

/** What the checks remember of the last time; git ignores it. */
const memory = join(projectFolder, 'out', 'cache');

/** The rooms that TypeScript's own compiler checks; the page is checked by Svelte's. */
const rooms = ['engine', 'exercises', 'electron', 'build', 'test'];

/** Type checkers make very many objects that are soon forgotten; with room for them, Node collects them less often. */
const roomForYoungObjects = '--max-semi-space-size=64';

/** A check without tests of its own counts as one. @param {boolean} passed */
const oneTest = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

/** Linted one after the other, because what ESLint knows of all types at once would nearly fill the memory that Node gives itself. */
const linted = [
  { name: 'page', files: ['renderer', 'test'] },
  { name: 'rest', files: ['.', '--ignore-pattern', 'renderer/**', '--ignore-pattern', 'test/**'] },
];

/** @param {Run} run */
export async function lint({ output }) {
  let passed = true;
  for (const { name, files } of linted) {
    const cache = ['--cache', '--cache-strategy', 'content', '--cache-location', join(memory, `eslint-${name}.json`)];
    passed =
      (await runTool(output, installedTool('eslint'), [...files, '--max-warnings', '0', ...cache])) === 0 && passed;
  }
  return oneTest(passed);
}

/** @param {Run} run */
export async function checkFormat({ output }) {
  const cache = ['--cache', '--cache-strategy', 'content', '--cache-location', join(memory, 'prettier.json')];
  return oneTest(
    (await runTool(output, installedTool('prettier'), ['--check', '--log-level', 'warn', '.', ...cache])) === 0,
  );
}

/** @param {Run} run */
export async function checkTypes({ output }) {
  await mkdir(memory, { recursive: true });
  let passed = true;
  for (const room of rooms) {
    const remembered = ['--incremental', '--tsBuildInfoFile', join(memory, `${room}.tsbuildinfo`)];
    passed = (await runTool(output, installedTool('typescript', 'tsc'), ['-p', room, ...remembered])) === 0 && passed;
  }
  // It keeps what it remembers in .svelte-check, and cannot be told another place.
  const page = ['--tsconfig', join('renderer', 'tsconfig.json'), '--fail-on-warnings', '--incremental'];
  return oneTest((await runTool(output, installedTool('svelte-check'), page)) === 0 && passed);
}

/**
 * @param {Run['output']} output
 * @param {string} tool
 * @param {string[]} args
 */
const runTool = (output, tool, args) =>
  output.run(process.execPath, [roomForYoungObjects, tool, ...args], { cwd: projectFolder });
