import { request } from 'node:http';
import { identityPath, isIdentity } from './identity.mjs';

/** The only interface that is served: this machine's own. */
export const loopbackHost = '127.0.0.1';

/** Progress belongs to the address, so this port stays the same for good; it is the default of no common tool. */
export const defaultPort = 47100;

/**
 * The address at which the app is served, without a path; a URL leaves out port 80, and so does a browser.
 * @param {number} port
 */
export const originOf = (port) => new URL(`http://${loopbackHost}:${port}`).origin;

/** A server of this machine that has not answered by then is not ours. */
const probeMilliseconds = 2000;

/**
 * Who answers at a port of this machine.
 * @param {number} port
 * @returns {Promise<'nobody' | 'workbook' | 'another program'>}
 */
export function portHolder(port) {
  return new Promise((resolve) => {
    const options = { agent: false, signal: AbortSignal.timeout(probeMilliseconds) };
    const probe = request(originOf(port) + identityPath, options, async (response) => {
      resolve((await readsAsIdentity(response)) ? 'workbook' : 'another program');
      probe.destroy();
    });
    probe.on('error', (/** @type {NodeJS.ErrnoException} */ { code }) =>
      resolve(code === 'ECONNREFUSED' ? 'nobody' : 'another program'),
    );
    probe.end();
  });
}

/** No identity is longer than this; what another program sends is read no further. */
const longestIdentity = 1000;

/** @param {import('node:http').IncomingMessage} response */
async function readsAsIdentity(response) {
  let text = '';
  try {
    for await (const chunk of response) {
      text += chunk;
      if (text.length > longestIdentity) return false;
    }
    return isIdentity(JSON.parse(text));
  } catch {
    return false;
  }
}
