import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { executableName } from './electron-runtime/electron-folder.mjs';
import { describeRuntime, findElectronRuntime } from './electron-runtime.mjs';

/** @type {string} */
let folder;
/** @type {string} */
let declaredPackage;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runtime-'));
  declaredPackage = join(folder, 'node_modules', 'electron');
  mkdirSync(declaredPackage, { recursive: true });
  writeFileSync(join(declaredPackage, 'package.json'), '{ "version": "45.4.1" }');
  fetchScript(`console.error('TypeError: fetch failed'); process.exit(1);`);
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', undefined);
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/**
 * The layout of an unpacked Electron; nothing here runs it.
 * @param {string} path
 * @param {string} version
 */
function layElectron(path, version) {
  mkdirSync(dirname(join(path, executableName)), { recursive: true });
  writeFileSync(join(path, executableName), '');
  writeFileSync(join(path, 'version'), version);
  return path;
}

/**
 * What node_modules/electron/install.js does; it counts how often.
 * @param {string} body
 */
function fetchScript(body) {
  const script = `require('node:fs').appendFileSync(__dirname + '/fetches', 'x');${body}`;
  writeFileSync(join(declaredPackage, 'install.js'), script);
}

const fetches = () => readFileSync(join(declaredPackage, 'fetches'), 'utf8').length;

function layDeclared(version = '45.4.1') {
  const dist = layElectron(join(declaredPackage, 'dist'), `v${version}`);
  writeFileSync(join(declaredPackage, 'path.txt'), executableName);
  return dist;
}

describe('the search for an Electron runtime', () => {
  it('takes the overriding folder before the declared one', async () => {
    layDeclared();
    const override = layElectron(join(folder, 'mine'), '40.0.0');
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', override);
    const search = await findElectronRuntime({ declaredPackage });
    const executable = join(override, executableName);
    expect(search).toEqual({
      found: true,
      runtime: { folder: override, version: '40.0.0', executable, source: 'override' },
    });
  });

  it('takes the declared one, which is there already', async () => {
    const dist = layDeclared();
    const search = await findElectronRuntime({ declaredPackage, forTests: true });
    expect(search).toMatchObject({ found: true, runtime: { folder: dist, version: '45.4.1', source: 'declared' } });
    expect(fetches).toThrow('ENOENT');
  });

  it('goes on to the declared one when the overriding folder holds no Electron', async () => {
    layDeclared();
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
    const search = await findElectronRuntime({ declaredPackage });
    expect(search).toMatchObject({ found: true, runtime: { source: 'declared' } });
  });

  it.each(['another version', 'half a fetch'])('fetches the declared one over %s', async (what) => {
    if (what === 'another version') layDeclared('44.0.0');
    else layElectron(join(declaredPackage, 'dist'), '45.4.1');
    fetchScript(`
      const { writeFileSync } = require('node:fs');
      writeFileSync(__dirname + '/dist/version', '45.4.1');
      writeFileSync(__dirname + '/path.txt', ${JSON.stringify(executableName)});`);
    const search = await findElectronRuntime({ declaredPackage });
    expect(search).toMatchObject({ found: true, runtime: { version: '45.4.1', source: 'declared' } });
    expect(fetches()).toBe(1);
  });

  it('says of each attempt why it failed, and fetches once in a process', async () => {
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
    const search = await findElectronRuntime({ declaredPackage });
    expect(search).toEqual({
      found: false,
      attempts: [
        { source: 'override', reason: expect.stringContaining('ELECTRON_OVERRIDE_DIST_PATH names a folder without') },
        { source: 'declared', reason: 'the runtime of Electron 45.4.1 could not be fetched (fetch failed)' },
      ],
    });
    expect(await findElectronRuntime({ declaredPackage, retrySlowFetch: true })).toEqual(search);
    expect(fetches()).toBe(1);
  });

  it('does not repeat on the same day a fetch that failed slowly, unless it is asked to', async () => {
    const cache = join(folder, 'node_modules', '.cache');
    mkdirSync(cache);
    const failure = { when: Date.now() - 60_000, version: '45.4.1', reason: 'no answer' };
    writeFileSync(join(cache, 'electron-runtime-failure.json'), JSON.stringify(failure));
    const remembering = join(folder, 'node_modules', 'electron');
    const search = await findElectronRuntime({ declaredPackage: remembering });
    expect(search).toMatchObject({
      found: false,
      attempts: [{ reason: expect.stringMatching(/^no answer at .*--desktop/) }],
    });
    expect(fetches).toThrow('ENOENT');
  });

  it.runIf(process.platform === 'linux' && process.arch === 'x64')('takes the old one for tests alone', async () => {
    const cached = layElectron(join(folder, 'cache', 'backprop-workbook', 'electron-25.1.1'), '25.1.1');
    const search = await findElectronRuntime({ declaredPackage, forTests: true });
    expect(search).toMatchObject({ found: true, runtime: { folder: cached, source: 'test' } });
    expect(search.found && describeRuntime(search.runtime)).toBe('Electron 25.1.1 (test)');
    expect(await findElectronRuntime({ declaredPackage })).toMatchObject({ found: false });
  });
});
