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

/** What was set aside, which is then no more; undefined where nothing was. */
export function takeSetAside(id: string): string | undefined {
  try {
    const network = sessionStorage.getItem(keyOf(id)) ?? undefined;
    sessionStorage.removeItem(keyOf(id));
    return network;
  } catch {
    return undefined;
  }
}

/** Nothing is set aside any more: the record that it belonged to has been replaced, or deleted. */
export function forgetSetAside(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(start)) sessionStorage.removeItem(key);
  } catch {
    // Where nothing can be read, nothing is set aside.
  }
}
