/**
 * Every state that a value went through in this session. Values are immutable, so a state is the value itself. Changes of
 * one gesture, such as the moves of a drag or the keys typed into a field, are one step.
 */
export class History<Value> {
  #past = $state.raw<readonly Value[]>([]);
  #future = $state.raw<readonly Value[]>([]);
  #present: Value;
  #gesture: string | undefined;
  /** What could be done again before the gesture under way. */
  #futureBefore: readonly Value[] = [];

  constructor(first: Value) {
    this.#present = $state.raw(first);
  }

  get present(): Value {
    return this.#present;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** The present value, and those before it back to the first. */
  *back(): Generator<Value> {
    yield this.#present;
    for (let index = this.#past.length - 1; index >= 0; index -= 1) {
      const value = this.#past[index];
      if (value !== undefined) yield value;
    }
  }

  /** Goes on to another value. With the gesture of the change before, both are one step. */
  change(next: Value, gesture?: string): void {
    if (next === this.#present) return;
    const continues = gesture !== undefined && gesture === this.#gesture;
    if (!continues) {
      this.#past = [...this.#past, this.#present];
      this.#futureBefore = this.#future;
    }
    this.#gesture = gesture;
    this.#future = [];
    this.#present = next;
  }

  /** What comes next is a step of its own, whatever its gesture. */
  endGesture(): void {
    this.#gesture = undefined;
  }

  /** As if the gesture had never been begun; nothing where it is not the one under way. */
  abandon(gesture: string): void {
    const before = this.#past.at(-1);
    if (gesture !== this.#gesture || before === undefined) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = this.#futureBefore;
    this.#present = before;
    this.#gesture = undefined;
  }

  undo(): void {
    const before = this.#past.at(-1);
    if (before === undefined) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [this.#present, ...this.#future];
    this.#present = before;
    this.#gesture = undefined;
  }

  redo(): void {
    const [next, ...rest] = this.#future;
    if (next === undefined) return;
    this.#past = [...this.#past, this.#present];
    this.#future = rest;
    this.#present = next;
  }
}
