import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { packages } from './contestants.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = `${root}out/bench/`;

/** Loads a rival from the bench's own folder. */
export const requireRival = createRequire(`${folder}package.json`);

/** This engine's bundle. */
export const engineBundle = new URL('../../../out/bench/engine/engine.mjs', import.meta.url).href;

/** Installs the rivals into a folder of the bench's own; nothing to do if they are there. */
export function installRivals() {
  const manifest = `${folder}package.json`;
  const wanted = JSON.stringify({ private: true, dependencies: packages }, null, 2);
  if (existsSync(`${folder}node_modules`) && readFileSync(manifest, 'utf8') === wanted) return;
  console.log('Installing the rivals into out/bench …');
  mkdirSync(folder, { recursive: true });
  writeFileSync(manifest, wanted);
  // Without install scripts: one of them wants to compile bindings for a graphics card.
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--loglevel=error'];
  execFileSync('npm', ['install', '--prefix', folder, ...options], { stdio: 'inherit' });
}

/** Bundles this engine for Node. */
export async function bundleEngine() {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('./engine.ts', import.meta.url)),
      outDir: `${folder}engine`,
      minify: false,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'engine.mjs' } },
    },
  });
}
