import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../content-security-policy.mjs';
import { applicationVersion } from '../set-up/project.mjs';
import { PortTaken, serveWorkbook } from './serve.mjs';

const parent = mkdtempSync(join(tmpdir(), 'serve-'));
const folder = join(parent, 'renderer');
/** @type {Awaited<ReturnType<typeof serveWorkbook>>} */
let server;
/** @type {URL} */
let address;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<title>Workbook</title>');
  for (const name of ['app.js', 'app.css', 'font.woff2', 'icon.svg', 'shot.png', 'data.json', 'fast.wasm']) {
    writeFileSync(join(folder, 'assets', name), name);
  }
  writeFileSync(join(folder, 'assets', '값 100%.txt'), 'a name in need of encoding');
  writeFileSync(join(parent, 'secret.txt'), 'not served');
  writeFileSync(join(parent, 'renderer-notes.txt'), 'not served either: its path begins as the folder does');
  symlinkSync(join(parent, 'secret.txt'), join(folder, 'assets', 'link.txt'));
  server = await serveWorkbook({ folder, port: 0 });
  address = new URL(server.address);
});

afterAll(async () => {
  await server.close();
  rmSync(parent, { recursive: true });
});

/**
 * A raw request: unlike fetch, it leaves the path as it is and lets the Host header be anything.
 * @param {string} path
 * @param {{ method?: string, host?: string }} [options]
 * @returns {Promise<{ status: number | undefined, headers: import('node:http').IncomingHttpHeaders, body: string }>}
 */
function ask(path, { method = 'GET', host = address.host } = {}) {
  return new Promise((resolve, reject) => {
    const asked = request({ host: address.hostname, port: address.port, path, method, headers: { host } });
    asked.on('error', reject).on('response', async (response) => {
      let body = '';
      for await (const chunk of response) body += chunk;
      resolve({ status: response.statusCode, headers: response.headers, body });
    });
    asked.end();
  });
}

describe('the files of the app', () => {
  it('are served at a loopback address', async () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const { status, headers, body } = await ask('/');
    expect({ status, body }).toEqual({ status: 200, body: '<title>Workbook</title>' });
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    expect((await ask('/index.html?language=ko')).status).toBe(200);
  });

  it.each([
    ['app.js', 'text/javascript; charset=utf-8'],
    ['app.css', 'text/css; charset=utf-8'],
    ['font.woff2', 'font/woff2'],
    ['icon.svg', 'image/svg+xml'],
    ['shot.png', 'image/png'],
    ['data.json', 'application/json; charset=utf-8'],
    ['fast.wasm', 'application/wasm'],
  ])('carry the right type and are kept for good under assets/: %s', async (name, type) => {
    const { body, headers } = await ask(`/assets/${name}`);
    expect(body).toBe(name);
    expect(headers).toMatchObject({ 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' });
  });

  it('may have names that URLs encode', async () => {
    expect((await ask(`/assets/${encodeURIComponent('값 100%.txt')}`)).body).toBe('a name in need of encoding');
  });

  it('are the only ones', async () => {
    expect((await ask('/missing.js')).status).toBe(404);
    expect((await ask('/assets')).status).toBe(404);
    expect((await ask('/assets/')).status).toBe(404);
  });
});

describe('a request', () => {
  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/../renderer-notes.txt',
    '//etc/passwd',
    '/%2Fetc%2Fpasswd',
    '/index.html%00.js',
    '/%E0%A4%A',
    '/assets/link.txt',
  ])('never leads outside the folder: %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).toBe('Not found.\n');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('by %s is refused', async (method) => {
    const { status, headers } = await ask('/', { method });
    expect(status).toBe(405);
    expect(headers['allow']).toBe('GET, HEAD');
  });

  it('by HEAD is answered without a body', async () => {
    const { status, headers, body } = await ask('/', { method: 'HEAD' });
    expect({ status, body }).toEqual({ status: 200, body: '' });
    expect(headers['content-length']).toBe('23');
  });

  it('for a whole URL, as one to a proxy, is refused', async () => {
    expect((await ask('http://example.org/')).status).toBe(400);
  });

  it('to localhost is sent on to the one address, where the progress is', async () => {
    const { status, headers } = await ask('/index.html?a=b', { host: `localhost:${address.port}` });
    expect(status).toBe(307);
    expect(headers['location']).toBe(`${server.address}index.html?a=b`);
  });

  it.each(['example.org', '127.0.0.1', '127.0.0.1:1', 'localhost', 'workbook.localhost:80'])(
    'to the name %s, which may be that of a page elsewhere, is refused',
    async (host) => {
      for (const path of ['/', '/workbook.json']) expect((await ask(path, { host })).status).toBe(403);
    },
  );
});

describe('the server', () => {
  it('says which application it is', async () => {
    const { body, headers } = await ask('/workbook.json');
    expect(JSON.parse(body)).toEqual({ application: 'backprop-workbook', version: applicationVersion() });
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it.each(['/', '/missing', '/workbook.json'])('guards every answer by headers: %s', async (path) => {
    expect((await ask(path)).headers).toMatchObject({
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
  });

  it('does not share a port', async () => {
    await expect(serveWorkbook({ folder, port: Number(address.port) })).rejects.toThrow(PortTaken);
  });

  it('says what is missing where nothing is built', async () => {
    await expect(serveWorkbook({ folder: parent, port: 0 })).rejects.toThrow('npm run build makes it');
  });

  it('frees its port when closed, whatever connections are open', async () => {
    const second = await serveWorkbook({ folder, port: 0 });
    await fetch(second.address);
    await second.close();
    await expect(fetch(second.address)).rejects.toThrow('fetch failed');
  });
});
