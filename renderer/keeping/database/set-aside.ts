/**
 * What a page had not yet written of a network when it was left: a write under way does not outlive its page, and this
 * does. It belongs to the window, for the page that is loaded there next.
 */
const start = 'backprop-workbook.set-aside.';
const keyOf = (id: string): string => start + id;

/** Sets a network aside as the text of its document. Where the browser refuses, what is being written has to be enough. */
export function setAside(id: string, network: string): void {
  try {
    sessionStorage.setItem(keyOf(id), network);
  } catch {
    // No room, or no storage at all.
  }
}

/** What was set aside; undefined where nothing was. It stays until it is kept. */
export function readSetAside(id: string): string | undefined {
  try {
    return sessionStorage.getItem(keyOf(id)) ?? undefined;
  } catch {
    return undefined;
  }
}

export function forgetSetAside(id: string): void {
  try {
    sessionStorage.removeItem(keyOf(id));
  } catch {
    // Where nothing can be removed, nothing is set aside.
  }
}

/** Nothing is set aside any more: the record that it belonged to has been replaced, or deleted. */
export function forgetAllSetAside(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(start)) sessionStorage.removeItem(key);
  } catch {
    // Where nothing can be read, nothing is set aside.
  }
}
