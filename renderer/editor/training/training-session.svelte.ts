import type { WorkbookError } from '../../../engine/contract/errors.ts';
import type { TrainingProgress, TrainingResult } from '../../../engine/training/train.ts';
import type { TrainingRecord } from '../../../engine/training/training-run.ts';
import { engine } from '../../engine-client/engine.ts';
import type { EditorDesk } from '../editor-desk.svelte.ts';
import { recordSteps, thinned } from './record-steps.ts';
import { shapeOf, withParameters } from './with-parameters.ts';

export type Divergence = Extract<TrainingResult, { state: 'diverged' }>;

/**
 * A network as it learns: what was recorded, and where in it one stands. The network on the desk always has the weights
 * of that place, so that the diagram shows them, and one can go on from there.
 */
export class TrainingSession {
  readonly #desk: EditorDesk;
  #records = $state.raw<readonly TrainingRecord[]>([]);
  #shape = $state('');
  #at = $state(0);
  #doing = $state<'nothing' | 'running' | 'playing'>('nothing');
  #progress = $state.raw<TrainingProgress>();
  #divergence = $state.raw<Divergence>();
  #problem = $state.raw<WorkbookError>();
  #stop: AbortController | undefined;
  speed = $state(10);
  epochs = $state(1000);

  constructor(desk: EditorDesk) {
    this.#desk = desk;
  }

  /** In the order of steps; none of a network that has been given another shape since. */
  get records(): readonly TrainingRecord[] {
    return this.#shape === shapeOf(this.#desk.network) ? this.#records : [];
  }

  /** Which of the records one stands at. */
  get at(): number {
    return Math.min(this.#at, Math.max(0, this.records.length - 1));
  }

  get current(): TrainingRecord | undefined {
    return this.records[this.at];
  }

  get doing(): 'nothing' | 'running' | 'playing' {
    return this.#doing;
  }

  /** Of a run in the background. */
  get progress(): TrainingProgress | undefined {
    return this.#progress;
  }

  /** Where it broke; its step counts from the first record. */
  get divergence(): Divergence | undefined {
    return this.records.length > 0 || this.#shape === shapeOf(this.#desk.network) ? this.#divergence : undefined;
  }

  get problem(): WorkbookError | undefined {
    return this.#problem;
  }

  step(): Promise<void> {
    return this.#asOneStep('running', () => this.#advance(1));
  }

  /** So many epochs in the background. */
  run(): Promise<void> {
    return this.#asOneStep('running', () => this.#advance(this.epochs));
  }

  /** Goes on at the chosen speed until it is stopped. */
  play(): Promise<void> {
    return this.#asOneStep('playing', async (signal) => {
      let last = await nextFrame();
      let owed = 0;
      while (!signal.aborted && !this.#divergence && !this.#problem) {
        const now = await nextFrame();
        owed += ((now - last) / 1000) * this.speed;
        last = now;
        const due = Math.floor(owed);
        owed -= due;
        if (due > 0) await this.#advance(due);
      }
    });
  }

  /** Ends what is going on; what was recorded stays. */
  stop(): void {
    this.#stop?.abort();
  }

  /** Back to the weights as they were before, with nothing recorded. */
  reset(): void {
    const [first] = this.records;
    this.#records = [];
    this.#divergence = undefined;
    this.#problem = undefined;
    if (first) this.#desk.change(withParameters(this.#desk.network, first.layers));
  }

  /** Goes to a record; the network has its weights from then on. */
  goTo(index: number): void {
    const record = this.records[index];
    if (!record || this.#doing !== 'nothing') return;
    this.#at = index;
    this.#desk.change(withParameters(this.#desk.network, record.layers), 'training scrub');
  }

  async #asOneStep(doing: 'running' | 'playing', work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.#doing !== 'nothing') return;
    const stop = new AbortController();
    this.#stop = stop;
    this.#doing = doing;
    this.#divergence = undefined;
    this.#problem = undefined;
    this.#desk.endGesture();
    this.#desk.isMoving = true;
    await work(stop.signal);
    this.#desk.endGesture();
    this.#doing = 'nothing';
    this.#progress = undefined;
  }

  async #advance(epochs: number): Promise<void> {
    const { network } = this.#desk;
    const shape = shapeOf(network);
    const before = this.records.slice(0, this.at + 1);
    const done = before.at(-1)?.step ?? 0;
    const outcome = await engine.run(
      'train',
      { network, epochs, recordAt: recordSteps(epochs) },
      {
        onProgress: (progress) => {
          if (this.#doing === 'running') this.#progress = progress;
        },
        signal: this.#stop?.signal,
      },
    );
    if (!outcome.ok) {
      this.#problem = outcome.error;
      return;
    }
    // Where the network was given another shape meanwhile, this belongs to none any more.
    if (shape !== shapeOf(this.#desk.network)) return;
    const found = outcome.value.records.map((record) => ({ ...record, step: record.step + done }));
    this.#records = thinned([...before.slice(0, -1), ...found]);
    this.#shape = shape;
    this.#at = this.#records.length - 1;
    if (outcome.value.state === 'diverged') this.#divergence = { ...outcome.value, step: outcome.value.step + done };
    const last = this.#records.at(-1);
    if (last) this.#desk.change(withParameters(this.#desk.network, last.layers), 'training');
  }
}

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
