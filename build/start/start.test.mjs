import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectFolder } from '../set-up/project.mjs';
import { readyLine } from './open-window.mjs';

/** A small project with these very scripts: npm start is really run there. @type {string} */
let folder;
/** @type {number} */
let port;
/** @type {import('node:child_process').ChildProcess[]} */
let children;

beforeEach(async () => {
  children = [];
  folder = mkdtempSync(join(tmpdir(), 'start-'));
  port = await freePort();
  cpSync(join(projectFolder, 'build'), join(folder, 'build'), { recursive: true });
  const build = `node -e "console.log('a remark'); console.error('a warning'); fs.mkdirSync('out/renderer', { recursive: true }); fs.writeFileSync('out/renderer/index.html', 'built')"`;
  lay('package.json', { name: 'small', version: '1.2.3', type: 'module', scripts: { build } });
  lay('package-lock.json', { lockfileVersion: 3, packages: { '': {} } });
  lay('node_modules/.package-lock.json', { packages: {} });
  lay('node_modules/electron/package.json', { version: '45.4.1', type: 'commonjs' });
  lay('node_modules/electron/install.js', `console.error('TypeError: fetch failed'); process.exit(1)`);
});

afterEach(async () => {
  const running = children.filter((child) => child.exitCode === null && child.signalCode === null);
  await Promise.all(running.map((child) => (child.kill('SIGTERM'), once(child, 'close'))));
  rmSync(folder, { recursive: true });
});

/**
 * @param {string} path
 * @param {string | object} content
 */
function lay(path, content) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content), { mode: 0o755 });
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return address.port;
}

/**
 * Electron itself is started by the desktop part of the tests; this stands in for the ways in which it can end.
 * @param {string} script
 * @returns {NodeJS.ProcessEnv} under which it is found
 */
function standInForElectron(script) {
  lay('electron-folder/electron', `#!${process.execPath}\n${script}`);
  lay('electron-folder/version', '45.4.1');
  return { DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'electron-folder') };
}

/**
 * Begins npm start.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [environment] none has a display but those that say so
 */
function start(args, environment = {}) {
  const nothing = { DISPLAY: undefined, WAYLAND_DISPLAY: undefined, ELECTRON_OVERRIDE_DIST_PATH: undefined };
  const env = { ...process.env, ...nothing, ...environment };
  const child = spawn(process.execPath, [join(folder, 'build', 'start.mjs'), ...args], { env, cwd: folder });
  children.push(child);
  const said = { output: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk) => (said.output += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk) => (said.errors += chunk));
  const end = once(child, 'close').then(([exitCode]) => ({ exitCode, ...said }));
  /** @param {RegExp} pattern @returns {Promise<string>} what was said until then */
  const until = async (pattern) => {
    while (!pattern.test(said.output)) await Promise.race([once(child.stdout, 'data'), end.then(failed)]);
    return said.output;
  };
  const failed = () => {
    throw new Error(`npm start ended too early: ${said.output}${said.errors}`);
  };
  return { child, end, until };
}

const address = () => `http://127.0.0.1:${port}/`;
const addressAlone = /^http:\/\/127\.0\.0\.1:\d+\/$/m;
const onPort = () => ['--port', String(port)];

