import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** npm run bench:derivations [-- FORMS [SEED]]: derivatives in letters, right in any form, nearly right and with known mistakes. */
const root = fileURLToPath(new URL('../../../', import.meta.url));

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: `${root}out/bench/derivations`,
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      input: { main: fileURLToPath(new URL('main.ts', import.meta.url)) },
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    },
  },
});
await import(new URL('../../../out/bench/derivations/main.mjs', import.meta.url).href);
