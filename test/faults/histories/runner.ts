import type { CompiledWorld } from '../world/environment.ts';
import { World } from '../world/world.ts';
import type { SimulatedWindow } from '../world/window.ts';
import { Breach } from './breach.ts';
import { carryOut } from './carry-out.ts';
import { ending } from './ending.ts';
import { recordOn } from './kept-record.ts';
import { isNumber, requireAnswers, requireJudged, requireNewest, requireOnce, requireReadable } from './laws.ts';
import { lookAtHeldBack, lookAtWorkings } from './laws-of-pages.ts';
import { MachineState, type ExportedFile } from './machine-state.ts';
import { forgetCleared, settleLess } from './turmoil.ts';
import type { Stage } from './scene.ts';
import type { History, Step } from './step.ts';

/** What a world does of itself within a moment, in milliseconds: windows wait a second for each other. */
const moment = 2500;
/** More steps than this in a row are no end. */
const mostSteps = 20_000;

/** One history being lived through: its world, what is known on each machine, and the laws that are looked after. */
export class Runner implements Stage {
  readonly world: World;
  readonly states: readonly MachineState[];
  readonly files: ExportedFile[] = [];
  /** The network that each named one was made from, by their names. */
  readonly made = new Map<string, string>();
  /** Names of networks that were taken back, on whichever machine. */
  readonly undone = new Set<string>();
  readonly #looked = new WeakMap<MachineState, { readonly record: unknown; readonly answers: number }>();
  #lastNumber = 0;
  #thrown: Error | undefined;

  constructor(compiled: CompiledWorld, history: History) {
    this.world = new World(compiled, history.seed, history.machines);
    this.states = this.world.machines.map((machine) => new MachineState(machine));
  }

  /** @throws Breach */
  async run(steps: readonly Step[]): Promise<void> {
    for (const step of steps) {
      await carryOut(this, step);
      await this.goOnAfter(step);
      if (step.then === 'quiet') {
        for (const state of this.states) {
          settleLess(state);
          forgetCleared(state);
          lookAtHeldBack(state);
          lookAtWorkings(state, (name, before) => this.comesFrom(name, before));
        }
      }
      this.look();
    }
    await ending(this);
  }

  /** As much of the world as is to happen before the next step. */
  goOnAfter({ then }: Step): Promise<void> {
    return then === 'quiet' ? this.quiet() : this.goOn(then, moment);
  }

  nextNumber(): number {
    this.#lastNumber += 1;
    return this.#lastNumber;
  }

  /** Until nothing happens any more for a moment. */
  async quiet(): Promise<void> {
    await this.goOn(mostSteps, moment);
  }

  /** So many steps of the world, within so many milliseconds after the last one that happens. */
  async goOn(steps: number, milliseconds: number): Promise<void> {
    const { scheduler } = this.world;
    for (let left = steps; left > 0; left -= 1) {
      const { next } = scheduler;
      if (next === undefined || next > scheduler.now + milliseconds) return;
      scheduler.advanceTo(next);
      await scheduler.step();
      this.#afterStep();
    }
    if (steps === mostSteps) throw new Breach('nothing hangs', 'the world comes to no end');
  }

  async wait(milliseconds: number): Promise<void> {
    const { scheduler } = this.world;
    const until = scheduler.now + milliseconds;
    for (let left = mostSteps; left > 0; left -= 1) {
      const { next } = scheduler;
      if (next === undefined || next > until) break;
      scheduler.advanceTo(next);
      await scheduler.step();
      this.#afterStep();
    }
    scheduler.advanceTo(until);
  }

  /** Nothing of this world happens any more. */
  bury(): void {
    for (const { machine } of this.states) machine.kill(false);
  }

  /** Looks after every law that can be seen from outside. */
  look(): void {
    for (const state of this.states) {
      const record = recordOn(state.machine);
      requireAnswers(state, record);
      requireNewest(state, record, this);
      requireOnce(state, record);
      requireJudged(state, record);
      requireReadable(state);
    }
  }

  /** Something that a learner does; it is over when this is. */
  during(state: MachineState, window: SimulatedWindow, what: string, work: Promise<void>): void {
    const pending = { what, window, since: this.world.scheduler.now };
    state.pending.add(pending);
    work
      .catch((thrown: unknown) => (this.#thrown ??= thrown instanceof Error ? thrown : new Error(String(thrown))))
      .finally(() => state.pending.delete(pending))
      .catch(() => undefined);
  }

  comesFrom(name: string, before: string): boolean {
    for (let one = this.made.get(name); one !== undefined; one = this.made.get(one)) if (one === before) return true;
    return false;
  }

  #afterStep(): void {
    if (this.#thrown !== undefined) throw this.#thrown;
    const { lastOwner } = this.world.scheduler;
    for (const state of this.states) {
      if (!lastOwner.startsWith(state.machine.name)) continue;
      const window = state.windows.find(({ name }) => name === lastOwner);
      if (window) this.#hear(state, window);
      this.#lookShortly(state);
    }
  }

  /** What the page says of answers just now, the learner relies on. */
  #hear({ memory, turmoil }: MachineState, window: SimulatedWindow): void {
    const { page } = window;
    page?.draw();
    if (turmoil) return;
    const seen = page?.see();
    if (!seen || seen.loss) return;
    const beside = seen.notKept ? window : 'journal';
    if (beside === 'journal') memory.trust(window);
    if (!seen.drill || seen.drill.problem) return;
    const { told, fields, isChecking } = seen.drill;
    if (isChecking) return;
    for (const item of Object.keys(told)) {
      const typed = fields[item];
      if (typed === undefined || !isNumber(typed) || memory.answers.has(typed) || memory.forgiven.has(typed)) continue;
      memory.answers.set(typed, { beside });
    }
  }

  /** The most important law, after every single step in which it could have been broken. */
  #lookShortly(state: MachineState): void {
    const record: unknown = state.machine.databases.stateOf('backprop-workbook')?.stores.get('attempts')?.records;
    const answers = state.memory.answers.size;
    const before = this.#looked.get(state);
    if (before?.record === record && before?.answers === answers) return;
    this.#looked.set(state, { record, answers });
    requireAnswers(state);
  }
}
