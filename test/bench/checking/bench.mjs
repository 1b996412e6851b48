import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** npm run bench:checking: this checker beside the rules of others, on the answers of simulated learners. */
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
