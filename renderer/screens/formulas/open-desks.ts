import type { StoredFormula } from '../../keeping/database/stored-formula.ts';
import { FormulaDesk } from './formula-desk.svelte.ts';

/** Everything that was worked on since the app was started: what was done there can still be taken back. */
export class OpenDesks {
  readonly #open = new Map<string, FormulaDesk>();

  /** Until what was done at a formula is on the shelf. */
  async settled(id: string): Promise<void> {
    await this.#open.get(id)?.settled();
  }

  /** The desk of a formula, as it was left; a new one where there was none. */
  at(stored: StoredFormula, now: () => number): FormulaDesk {
    const found = this.#open.get(stored.id);
    if (found) {
      found.takeUp(stored);
      return found;
    }
    const desk = new FormulaDesk(stored, now);
    this.#open.set(stored.id, desk);
    return desk;
  }
}

export const openDesks = new OpenDesks();
