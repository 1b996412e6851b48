import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { keptFiles } from './kept-files.ts';
import { newestTypefaces } from './newest-typefaces.ts';

const root = fileURLToPath(new URL('../../renderer', import.meta.url));
const serviceWorker = 'service-worker';

/** The Svelte app, one bundle for both shells: relative addresses work under app:// and http:// alike. */
export default defineConfig({
  root,
  base: './',
  plugins: [
    svelte({ configFile: fileURLToPath(new URL('../../svelte.config.js', import.meta.url)) }),
    newestTypefaces(),
    keptFiles(serviceWorker),
  ],
  build: {
    outDir: fileURLToPath(new URL('../../out/renderer', import.meta.url)),
    emptyOutDir: true,
    target: 'chrome114',
    license: { fileName: 'licences.json' },
    modulePreload: { polyfill: false },
    // Fonts and pictures stay files: a strict Content-Security-Policy allows no data: fonts.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Whoever takes one thing of what a screen offers is not to fetch the rest.
      treeshake: { moduleSideEffects: [{ test: /\/offered\.ts$/, sideEffects: false }] },
      input: {
        index: `${root}/index.html`,
        [serviceWorker]: `${root}/shell/service-worker/service-worker.ts`,
      },
      output: {
        entryFileNames: ({ name }) => (name === serviceWorker ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  worker: { format: 'es' },
});
