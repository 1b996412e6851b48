import type { ShelfStep } from './shelf-step.ts';

/** Everything that was done to the shelf since the app was started, to be taken back step by step and taken again. */
export class ShelfHistory {
  #past: readonly ShelfStep[] = [];
  #future: readonly ShelfStep[] = [];

  /** What would be taken back, or taken again, next. */
  next(way: 'undo' | 'redo'): ShelfStep | undefined {
    return way === 'undo' ? this.#past.at(-1) : this.#future.at(-1);
  }

  add(step: ShelfStep): void {
    this.#past = [...this.#past, step];
    this.#future = [];
  }

  /** The next step has been taken, and is now this one. */
  taken(step: ShelfStep, way: 'undo' | 'redo'): void {
    if (way === 'undo') {
      this.#past = this.#past.slice(0, -1);
      this.#future = [...this.#future, step];
    } else {
      this.#future = this.#future.slice(0, -1);
      this.#past = [...this.#past, step];
    }
  }
}

export const shelfHistory = new ShelfHistory();
