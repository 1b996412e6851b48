import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';

interface NodeEntry {
  /** Path of the entry from the project's root. */
  readonly entry: string;
  /** Path of the bundle from the project's root. */
  readonly bundle: string;
  readonly format: 'cjs' | 'es';
}

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** A bundle that runs in Node or Electron: everything inside one file but Node's and Electron's own modules. */
export function nodeEntry({ entry, bundle, format }: NodeEntry): UserConfig {
  const folder = bundle.slice(0, bundle.lastIndexOf('/'));
  const file = bundle.slice(bundle.lastIndexOf('/') + 1);
  return defineConfig({
    root: fromRoot('.'),
    ssr: { noExternal: true },
    build: {
      ssr: fromRoot(entry),
      outDir: fromRoot(folder),
      emptyOutDir: false,
      license: { fileName: `${file}.licences.json` },
      target: 'node18',
      minify: false,
      rolldownOptions: {
        external: ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
        output: { format, entryFileNames: file, codeSplitting: false },
      },
    },
  });
}
