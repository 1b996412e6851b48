import { isAbsolute, join, relative, sep } from 'node:path';
import { pathInPage } from './page-address.ts';

/**
 * The file inside `folder` that an address of the page names, or null where it names none. The path is compared after
 * decoding and normalising, so that no spelling of `..` leads outside.
 */
export function resolveAddress(folder: string, address: string): string | null {
  const path = decoded(pathInPage(address) ?? '');
  if (!path || path.includes('\0')) return null;
  const file = join(folder, path === '/' ? 'index.html' : path);
  const inside = relative(folder, file);
  const leadsOutside = inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return leadsOutside ? null : file;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
