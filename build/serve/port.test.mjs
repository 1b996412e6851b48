import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createRawServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { loopbackHost, originOf, portHolder } from './port.mjs';
import { serveWorkbook } from './serve.mjs';

/**
 * Lets another program have some free port until the test is over.
 * @param {import('node:net').Server} server
 * @returns {Promise<number>}
 */
async function portOf(server) {
  server.listen(0, loopbackHost);
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
}

it('tells the workbook at a port, and nobody once it is closed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'port-'));
  writeFileSync(join(folder, 'index.html'), '');
  const server = await serveWorkbook({ folder, port: 0 });
  const port = Number(new URL(server.address).port);
  expect(await portHolder(port)).toBe('workbook');
  await server.close();
  expect(await portHolder(port)).toBe('nobody');
  rmSync(folder, { recursive: true });
});

it.each([
  ['a page', '<title>Another</title>'],
  ['the identity of another application', '{"application":"another"}'],
  ['a bare null', 'null'],
  ['an endless answer', null],
])('tells another program that answers with %s', async (_, text) => {
  const server = createServer((_request, response) => {
    if (text !== null) response.end(text);
    else response.on('drain', () => response.write('x'.repeat(99_999))).write('x'.repeat(99_999));
  });
  expect(await portHolder(await portOf(server))).toBe('another program');
});

it('tells another program that never answers', async () => {
  const server = createRawServer((socket) => onTestFinished(() => void socket.destroy()));
  expect(await portHolder(await portOf(server))).toBe('another program');
});

it('writes the address as a browser does', () => {
  expect(originOf(47100)).toBe('http://127.0.0.1:47100');
  expect(originOf(80)).toBe('http://127.0.0.1');
});
