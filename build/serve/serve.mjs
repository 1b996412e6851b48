import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { CommandError } from '../set-up/command-error.mjs';
import { answer, securityHeaders } from './answer.mjs';
import { loopbackHost, originOf } from './port.mjs';

/** @typedef {import('node:http').IncomingMessage} IncomingMessage */
/** @typedef {import('node:http').ServerResponse} ServerResponse */

/** Another program, or another start of this one, listens at the port. */
export class PortTaken extends CommandError {
  /** @param {number} port */
  constructor(port) {
    super(`Port ${port} is taken.`);
    this.name = 'PortTaken';
  }
}

/**
 * Serves the built app to browsers of this machine.
 * @param {{ folder: string, port: number }} options `folder` holds index.html; port 0 stands for any free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 * @throws {PortTaken}
 * @throws {CommandError} when nothing is built, or the system does not let us have the port
 */
export async function serveWorkbook({ folder, port }) {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new CommandError(`There is no built app in ${folder}: npm run build makes it.`);
  }
  const root = await realpath(folder);
  const server = createServer();
  const origin = originOf(await listen(server, port));
  server.on('request', (request, response) => {
    respond(root, origin, request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  return { address: `${origin}/`, close: () => close(server) };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port that it listens at
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explained(error, port)));
    server.listen(port, loopbackHost, () => {
      resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
    });
  });
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 */
function explained(error, port) {
  if (error.code === 'EADDRINUSE') return new PortTaken(port);
  if (error.code === 'EACCES') {
    return new CommandError(
      `The system does not let this user have port ${port}: choose one from 1024 on with --port.`,
    );
  }
  return error;
}

/**
 * @param {string} root
 * @param {string} origin
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 */
async function respond(root, origin, request, response) {
  const question = { method: request.method ?? '', url: request.url ?? '', host: request.headers.host };
  const { status, headers, body } = await answer(root, origin, question);
  response.writeHead(status, { ...securityHeaders, ...headers, 'Content-Length': Buffer.byteLength(body) });
  response.end(question.method === 'HEAD' ? undefined : body);
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
function close(server) {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
