import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * The file that a request names, if it is one inside the served folder. The real path decides, after `..` and links
 * are resolved, so no spelling of a path leads outside.
 * @param {string} folder a real path
 * @param {string} pathname of the request's URL, percent-encoded
 * @returns {Promise<string | null>}
 */
export async function findFile(folder, pathname) {
  const relative = decode(pathname);
  if (relative === null) return null;
  const path = join(folder, relative === '/' ? 'index.html' : relative);
  try {
    const real = await realpath(path);
    return real.startsWith(folder + sep) && (await stat(real)).isFile() ? real : null;
  } catch {
    return null;
  }
}

/** @param {string} pathname */
function decode(pathname) {
  try {
    const decoded = decodeURIComponent(pathname);
    return decoded.includes('\0') ? null : decoded;
  } catch {
    return null;
  }
}
