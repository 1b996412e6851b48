import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/**
 * What a script imports before it does anything, files and all else.
 * @param {URL} script
 * @param {Set<string>} [seen]
 * @returns {Promise<string[]>} what is no file of the repository's
 */
async function importedAtOnce(script, seen = new Set()) {
  if (seen.has(script.href)) return [];
  seen.add(script.href);
  const source = await readFile(fileURLToPath(script), 'utf8');
  const names = [...source.matchAll(/^(?:import|export) [^;]*?from '([^']+)'|^import '([^']+)'/gm)].map(
    ([, from, alone]) => from ?? alone ?? '',
  );
  const found = await Promise.all(
    names.map(async (name) => (name.startsWith('.') ? importedAtOnce(new URL(name, script), seen) : [name])),
  );
  return found.flat();
}

test.each(['start', 'test', 'package'])('npm run %s begins where nothing is installed yet', async (name) => {
  const imported = await importedAtOnce(new URL(`../${name}.mjs`, import.meta.url));
  expect(imported.filter((one) => !one.startsWith('node:'))).toEqual([]);
  expect(imported.length).toBeGreaterThan(0);
});
