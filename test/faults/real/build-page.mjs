import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { change, smaller } from '../build.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * What would make a history in the real window long: the simulated one has it too, for then both keep the same snapshots.
 *
 * @type {import('../build.mjs').Changes}
 */
export const sooner = { 'snapshots/snapshot-keeper.svelte.ts': [['usualPause = 3000', 'usualPause = 50']] };

/** The engine answers in the real window what it does in the simulated one. */
const judgedAlike = {
  'engine-client/engine.worker.ts': [
    ['answerCall(workbookMethods, data.name, data.input)', 'engineAnswer(data.name, data.input)'],
    [
      "import type { Reply, Request } from './request.ts';",
      "import type { Reply, Request } from './request.ts';\nimport { engineAnswer } from '../../../test/faults/world/engine-answers.ts';",
    ],
  ],
};

const plugins = () => [
  change({ ...smaller, ...sooner, ...judgedAlike }),
  svelte({ configFile: `${root}svelte.config.js` }),
];

/**
 * Builds the page of the simulated windows for real ones, with an empty page beside it that knows nothing of the workbook.
 *
 * @param {string} folder where it is put
 */
export async function buildRealPage(folder) {
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: plugins(),
    worker: { format: 'es', plugins },
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      target: 'chrome114',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: `${root}test/faults/real/page-in-window.svelte.ts`,
        output: { entryFileNames: 'page.js' },
      },
    },
  });
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Workbook</title>';
  await writeFile(join(folder, 'index.html'), `${head}<script type="module" src="./page.js"></script></html>`);
  await writeFile(join(folder, 'beside.html'), `${head}</html>`);
}
