import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Numbers that only a large record would reach, by the end of the file’s path: what happens at the end of a batch or a
 * piece happens in every history then.
 *
 * @type {Changes}
 */
export const smaller = {
  'snapshots/desktop-snapshots.ts': [['pieceSize = 1_000_000', 'pieceSize = 97']],
  'database/attempt-batches.ts': [['batchSize = 2000', 'batchSize = 2']],
  'record-file/take-in.ts': [['batchSize = 500', 'batchSize = 2']],
  'record-file/compare-record.ts': [['batchSize = 1000', 'batchSize = 2']],
};

/** @typedef {Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>} Changes by the end of a path */

/**
 * Compiles what runs in the simulated world, each as the text of one function: the page’s own code without its drawings,
 * the worker that reads records, and the main process’s code.
 *
 * @param {Changes} undone what is put in the place of parts of it
 * @returns {Promise<Record<'page' | 'reader' | 'main', string>>}
 */
export async function compileWorld(undone = {}) {
  const left = new Set(Object.keys(undone));
  const page = await compile('test/faults/page/page.ts', undone, left);
  const reader = await compile('renderer/shell/engine-client/record.worker.ts', undone, left);
  const main = await compile('test/faults/page/main-process.ts', undone, left);
  if (left.size > 0) throw new Error(`${[...left].join(', ')} is no part of the world`);
  return { page, reader, main };
}

/**
 * @param {string} entry
 * @param {Changes} undone
 * @param {Set<string>} left of these, what has not been come upon
 * @returns {Promise<string>}
 */
async function compile(entry, undone, left) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [
      change(smaller),
      change(undone, left),
      withoutAddresses,
      svelte({ configFile: `${root}svelte.config.js` }),
    ],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      write: false,
      minify: false,
      rolldownOptions: { input: `${root}${entry}`, output: { format: 'cjs', codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${entry} was not built`);
  const chunks = output.output.filter((part) => part.type === 'chunk');
  const [only, ...others] = chunks;
  if (!only || others.length > 0) throw new Error(`${entry} came out in ${chunks.length} pieces`);
  return only.code;
}

/** Where no file has an address. @type {import('vite').Plugin} */
const withoutAddresses = {
  name: 'without-addresses',
  enforce: 'pre',
  transform: (code) => ({
    code: code.replaceAll('import.meta.url', JSON.stringify('https://workbook/page/')),
    map: null,
  }),
};

/**
 * @param {Changes} changes
 * @param {Set<string>} [left] of these, what has not been come upon
 * @returns {import('vite').Plugin}
 */
export function change(changes, left = new Set()) {
  return {
    name: 'change',
    enforce: 'pre',
    transform(code, id) {
      let made = code;
      for (const [end, parts] of Object.entries(changes)) {
        if (!id.endsWith(end)) continue;
        left.delete(end);
        for (const [from, to] of parts) {
          if (!made.includes(from)) throw new Error(`${end} says no longer “${from}”`);
          made = made.replace(from, () => to);
        }
      }
      return { code: made, map: null };
    },
  };
}
