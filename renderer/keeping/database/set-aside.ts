import type { FormulaDocument } from '../../../engine/formula/document.ts';
import type { NetworkDocument } from '../../../engine/network/document.ts';
import type { Changed } from './changed.ts';

/** A network or a formula with what it goes on from. */
export interface SetAside extends Changed {
  readonly network?: NetworkDocument;
  readonly formula?: FormulaDocument;
}

/**
 * What a page had not yet written of a network or formula when it was left: a write under way does not outlive its page,
 * and this does. It belongs to the window, for the page that is loaded there next.
 */
const start = 'backprop-workbook.set-aside.';
const keyOf = (id: string): string => start + id;

/**
 * Sets it aside as it would have been written, which says what it goes on from. Where the browser refuses, what is being
 * written has to be enough.
 */
export function setAside(state: Changed): void {
  try {
    sessionStorage.setItem(keyOf(state.id), JSON.stringify(state));
  } catch {
    // No room, or no storage at all.
  }
}

/**
 * What was set aside; undefined where nothing was, or nothing that can be read. It stays until it is kept. What it holds is
 * to be read like a file: older builds wrote it.
 */
export function readSetAside(id: string): SetAside | undefined {
  try {
    const text = sessionStorage.getItem(keyOf(id));
    return text === null ? undefined : stateIn(id, JSON.parse(text) as SetAside | NetworkDocument);
  } catch {
    return undefined;
  }
}

/** Older builds set the network alone aside, of which nothing says what it went on from. */
const stateIn = (id: string, read: SetAside | NetworkDocument): SetAside =>
  'changed' in read ? read : { id, network: read, changed: 0 };

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
