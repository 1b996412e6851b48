import { protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { contentSecurityPolicy } from '../../build/content-security-policy.mjs';
import { mediaTypeOf } from '../../build/serve/media-types.mjs';
import { pageScheme } from './page-address.ts';
import { resolveAddress } from './resolve-address.ts';

/** Must run before the app is ready: only a standard, secure scheme has an origin with a database. */
export function registerPageScheme(): void {
  // What V8 has compiled of the page's scripts is kept from one start to the next.
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: pageScheme, privileges }]);
}

/** Serves the built page out of `folder`, which may lie inside an asar archive. */
export function setUpPageProtocol(folder: string): void {
  protocol.handle(pageScheme, (request) => answer(folder, request));
}

async function answer(folder: string, { method, url }: Request): Promise<Response> {
  if (method !== 'GET' && method !== 'HEAD') return respond(405, '.txt', 'Only GET and HEAD.', { Allow: 'GET, HEAD' });
  const file = resolveAddress(folder, url);
  const content = file === null ? null : await contentOf(file);
  if (file === null || content === null) return respond(404, '.txt', 'Not found.');
  return respond(200, extname(file), method === 'HEAD' ? null : content);
}

/** Null for what is no readable file: missing, a folder, or kept from this user. */
const contentOf = (file: string): Promise<Uint8Array<ArrayBuffer> | null> =>
  readFile(file).then(
    (content) => new Uint8Array(content),
    () => null,
  );

function respond(
  status: number,
  extension: string,
  body: BodyInit | null,
  headers: Record<string, string> = {},
): Response {
  return new Response(body, {
    status,
    headers: {
      ...headers,
      'Content-Type': mediaTypeOf(extension),
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
