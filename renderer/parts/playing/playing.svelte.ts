import type { QuantityId } from '../../../engine/expression/expression.ts';
import { shownBy, type PlayStep } from './play-step.ts';

export const paces = ['slow', 'steady', 'quick'] as const;
export type Pace = (typeof paces)[number];

/** Milliseconds from one step to the next. */
const durations: Readonly<Record<Pace, number>> = { slow: 2200, steady: 1200, quick: 550 };

/**
 * The work of a picture, step by step: forward, then back. At rest everything stands there; from the first step on, only
 * what has been worked. Time is passed by whoever shows it, which calls `tick` after each `duration`.
 */
export class Playing {
  readonly #stepsOf: () => readonly PlayStep[];
  /** Steps that have been made; undefined at rest. */
  #made = $state<number>();
  #isRunning = $state(false);
  #hasArrived = $state(false);
  pace = $state<Pace>('steady');
  readonly #steps = $derived.by(() => this.#stepsOf());
  readonly #later = $derived.by(() => shownBy(this.#made === undefined ? [] : this.#steps.slice(this.#made)));

  constructor(stepsOf: () => readonly PlayStep[]) {
    this.#stepsOf = stepsOf;
  }

  get count(): number {
    return this.#steps.length;
  }

  /** From 0, before the first step, to `count`. */
  get made(): number {
    return Math.min(this.#made ?? this.count, this.count);
  }

  get isAtRest(): boolean {
    return this.#made === undefined;
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  get duration(): number {
    return durations[this.pace];
  }

  /** The steps that have been made; none at rest. */
  get done(): readonly PlayStep[] {
    return this.#steps.slice(0, this.#made ?? 0);
  }

  /** The step that was made last; undefined at rest and before the first. */
  get current(): PlayStep | undefined {
    return this.#made === undefined ? undefined : this.#steps[this.#made - 1];
  }

  /** Which way it runs along this line now, if it does. */
  runsAlong(line: QuantityId): PlayStep['way'] | undefined {
    const { current } = this;
    return this.#hasArrived && current?.along.includes(line) ? current.way : undefined;
  }

  /** Whether a number has been worked by now. */
  shows(quantity: QuantityId): boolean {
    return !this.#later.has(quantity);
  }

  /** Whether it has just been worked. */
  isNew(quantity: QuantityId): boolean {
    return this.current?.shows.includes(quantity) ?? false;
  }

  /** Runs on from where it stands; from the beginning where nothing is left. */
  play(): void {
    if (this.count === 0) return;
    if (this.made === this.count) this.#goTo(0);
    this.#isRunning = true;
  }

  pause(): void {
    this.#isRunning = false;
  }

  /**
   * The next step of what runs by itself; after the last it stops.
   * @param from where it stood when the wait began; a hand on the slider may have moved it since
   */
  tick(from: number): void {
    if (!this.#isRunning || from !== this.made) return;
    if (this.made < this.count) this.#goTo(this.made + 1, true);
    if (this.made === this.count) this.#isRunning = false;
  }

  /** One step on; from rest, the first. */
  forward(): void {
    this.#isRunning = false;
    this.#goTo(this.isAtRest ? 1 : this.made + 1, true);
  }

  back(): void {
    this.#isRunning = false;
    this.#goTo(this.made - 1);
  }

  goTo(made: number): void {
    this.#isRunning = false;
    this.#goTo(made);
  }

  /** Everything stands there again. */
  rest(): void {
    this.#isRunning = false;
    this.#made = undefined;
  }

  #goTo(made: number, arrives = false): void {
    this.#made = Math.max(0, Math.min(made, this.count));
    this.#hasArrived = arrives;
  }
}
