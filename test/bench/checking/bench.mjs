import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * npm run bench:checking [-- DRILLS]: this checker beside the rules of others, on the answers of simulated learners. Without
 * a number 10,000 drills and more than 200,000 answers of learners who work freely: as many as two cores judge in half an
 * hour with nothing else to do, and enough for what is rare, one in a thousand of each mistake, to be seen.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: `${root}out/bench/checking`,
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      input: { main: here('main.ts'), worker: here('worker.ts') },
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    },
  },
});
await import(new URL('../../../out/bench/checking/main.mjs', import.meta.url).href);
