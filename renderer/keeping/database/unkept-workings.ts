import type { StoredWorking } from './stored-working.ts';

/** A working that could not be kept as it was written last. */
export interface UnkeptWorking {
  readonly working: StoredWorking;
  /** When the state that it goes on from was changed, in milliseconds since 1970; none where it was never kept. */
  readonly from?: number | undefined;
}

/** Of each working a key of its own, for the page that is loaded in this window next. */
const start = 'backprop-workbook.unkept-working.';

/** For whoever leaves a working that could not be kept, or loads the page anew, and comes back to it. */
export class UnkeptWorkings {
  readonly #unkept: Map<string, UnkeptWorking>;
  readonly #storage: Pick<Storage, 'setItem' | 'removeItem'> | undefined;

  /** @param storage of this window, where it has any */
  constructor(storage?: Storage) {
    this.#storage = storage;
    this.#unkept = new Map(storage ? leftIn(storage) : []);
  }

  at(id: string): UnkeptWorking | undefined {
    return this.#unkept.get(id);
  }

  all(): readonly UnkeptWorking[] {
    return [...this.#unkept.values()];
  }

  hold(unkept: UnkeptWorking): void {
    const { id } = unkept.working;
    this.#unkept.set(id, unkept);
    try {
      this.#storage?.setItem(start + id, JSON.stringify(unkept));
    } catch {
      // No room, or no storage at all: it is held until the page is left.
    }
  }

  /** It is kept by now, or deleted. */
  letGo(id: string): void {
    if (!this.#unkept.delete(id)) return;
    try {
      this.#storage?.removeItem(start + id);
    } catch {
      // Where nothing can be removed, nothing was held.
    }
  }

  /** Nothing is unkept any more: the record that it belonged to has been replaced, or deleted. */
  forget(): void {
    for (const id of [...this.#unkept.keys()]) this.letGo(id);
  }
}

const leftIn = (storage: Storage): readonly [string, UnkeptWorking][] =>
  Object.keys(storage)
    .filter((key) => key.startsWith(start))
    .flatMap((key): readonly [string, UnkeptWorking][] => {
      const stored = storage.getItem(key);
      return stored === null ? [] : [[key.slice(start.length), JSON.parse(stored) as UnkeptWorking]];
    });

/** The storage of this window; browsers may refuse even to name it. */
function storageOfWindow(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

/** The page's own. */
export const unkeptWorkings = new UnkeptWorkings(storageOfWindow());
