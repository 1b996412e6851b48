import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, loadConfigFromFile } from 'vite';

/** Everything that `npm run build` makes: the page, the desktop shell, its preload, the command line. */
const root = fileURLToPath(new URL('..', import.meta.url));
const configurations = ['renderer', 'main', 'preload', 'command-line'];

process.chdir(root);
const only = process.argv.slice(2);
for (const name of configurations.filter((name) => only.length === 0 || only.includes(name))) {
  if (name === 'main') await rm('out/electron', { recursive: true, force: true });
  const configFile = `${root}build/vite/${name}.config.ts`;
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, configFile);
  if (!loaded) throw new Error(`No configuration at ${configFile}`);
  await build({ ...loaded.config, configFile: false, logLevel: 'warn' });
}
