import type { Fields, Paper } from './draft.ts';

/** Of each sheet a key of its own, for the page that is loaded in this window next. */
const start = 'backprop-workbook.held-back.';

/**
 * What was written on sheets while another window was the one that writes. When this window takes over, it is put onto
 * the sheets as the other one has left them.
 */
export class HeldBackDrafts {
  /** Sheets as they were last read or stored here. */
  readonly #known = new Map<string, Fields>();
  readonly #written = new Map<string, Fields>();
  /** What the page before this one has held back. */
  readonly #left: Map<string, Fields>;
  readonly #storage: Pick<Storage, 'setItem' | 'removeItem'> | undefined;

  /** @param storage of this window, where it has any */
  constructor(storage?: Storage) {
    this.#storage = storage;
    this.#left = new Map(storage ? leftIn(storage) : []);
    for (const [drill, fields] of this.#left) this.#written.set(drill, fields);
  }

  /** A sheet as it was just read or stored. */
  know(drill: string, { fields }: Paper): void {
    this.#known.set(drill, fields);
  }

  /** A sheet that could not be stored. */
  holdBack(drill: string, { fields }: Paper): void {
    const known = this.#known.get(drill) ?? {};
    const written = Object.entries(fields).filter(([item, typed]) => typed !== (known[item] ?? ''));
    this.#set(drill, { ...this.#left.get(drill), ...Object.fromEntries(written) });
  }

  /** A sheet with what was held back of it, which is forgotten then. */
  putBack(drill: string, paper: Paper): Paper {
    const written = this.#written.get(drill);
    this.#set(drill, undefined);
    return written ? { ...paper, fields: { ...paper.fields, ...written } } : paper;
  }

  /** Nothing is held back any more: the record that it belonged to has been replaced, or deleted. */
  forget(): void {
    for (const drill of [...this.#written.keys()]) this.#set(drill, undefined);
  }

  #set(drill: string, written: Fields | undefined): void {
    if (written) this.#written.set(drill, written);
    else this.#written.delete(drill);
    if (!written) this.#left.delete(drill);
    try {
      if (written) this.#storage?.setItem(start + drill, JSON.stringify(written));
      else this.#storage?.removeItem(start + drill);
    } catch {
      // No room, or no storage at all: it is held back until the page is left.
    }
  }
}

function leftIn(storage: Storage): readonly [string, Fields][] {
  const keys = Object.keys(storage).filter((key) => key.startsWith(start));
  return keys.map((key) => [key.slice(start.length), JSON.parse(storage.getItem(key) ?? '{}') as Fields]);
}

/** The storage of this window; browsers may refuse even to name it. */
function storageOfWindow(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

/** The page's own. */
export const heldBackDrafts = new HeldBackDrafts(storageOfWindow());
