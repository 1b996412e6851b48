import { failure, success, type Outcome } from '../contract/outcome.ts';
import { documentError } from '../network/document-error.ts';
import type { NetworkDocument } from '../network/document.ts';
import { firstNonFinite, type NonFinite } from './first-non-finite.ts';
import { GradientDescent } from './gradient-descent.ts';
import { withParameters, type LayerParameters } from './layer-parameters.ts';
import { chooseBackend } from './products/choose-backend.ts';

export interface TrainingPlan {
  /** How many steps over the whole batch: a whole number from 1. */
  readonly epochs: number;
  /** After how many steps to record, 0 being the network as given: whole numbers from 0, in any order. */
  readonly recordAt: readonly number[];
}

/** The network after so many steps. */
export interface TrainingRecord {
  readonly step: number;
  readonly loss: number;
  readonly layers: readonly RecordedLayer[];
}

export interface RecordedLayer extends LayerParameters {
  /** The L2 norm of the gradient of the layer's weights and biases. */
  readonly gradientSize: number;
}

/** How far a run has come: `step` steps are done. */
export type TrainingState = { readonly state: 'running'; readonly step: number } | TrainingEnd;

export type TrainingEnd =
  | { readonly state: 'finished' | 'cancelled'; readonly step: number }
  /** After step `step`, and not before it, a weight, a bias or the loss was no number or infinite; `quantity` is the first. */
  | ({ readonly state: 'diverged'; readonly step: number } & NonFinite);

/**
 * Begins a run, which the caller then advances piece by piece. The document is taken as valid (see `parseNetwork`) and is
 * never changed. Fails where the plan asks for steps that are no whole numbers.
 */
export function startTraining(document: NetworkDocument, plan: TrainingPlan): Outcome<TrainingRun> {
  const { epochs, recordAt } = plan;
  if (!Number.isSafeInteger(epochs) || epochs < 1) {
    return failure(documentError('epochs', epochs, { kind: 'whole-number', minimum: 1 }));
  }
  const wrong = recordAt.findIndex((step) => !Number.isSafeInteger(step) || step < 0);
  if (wrong >= 0) {
    return failure(documentError(`recordAt[${wrong}]`, recordAt[wrong], { kind: 'whole-number', minimum: 0 }));
  }
  return success(new TrainingRun(document, plan));
}

/**
 * Training that knows no clock and starts nothing by itself: a host calls `advance` as often as it likes, and reads
 * messages, reports progress or cancels in between.
 */
export class TrainingRun {
  readonly #descent: GradientDescent;
  readonly #epochs: number;
  /** Ascending; as many of them are done as there are records. */
  readonly #recordAt: readonly number[];
  readonly #records: TrainingRecord[] = [];
  readonly #parametersBefore: Float64Array;
  #state: TrainingState = { state: 'running', step: 0 };

  constructor(document: NetworkDocument, { epochs, recordAt }: TrainingPlan) {
    this.#descent = new GradientDescent(document, chooseBackend(document));
    this.#epochs = epochs;
    this.#recordAt = [...new Set(recordAt)].sort((one, other) => one - other);
    this.#parametersBefore = Float64Array.from(this.#descent.parameters);
    const broken = this.#evaluate();
    if (broken) this.#state = { state: 'diverged', step: 0, ...broken };
    else this.#arriveAt(0);
  }

  get state(): TrainingState {
    return this.#state;
  }

  /** The loss after the steps done; of a run that diverged, no finite number. */
  get loss(): number {
    return this.#descent.loss();
  }

  /** What has been recorded so far, in the order of steps; of a run that ended early, at last where it ended. */
  get records(): readonly TrainingRecord[] {
    return this.#records;
  }

  /** The network as trained so far; of a run that diverged, as it was before the step that broke it. */
  document(): NetworkDocument {
    return withParameters(this.#descent.document, this.#descent.layerParameters());
  }

  /** Goes on for at most so many steps (a whole number from 1); gives the state reached. */
  advance(maximumSteps: number): TrainingState {
    const end = Math.min(this.#state.step + maximumSteps, this.#epochs);
    while (this.#state.state === 'running' && this.#state.step < end) {
      this.#run(Math.min(this.#nextRecord(), end) - this.#state.step);
    }
    return this.#state;
  }

  /** Stops a run for good; what was recorded stays, and where it stands is recorded. */
  cancel(): void {
    const { state, step } = this.#state;
    if (state !== 'running') return;
    this.#state = { state: 'cancelled', step };
    this.#recordEnd(step);
  }

  /** So many steps at full speed; only if they end in no finite numbers, again one by one, to find where that began. */
  #run(count: number): void {
    const { step } = this.#state;
    const { parameters } = this.#descent;
    this.#parametersBefore.set(parameters);
    this.#descent.step(count);
    if (!this.#evaluate()) {
      this.#arriveAt(step + count);
      return;
    }
    parameters.set(this.#parametersBefore);
    for (let done = 1; done <= count; done += 1) {
      this.#parametersBefore.set(parameters);
      this.#descent.step(1);
      const broken = this.#evaluate();
      if (!broken) continue;
      parameters.set(this.#parametersBefore);
      this.#state = { state: 'diverged', step: step + done, ...broken };
      this.#evaluate();
      this.#recordEnd(step + done - 1);
      return;
    }
  }

  #evaluate(): NonFinite | undefined {
    this.#descent.evaluate();
    return firstNonFinite(this.#descent);
  }

  #nextRecord(): number {
    return this.#recordAt[this.#records.length] ?? Infinity;
  }

  #arriveAt(step: number): void {
    this.#state = { state: step === this.#epochs ? 'finished' : 'running', step };
    if (step === this.#nextRecord()) this.#records.push(recordOf(this.#descent, step));
  }

  #recordEnd(step: number): void {
    if (this.#records.at(-1)?.step !== step) this.#records.push(recordOf(this.#descent, step));
  }
}

function recordOf(descent: GradientDescent, step: number): TrainingRecord {
  const sizes = descent.gradientSizes();
  const layers = descent
    .layerParameters()
    .map((parameters, index) => ({ ...parameters, gradientSize: sizes[index] ?? NaN }));
  return { step, loss: descent.loss(), layers };
}
