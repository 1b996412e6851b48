import type { Random } from '../../../exercises/generator/random.ts';

/** Something that is going to happen to one of the world's parts. */
export interface Task {
  /** The window or process in which it happens; it never does once that is dead. */
  readonly owner: string;
  /** What happens on one lane happens in order. */
  readonly lane: string;
  /** In milliseconds of the world's time. */
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** What a step takes, in milliseconds: no two snapshots are ever written in the same one. */
const timeOfStep = 0.25;

/** Kept before any window changes what it sees of time. */
const afterMicrotasks = setImmediate;

/**
 * The one clock of a world and all that is to happen in it. One task is run at a time, of those that may be next one
 * drawn by chance, and with it everything that follows from it at once; so a history is the same whenever it is run.
 */
export class Scheduler {
  readonly #random: Random;
  readonly #lanes = new Map<string, Task[]>();
  readonly #dead = new Set<string>();
  readonly #atEnd: (() => void)[] = [];
  #now = 0;
  #lastOrder = 0;
  #steps = 0;
  #lastOwner = '';

  constructor(random: Random) {
    this.#random = random;
  }

  /** Milliseconds since the world began. */
  get now(): number {
    return this.#now;
  }

  /** How many tasks were run. */
  get steps(): number {
    return this.#steps;
  }

  /** To which window or process the last step happened. */
  get lastOwner(): string {
    return this.#lastOwner;
  }

  /** @param delay in milliseconds */
  post(owner: string, lane: string, run: () => void, delay = 0): Task {
    this.#lastOrder += 1;
    const task = { owner, lane: `${owner} ${lane}`, at: this.#now + delay, order: this.#lastOrder, run };
    if (this.#dead.has(owner)) return task;
    const waiting = this.#lanes.get(task.lane);
    if (!waiting) this.#lanes.set(task.lane, [task]);
    else {
      let place = waiting.length;
      while (place > 0 && (waiting[place - 1]?.at ?? 0) > task.at) place -= 1;
      waiting.splice(place, 0, task);
    }
    return task;
  }

  cancel(task: Task): void {
    const waiting = this.#lanes.get(task.lane);
    const place = waiting?.indexOf(task) ?? -1;
    if (place >= 0) waiting?.splice(place, 1);
    if (waiting?.length === 0) this.#lanes.delete(task.lane);
  }

  /** Nothing happens to a window or process any more. */
  bury(owner: string): void {
    this.#dead.add(owner);
    for (const [lane, [first]] of this.#lanes) if (first?.owner === owner) this.#lanes.delete(lane);
  }

  isDead(owner: string): boolean {
    return this.#dead.has(owner);
  }

  /** What is to be done at the end of the step that is being run. */
  atEndOfStep(action: () => void): void {
    this.#atEnd.push(action);
  }

  /** When something happens next; undefined where nothing will. */
  get next(): number | undefined {
    let earliest: number | undefined;
    for (const [first] of this.#lanes.values()) {
      if (first && (earliest === undefined || first.at < earliest)) earliest = first.at;
    }
    return earliest;
  }

  /** Runs one of the tasks that are due, with all that follows from it at once; false where none is due now. */
  async step(): Promise<boolean> {
    const due: Task[][] = [];
    for (const waiting of this.#lanes.values()) if ((waiting[0]?.at ?? Infinity) <= this.#now) due.push(waiting);
    if (due.length === 0) return false;
    const waiting = due.length === 1 ? due[0] : this.#random.pick(due);
    const task = waiting?.shift();
    if (!task) return false;
    if (waiting?.length === 0) this.#lanes.delete(task.lane);
    this.#steps += 1;
    this.#lastOwner = task.owner;
    this.#now += timeOfStep;
    task.run();
    await new Promise<void>((resolve) => afterMicrotasks(resolve));
    for (const action of this.#atEnd.splice(0)) action();
    return true;
  }

  /** Time goes on to this moment; what was due before is run first where it matters by who asks. */
  advanceTo(moment: number): void {
    this.#now = Math.max(this.#now, moment);
  }
}
