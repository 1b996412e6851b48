import type { Fields, Paper } from './draft.ts';

/**
 * What was written on sheets while another window was the one that writes. When this window takes over, it is put onto
 * the sheets as the other one has left them.
 */
export class HeldBackDrafts {
  /** Sheets as they were last read or stored here. */
  readonly #known = new Map<string, Fields>();
  readonly #written = new Map<string, Fields>();

  /** A sheet as it was just read or stored. */
  know(drill: string, { fields }: Paper): void {
    this.#known.set(drill, fields);
  }

  /** A sheet that could not be stored. */
  holdBack(drill: string, { fields }: Paper): void {
    const known = this.#known.get(drill) ?? {};
    const written = Object.entries(fields).filter(([item, typed]) => typed !== (known[item] ?? ''));
    this.#written.set(drill, Object.fromEntries(written));
  }

  /** A sheet with what was held back of it, which is forgotten then. */
  putBack(drill: string, paper: Paper): Paper {
    const written = this.#written.get(drill);
    this.#written.delete(drill);
    return written ? { ...paper, fields: { ...paper.fields, ...written } } : paper;
  }
}
