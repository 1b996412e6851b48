import type { WorkbookError } from '../../../engine/contract/errors.ts';
import type { Difficulty, DrillKind, DrillMode } from '../../../exercises/contract/drill-views.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { routeOfDrill, type Route } from '../../shell/navigation/route.ts';
import { findsMistakeIn, generatedId } from '../../parts/generated-drill/generated-drill.ts';
import { newSeed } from '../../parts/generated-drill/new-seed.ts';

/** What the learner wants to practise. */
export class PracticeChoice {
  #kind = $state<DrillKind>('forward-pass');
  #difficulty = $state<Difficulty>(1);
  #mode = $state<DrillMode>('guided');
  #seed = $state('');
  #starting = $state(false);
  #problem = $state.raw<{ readonly seed: string; readonly error: WorkbookError }>();

  /** A drill is being made up, which takes a moment where mistakes are hard to keep apart. */
  get starting(): boolean {
    return this.#starting;
  }

  get kind(): DrillKind {
    return this.#kind;
  }

  set kind(kind: DrillKind) {
    this.#kind = kind;
  }

  get difficulty(): Difficulty {
    return this.#difficulty;
  }

  set difficulty(difficulty: Difficulty) {
    this.#difficulty = difficulty;
  }

  get mode(): DrillMode {
    return this.#mode;
  }

  set mode(mode: DrillMode) {
    this.#mode = mode;
  }

  /** As typed; with nothing typed, a new one is drawn. */
  get seed(): string {
    return this.#seed;
  }

  set seed(typed: string) {
    this.#seed = typed;
  }

  /** There is one way only to find a mistake. */
  get hasModes(): boolean {
    return !findsMistakeIn(this.#kind);
  }

  /** Why no drill comes of the seed as it stands. */
  get problem(): WorkbookError | undefined {
    return this.#problem?.seed === this.#seed ? this.#problem.error : undefined;
  }

  /** Where the drill is; undefined where none comes of what was chosen, which is then told. */
  async start(): Promise<Route | undefined> {
    const typed = this.#seed;
    const id = generatedId({
      kind: this.#kind,
      difficulty: this.#difficulty,
      seed: typed.trim() === '' ? newSeed() : typed,
    });
    this.#starting = true;
    const opened = this.hasModes
      ? await engine.call('openDrill', { drill: id, mode: this.#mode })
      : await engine.call('openMistake', { mistake: id });
    this.#starting = false;
    if (opened.ok) return routeOfDrill(opened.value.id, this.#mode);
    this.#problem = { seed: typed, error: opened.error };
    return undefined;
  }
}
