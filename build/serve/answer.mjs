import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { contentSecurityPolicy } from '../content-security-policy.mjs';
import { findFile } from './find-file.mjs';
import { identity, identityPath } from './identity.mjs';
import { mediaTypeOf } from './media-types.mjs';
import { loopbackHost } from './port.mjs';

/** @typedef {{ status: number, headers: Record<string, string>, body: string | Buffer }} Answer */
/** @typedef {{ method: string, url: string, host: string | undefined }} Question */

export const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * Answers a request to the workbook's server.
 * @param {string} folder real path of the built app
 * @param {string} origin the one address at which the app is served, without a path
 * @param {Question} question
 * @returns {Promise<Answer>}
 */
export async function answer(folder, origin, { method, url, host }) {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' });
  if (!url.startsWith('/')) return plain(400, 'A path is needed.');
  // A page elsewhere could point a name of its own at this machine and read the app as its own: other names get nothing.
  if (host === hostOf(origin.replace(loopbackHost, 'localhost')))
    return plain(307, 'Moved.', { Location: origin + url });
  if (host !== hostOf(origin)) return plain(403, `This server answers at ${origin}/ only.`);

  const pathname = /** @type {string} */ (url.split(/[?#]/, 1)[0]);
  if (pathname === identityPath) return json(identity());
  const file = await findFile(folder, pathname);
  return file ? fileAnswer(file, pathname) : plain(404, 'Not found.');
}

/**
 * What a browser sends as Host to an origin.
 * @param {string} origin
 */
const hostOf = (origin) => new URL(origin).host;

/**
 * Vite puts a hash of the content in the names under assets/, so those never change; all else is asked for anew.
 * @param {string} file
 * @param {string} pathname
 * @returns {Promise<Answer>}
 */
async function fileAnswer(file, pathname) {
  const caching = pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  const headers = { 'Content-Type': mediaTypeOf(extname(file)), 'Cache-Control': caching };
  return { status: 200, headers, body: await readFile(file) };
}

/**
 * @param {object} value
 * @returns {Answer}
 */
function json(value) {
  const headers = { 'Content-Type': mediaTypeOf('.json'), 'Cache-Control': 'no-cache' };
  return { status: 200, headers, body: JSON.stringify(value) };
}

/**
 * @param {number} status
 * @param {string} text
 * @param {Record<string, string>} [headers]
 * @returns {Answer}
 */
function plain(status, text, headers = {}) {
  return { status, headers: { ...headers, 'Content-Type': mediaTypeOf('.txt') }, body: `${text}\n` };
}
