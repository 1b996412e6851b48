import type { WorkbookError } from '../../../../engine/contract/errors.ts';
import type { NetworkDocument } from '../../../../engine/network/document.ts';
import type { TrainingProgress, TrainingResult } from '../../../../engine/training/train.ts';
import type { TrainingRecord } from '../../../../engine/training/training-run.ts';
import { engine } from '../../../shell/engine-client/engine.ts';
import type { EditorDesk } from '../editor-desk.svelte.ts';
import { recordSteps, thinned } from './record-steps.ts';
import { hasParameters, shapeOf, trainsAlike, withParameters } from './with-parameters.ts';

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
  /** What the run under way began with. */
  #begun = $state.raw<NetworkDocument>();
  #overtaken = $state(false);
  #standing = $state.raw<NetworkDocument['layers']>();
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
    return this.#shape === shapeOf(this.#desk.network) ? this.#divergence : undefined;
  }

  /** The record with the smallest loss, the last of them: in a run that broke, where that began. */
  get lowest(): number {
    return this.records.reduce(
      (best, { loss }, index) => (loss <= (this.records[best]?.loss ?? NaN) ? index : best),
      0,
    );
  }

  /** The network has the weights of the record that one stands at; they may have been changed by hand since. */
  get isAtRecord(): boolean {
    return this.#standing === this.#desk.network.layers;
  }

  get problem(): WorkbookError | undefined {
    return this.#problem;
  }

  /** What is being trained has been changed meanwhile, so that what comes out belongs to it no more. */
  get isOvertaken(): boolean {
    return this.#doing === 'running' && this.#begun !== undefined && !trainsAlike(this.#begun, this.#desk.network);
  }

  /** A run was given up for that. */
  get wasOvertaken(): boolean {
    return this.#overtaken;
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
      let kept = last;
      let owed = 0;
      while (!signal.aborted && !this.#divergence && !this.#problem) {
        const now = await nextFrame();
        owed += ((now - last) / 1000) * this.speed;
        last = now;
        const due = Math.floor(owed);
        owed -= due;
        if (due > 0) await this.#advance(due);
        if (now - kept > keptEvery) {
          kept = now;
          void this.#desk.keep();
        }
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
    this.#take(record, 'training scrub');
  }

  #take(record: TrainingRecord, gesture: string): void {
    this.#desk.change(withParameters(this.#desk.network, record.layers), gesture);
    this.#standing = this.#desk.network.layers;
  }

  /** The records up to where the network is by its weights, after undoing too. */
  #recordsSoFar(): readonly TrainingRecord[] {
    const { records } = this;
    const found = this.isAtRecord
      ? -1
      : records.findLastIndex(({ layers }) => hasParameters(this.#desk.network, layers));
    return records.slice(0, (found < 0 ? this.at : found) + 1);
  }

  async #asOneStep(doing: 'running' | 'playing', work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.#doing !== 'nothing') return;
    const stop = new AbortController();
    this.#stop = stop;
    this.#doing = doing;
    this.#divergence = undefined;
    this.#problem = undefined;
    this.#overtaken = false;
    this.#desk.endGesture();
    this.#desk.isMoving = true;
    await work(stop.signal);
    this.#desk.endGesture();
    this.#begun = undefined;
    this.#doing = 'nothing';
    this.#progress = undefined;
  }

  async #advance(epochs: number): Promise<void> {
    const { network } = this.#desk;
    this.#begun = network;
    const shape = shapeOf(network);
    const before = this.#recordsSoFar();
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
    if (!trainsAlike(network, this.#desk.network)) {
      this.#overtaken = this.#doing === 'running';
      return;
    }
    this.#begun = undefined;
    const found = outcome.value.records.map((record) => ({ ...record, step: record.step + done }));
    this.#records = thinned([...(found.length === 0 ? before : before.slice(0, -1)), ...found]);
    this.#shape = shape;
    this.#at = this.#records.length - 1;
    if (outcome.value.state === 'diverged') this.#divergence = { ...outcome.value, step: outcome.value.step + done };
    const last = this.#records.at(-1);
    if (last) this.#take(last, 'training');
  }
}

/** How often, in milliseconds, a network that plays is kept. */
const keptEvery = 2000;

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
