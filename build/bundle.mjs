import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, loadConfigFromFile } from 'vite';
import { collectLicences } from './packaging/licences.mjs';
import { makeSite } from './site/make-site.mjs';

/**
 * Everything that `npm run build` makes: the command line, the page, the desktop shell with its preload and its training
 * process. With `--site` the page alone, as a folder of files for any web server.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const configurations = ['command-line', 'renderer', 'main', 'preload', 'training'];

/** An example that cannot be used stops the build; the command line says which, and where in it. */
function validateExamples() {
  const { status } = spawnSync(process.execPath, ['out/command-line/backprop.mjs', 'examples'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}

process.chdir(root);
const isForSite = process.argv.includes('--site');
const named = process.argv.slice(2).filter((argument) => argument !== '--site');
const only = isForSite ? ['command-line', 'renderer'] : named;
for (const name of configurations.filter((name) => only.length === 0 || only.includes(name))) {
  if (name === 'main') await rm('out/electron', { recursive: true, force: true });
  const configFile = `${root}build/vite/${name}.config.ts`;
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, configFile);
  if (!loaded) throw new Error(`No configuration at ${configFile}`);
  await build({ ...loaded.config, configFile: false, logLevel: 'warn' });
  if (name === 'command-line') validateExamples();
}
if (named.length === 0) await collectLicences();
if (isForSite) {
  await makeSite('out/renderer', 'out/site');
  console.log('Any web server can hand out the files in out/site, under any path.');
}
