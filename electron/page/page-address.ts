/** The page's origin must never change: IndexedDB, and so the learner's progress, belongs to it. */
export const pageScheme = 'app';
export const pageHost = 'workbook';
export const pageAddress = `${pageScheme}://${pageHost}/`;

/** The path of an address under the page's own origin, percent-encoded; null for every other address. */
export function pathInPage(address: string): string | null {
  const url = parsed(address);
  // Node gives every scheme of its own the origin `null`, so the parts are compared.
  const isOurs = url?.protocol === `${pageScheme}:` && url.host === pageHost && url.username + url.password === '';
  return isOurs ? url.pathname || '/' : null;
}

/** Whether an address is the page's document, at whatever place inside it. */
export const isPage = (address: string): boolean => ['/', '/index.html'].includes(pathInPage(address) ?? '');

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
