import { dequal } from 'dequal/lite';
import type { Fields, Paper } from './draft.ts';
import { emptyScratch, scratchOfBoth, type Scratch } from './scratch.ts';

/** Of each sheet a key of its own, for the page that is loaded in this window next. */
const start = 'backprop-workbook.held-back.';

/** What was written on one sheet. */
interface Held {
  readonly fields: Fields;
  /** What was written beside it, and from where that went on. */
  readonly scratch?: { readonly from: Scratch; readonly here: Scratch };
}

/** What a sheet looked like when it was last read or stored here. */
type Known = Pick<Paper, 'fields' | 'scratch'>;

const unknown: Known = { fields: {}, scratch: emptyScratch };

/**
 * What was written on sheets while another window was the one that writes. When this window takes over, it is put onto
 * the sheets as the other one has left them.
 */
export class HeldBackDrafts {
  /** Sheets as they were last read or stored here. */
  readonly #known = new Map<string, Known>();
  readonly #written = new Map<string, Held>();
  /** What the page before this one has held back. */
  readonly #left: Map<string, Held>;
  readonly #storage: Pick<Storage, 'setItem' | 'removeItem'> | undefined;

  /** @param storage of this window, where it has any */
  constructor(storage?: Storage) {
    this.#storage = storage;
    this.#left = new Map(storage ? leftIn(storage) : []);
    for (const [drill, held] of this.#left) this.#written.set(drill, held);
  }

  /** A sheet as it was just read or stored. */
  know(drill: string, { fields, scratch }: Paper): void {
    this.#known.set(drill, { fields, scratch });
  }

  /** A sheet that could not be stored. */
  holdBack(drill: string, { fields, scratch }: Paper): void {
    const known = this.#known.get(drill) ?? unknown;
    const left = this.#left.get(drill);
    const written = Object.entries(fields).filter(([item, typed]) => typed !== (known.fields[item] ?? ''));
    const isWritten = !dequal(scratch, known.scratch);
    this.#set(drill, {
      fields: { ...left?.fields, ...Object.fromEntries(written) },
      ...(isWritten ? { scratch: { from: known.scratch, here: withLeft(left, scratch, known.scratch) } } : {}),
      ...(!isWritten && left?.scratch ? { scratch: left.scratch } : {}),
    });
  }

  /** A sheet with what was held back of it, which is forgotten then. */
  putBack(drill: string, paper: Paper): Paper {
    const written = this.#written.get(drill);
    this.#set(drill, undefined);
    if (!written) return paper;
    const { fields, scratch } = written;
    return {
      ...paper,
      fields: { ...paper.fields, ...fields },
      scratch: scratch ? scratchOfBoth(paper.scratch, scratch.here, scratch.from) : paper.scratch,
    };
  }

  /** Nothing is held back any more: the record that it belonged to has been replaced, or deleted. */
  forget(): void {
    for (const drill of [...this.#written.keys()]) this.#set(drill, undefined);
  }

  #set(drill: string, written: Held | undefined): void {
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

/** What the page before this one has held back, and what was written beside the sheet since. */
const withLeft = (left: Held | undefined, here: Scratch, from: Scratch): Scratch =>
  left?.scratch ? scratchOfBoth(left.scratch.here, here, from) : here;

function leftIn(storage: Storage): readonly [string, Held][] {
  const keys = Object.keys(storage).filter((key) => key.startsWith(start));
  return keys.map((key) => [key.slice(start.length), heldIn(storage.getItem(key) ?? '{}')]);
}

/** Older builds held back what stood in the fields alone. */
function heldIn(stored: string): Held {
  const held = JSON.parse(stored) as Held | Fields;
  return isHeld(held) ? held : { fields: held };
}

const isHeld = (held: Held | Fields): held is Held => typeof held.fields === 'object';

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
