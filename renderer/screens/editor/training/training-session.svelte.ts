import type { WorkbookError } from '../../../../engine/contract/errors.ts';
import type { NetworkDocument } from '../../../../engine/network/document.ts';
import type { TrainingProgress } from '../../../../engine/training/train.ts';
import type { TrainingRecord } from '../../../../engine/training/training-run.ts';
import { engine } from '../../../shell/engine-client/engine.ts';
import type { EditorDesk } from '../editor-desk.svelte.ts';
import { recordSteps, thinned } from './record-steps.ts';
import { Standings, untrained, type Divergence, type Standing, type Superseded } from './standing.ts';
import { hasParameters, shapeOf, trainsAlike, withParameters } from './with-parameters.ts';

/**
 * A network as it learns: what was recorded, and where in it one stands. The network on the desk always has the weights
 * of that place, so that the diagram shows them, and one can go on from there.
 */
export class TrainingSession {
  readonly #desk: EditorDesk;
  readonly #standings = new Standings();
  #doing = $state<'nothing' | 'running' | 'playing'>('nothing');
  #progress = $state.raw<TrainingProgress>();
  #problem = $state.raw<WorkbookError>();
  #stop: AbortController | undefined;
  /** What the run under way began with. */
  #begun = $state.raw<NetworkDocument>();
  #overtaken = $state(false);
  /** What the last run ended with. */
  #ended = $state.raw<NetworkDocument>();
  /** Of the run under way: what it gives up by going on from an earlier place. */
  #superseded: Superseded | undefined;
  speed = $state(10);
  epochs = $state(1000);
  /** How the chart of the loss is drawn. */
  isLossLogarithmic = $state(false);

  constructor(desk: EditorDesk) {
    this.#desk = desk;
  }

  get #standing(): Standing {
    return this.#standings.of(this.#desk);
  }

  /** In the order of steps; none of a network that has been given another shape since. */
  get records(): readonly TrainingRecord[] {
    return this.#standing.records;
  }

  /** Which of the records one stands at. */
  get at(): number {
    return this.#standing.at;
  }

  /** Whether going on from here leaves records behind. */
  get isBehind(): boolean {
    return this.at < this.records.length - 1;
  }

  /** What the last run gave up by going on from an earlier place, until something else is done. */
  get superseded(): Superseded | undefined {
    return this.#ended === this.#desk.network ? this.#standing.superseded : undefined;
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
    return this.#doing === 'nothing' ? this.#standing.divergence : undefined;
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
    return this.#standing.isAtRecord;
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
      let goesOn = true;
      while (!signal.aborted && goesOn) {
        const now = await nextFrame();
        owed += ((now - last) / 1000) * this.speed;
        last = now;
        const due = Math.floor(owed);
        owed -= due;
        if (due > 0) goesOn = await this.#advance(due);
        if (now - kept > keptEvery) {
          kept = now;
          void this.#desk.keep();
        }
      }
    });
  }

  /** Lets go of what was recorded, which may be much. */
  forget(): void {
    this.stop();
    this.#standings.forget();
  }

  /** Ends what is going on; what was recorded stays. */
  stop(): void {
    this.#stop?.abort();
  }

  /** Back to the weights as they were before, with nothing recorded. */
  reset(): void {
    const [first] = this.records;
    this.#problem = undefined;
    if (first) this.#take(first, untrained);
  }

  /** Goes to a record; the network has its weights from then on. */
  goTo(index: number): void {
    const record = this.records[index];
    if (!record || this.#doing !== 'nothing') return;
    const standing = { ...this.#standing, at: index, isAtRecord: true, superseded: undefined };
    this.#take(record, standing, 'training scrub');
  }

  /** Gives the network the weights of a record; the standing belongs to it from then on. */
  #take({ layers }: TrainingRecord, standing: Standing, gesture?: string): void {
    const next = withParameters(this.#desk.network, layers);
    this.#standings.lead(this.#desk, next, standing);
    this.#desk.change(next, gesture);
  }

  /** The records up to where the network is by its weights, after undoing too. */
  #recordsSoFar(): readonly TrainingRecord[] {
    const { records } = this;
    const found = this.isAtRecord
      ? -1
      : records.findLastIndex(({ layers }) => hasParameters(this.#desk.network, layers));
    return records.slice(0, (found < 0 ? this.at : found) + 1);
  }

  async #asOneStep(doing: 'running' | 'playing', work: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
    if (this.#doing !== 'nothing') return;
    const stop = new AbortController();
    this.#stop = stop;
    this.#doing = doing;
    this.#problem = undefined;
    this.#overtaken = false;
    this.#ended = undefined;
    const [current, last] = [this.current, this.records.at(-1)];
    this.#superseded = this.isBehind && current && last ? { after: current.step, last: last.step } : undefined;
    this.#desk.endGesture();
    this.#desk.isMoving = true;
    await work(stop.signal);
    this.#desk.endGesture();
    this.#begun = undefined;
    this.#ended = this.#desk.network;
    this.#doing = 'nothing';
    this.#progress = undefined;
  }

  /** False where it cannot go on. */
  async #advance(epochs: number): Promise<boolean> {
    const { network } = this.#desk;
    this.#begun = network;
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
      return false;
    }
    if (!trainsAlike(network, this.#desk.network)) {
      this.#overtaken = this.#doing === 'running';
      return true;
    }
    this.#begun = undefined;
    const found = outcome.value.records.map((record) => ({ ...record, step: record.step + done }));
    const records = thinned([...(found.length === 0 ? before : before.slice(0, -1)), ...found]);
    const last = records.at(-1);
    const divergence =
      outcome.value.state === 'diverged' ? { ...outcome.value, step: outcome.value.step + done } : undefined;
    const standing = {
      shape: shapeOf(network),
      records,
      at: records.length - 1,
      isAtRecord: true,
      divergence,
      superseded: this.#superseded,
    };
    if (last) this.#take(last, standing, 'training');
    return !divergence;
  }
}

/** How often, in milliseconds, a network that plays is kept. */
const keptEvery = 2000;

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
