import * as v from 'valibot';
import type { Work } from '../contract/job.ts';
import { readInput } from '../contract/method.ts';
import { failure, success, type Outcome } from '../contract/outcome.ts';
import { allowing } from '../network/document-error.ts';
import type { NetworkDocument } from '../network/document.ts';
import { parseNetwork } from '../network/parse-network.ts';
import { needed } from '../network/schema.ts';
import { startTraining, type TrainingEnd, type TrainingPlan, type TrainingRecord } from './training-run.ts';

const mostEpochs = 10_000_000;
/** Each record holds every weight, and all of them cross to the page in one message. */
const mostRecords = 10_000;

export interface TrainingInput extends TrainingPlan {
  readonly network: NetworkDocument;
}

/** After `step` of `epochs` steps. */
export interface TrainingProgress {
  readonly step: number;
  readonly epochs: number;
  readonly loss: number;
}

export type TrainingResult = TrainingEnd & {
  /** In the order of steps; of a run that ended early, as far as it came, and at last where it ended. */
  readonly records: readonly TrainingRecord[];
  /** The network as trained; of a run that diverged, as it was before the step that broke it. */
  readonly document: NetworkDocument;
};

const epochsMessage = allowing({ kind: 'whole-number-within', minimum: 1, maximum: mostEpochs });
const listMessage = allowing({ kind: 'list' });
const stepMessage = allowing({ kind: 'whole-number', minimum: 0 });

const epochs = v.pipe(
  v.number(epochsMessage),
  v.integer(epochsMessage),
  v.minValue(1, epochsMessage),
  v.maxValue(mostEpochs, epochsMessage),
);
const step = v.pipe(v.number(stepMessage), v.safeInteger(stepMessage), v.minValue(0, stepMessage));
const steps = v.pipe(
  v.array(v.unknown(), listMessage),
  // Before its entries are looked at, so that an endless list is not.
  v.maxLength(mostRecords, allowing({ kind: 'length-at-most', length: mostRecords })),
  v.array(step),
);
const input = v.object({ network: v.unknown(), epochs: needed(epochs), recordAt: needed(steps) });

/** Reads what to train and how long; a network at fault is told with its path inside this input, `network.layers[0]`. */
export function readTraining(sent: unknown): Outcome<TrainingInput> {
  const read = readInput(input, sent);
  if (!read.ok) return read;
  const network = parseNetwork(read.value.network);
  if (network.ok) return success({ ...read.value, network: network.value });
  const { error } = network;
  if (error.code !== 'document-invalid') return network;
  return failure({ ...error, path: error.path === '' ? 'network' : `network.${error.path}` });
}

/** Training as work that a host of jobs does; a step of it is an epoch. */
export function train({ network, epochs, recordAt }: TrainingInput): Outcome<Work<TrainingProgress, TrainingResult>> {
  const started = startTraining(network, { epochs, recordAt });
  if (!started.ok) return started;
  const run = started.value;
  return success({
    advance: (steps) => {
      run.advance(steps);
    },
    progress: () => ({ step: run.state.step, epochs, loss: run.loss }),
    cancel: () => run.cancel(),
    result: () =>
      run.state.state === 'running' ? undefined : { ...run.state, records: run.records, document: run.document() },
  });
}
