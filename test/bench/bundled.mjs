import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A bench's `main.ts` bundled for Node into `out/bench`, and imported, which runs what it does when it is loaded.
 * @param {string} name the bench's folder beside this file
 * @param {readonly string[]} beside more of its files that are programs of their own, without `.ts`
 * @returns {Promise<Record<string, unknown>>} what `main.ts` exports
 */
export async function bundled(name, beside = []) {
  const entries = ['main', ...beside].map((file) => [file, `${root}test/bench/${name}/${file}.ts`]);
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: `${root}out/bench/${name}`,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(entries),
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  });
  return import(new URL(`../../out/bench/${name}/main.mjs`, import.meta.url).href);
}
