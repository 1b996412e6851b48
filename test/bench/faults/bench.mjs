import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compileWorld } from '../../faults/build.mjs';

/** npm run bench:faults [-- HISTORIES]: whether any order of events and faults breaks what the record promises. */
const root = fileURLToPath(new URL('../../../', import.meta.url));

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: `${root}out/bench/faults`,
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      input: { main: fileURLToPath(new URL('main.ts', import.meta.url)) },
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    },
  },
});
const { main } = await import(new URL('../../../out/bench/faults/main.mjs', import.meta.url).href);
process.exit(await main(await compileWorld(), process.argv.slice(2)));
