import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** npm run bench:mistakes [-- SHEETS]: whether every line of made-up mistake sheets follows from the figures that are shown. */
const root = fileURLToPath(new URL('../../../', import.meta.url));

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: `${root}out/bench/mistakes`,
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      input: { main: fileURLToPath(new URL('main.ts', import.meta.url)) },
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    },
  },
});
await import(new URL('../../../out/bench/mistakes/main.mjs', import.meta.url).href);