// What is said of displays, and a stand-in that is a script, are as Linux has them.
describe.runIf(process.platform === 'linux')('npm start', () => {
  it('builds and serves the app, and a second start points to the first', async () => {
    const first = start(['--web', ...onPort()]);
    const said = await first.until(addressAlone);
    expect(said.split('\n')).toContain(address());
    expect(said).toMatch(/^Building .*\nStarting .*\nBackprop Workbook is open .*\nhttp:.*\n$/);
    expect(await (await fetch(address())).text()).toBe('built');
    expect(await (await fetch(`${address()}workbook.json`)).json()).toMatchObject({ version: '1.2.3' });

    const second = await start(['--web', ...onPort()]).end;
    expect(second).toEqual({
      exitCode: 0,
      output: `Backprop Workbook is open already, at\n${address()}\n`,
      errors: '',
    });

    first.child.kill('SIGINT');
    expect(await first.end).toMatchObject({ exitCode: 0, errors: '' });
    await expect(fetch(address())).rejects.toThrow('fetch failed');
  });

  it('builds nothing where nothing has changed since, and again where something has', async () => {
    const served = async () => {
      const one = start(['--web', ...onPort()]);
      const said = await one.until(addressAlone);
      one.child.kill('SIGINT');
      await one.end;
      return said.split('\n')[0];
    };
    expect(await served()).toMatch(/^Building /);
    expect(await served()).toMatch(/^Starting /);
    lay('engine/changed.ts', 'export {};');
    expect(await served()).toMatch(/^Building /);
  });

  it('shows what the build said where it fails', async () => {
    lay('package.json', {
      name: 'small',
      type: 'module',
      scripts: { build: `node -e "console.error('at fault'); process.exit(3)"` },
    });
    const { exitCode, errors } = await start(['--web', ...onPort()]).end;
    expect(exitCode).toBe(1);
    expect(errors).toMatch(/at fault[^]*The build failed: npm run build ended with exit code 3\.\n$/);
  });

  it('does not move away from a port that another program has', async () => {
    const other = createServer((_, response) => response.end('another')).listen(port, '127.0.0.1');
    await once(other, 'listening');
    const { exitCode, output, errors } = await start(['--web', ...onPort()]).end;
    other.close();
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
    expect(errors).toContain(`Another program has port ${port}`);
    expect(errors).toContain('Progress belongs to the address');
    expect(errors).toContain('npm start -- --port 47100');
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it.each([
    ['there is no display', {}, 'there is no display', 'in a desktop session'],
    ['no runtime can be had', { DISPLAY: ':0' }, 'could not be fetched (fetch failed)', 'ELECTRON_OVERRIDE_DIST_PATH'],
  ])('serves a browser where %s, and says so in one sentence', async (_, environment, reason, remedy) => {
    const said = await start(onPort(), environment).until(addressAlone);
    const sentence = said.split('\n').find((line) => line.startsWith('No window, because'));
    expect(sentence).toContain(reason);
    expect(sentence).toContain(remedy);
    expect(await (await fetch(address())).text()).toBe('built');
  });

  it('with --desktop fails with the remedy where there can be no window', async () => {
    const { exitCode, errors } = await start(['--desktop'], { DISPLAY: ':0' }).end;
    expect(exitCode).toBe(1);
    expect(errors).toMatch(/^No window, because .*fetch failed.* ELECTRON_OVERRIDE_DIST_PATH names .*\.\n$/);
  });

  it('opens the window on the project and passes on its exit code', async () => {
    const script = `console.log(process.argv.at(-1)); console.log('${readyLine}'); process.exitCode = 7`;
    const { exitCode, output } = await start([], standInForElectron(script)).end;
    expect(exitCode).toBe(7);
    expect(output).toContain(`Starting the window with Electron 45.4.1 …`);
    expect(output.split('\n')).toContain(folder);
    expect(output).not.toContain(readyLine);
  });

  it('leaves the work to a window that is open already', async () => {
    const { exitCode, output } = await start([], standInForElectron('')).end;
    expect(exitCode).toBe(0);
    expect(output).toContain('open already, in the window');
  });

  it('serves a browser when Electron ends before its window is ready, unless a window was asked for', async () => {
    const script = `console.error('[1:2/3.4:FATAL:host.cc(5)] The sandbox is not configured.'); process.exitCode = 1`;
    const environment = standInForElectron(script);
    const reason = 'Electron 45.4.1 ended before its window was ready (The sandbox is not configured)';
    expect(await start(onPort(), environment).until(addressAlone)).toContain(`No window, because ${reason};`);
    const forced = await start(['--desktop'], environment).end;
    expect(forced.exitCode).toBe(1);
    expect(forced.errors).toContain(`No window, because ${reason};`);
  });

  it('ends Electron, and itself in peace, when it is told to stop', async () => {
    const script = `console.log('${readyLine}'); console.log('open'); setInterval(() => {}, 1000)`;
    const window = start(['--desktop'], standInForElectron(script));
    await window.until(/^open$/m);
    window.child.kill('SIGINT');
    // 'close' comes when the last program that holds our pipe has ended: Electron too.
    expect(await window.end).toMatchObject({ exitCode: 0, errors: '' });
  });

  it('refuses what it does not know before it does anything', async () => {
    const { exitCode, output, errors } = await start(['--windowed']).end;
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(errors).toContain('--web, --desktop, --port, --help');
  });
});
