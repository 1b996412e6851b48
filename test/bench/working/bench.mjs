import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** npm run bench:working [-- PAGES]: how well worked solutions are read, published ones and made-up ones. */
const root = fileURLToPath(new URL('../../../', import.meta.url));

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: `${root}out/bench/working`,
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      input: { main: fileURLToPath(new URL('main.ts', import.meta.url)) },
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    },
  },
});
process.env.WORKING_SOURCES = `${root}test/working/sources/`;
await import(new URL('../../../out/bench/working/main.mjs', import.meta.url).href);
