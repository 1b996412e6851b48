import { binaryCrossEntropy } from './binary-cross-entropy.ts';
import { crossEntropy } from './cross-entropy.ts';
import { halfMeanSquaredError } from './half-mean-squared-error.ts';
import { halfSumSquaredError } from './half-sum-squared-error.ts';
import type { Loss } from './loss.ts';
import { meanSquaredError } from './mean-squared-error.ts';
import { sumSquaredError } from './sum-squared-error.ts';

/** Every loss there is, in the order in which names are listed. */
const all = [
  halfSumSquaredError,
  sumSquaredError,
  meanSquaredError,
  halfMeanSquaredError,
  binaryCrossEntropy,
  crossEntropy,
] as const satisfies readonly Loss[];

export type LossName = (typeof all)[number]['name'];

export const lossNames: readonly LossName[] = all.map(({ name }) => name);

/** Every loss by its name in the network document. */
export const losses = Object.fromEntries(all.map((loss) => [loss.name, loss])) as Readonly<Record<LossName, Loss>>;

/** What the sum of all terms is divided by, for `samples` samples of `outputs` outputs. */
export function divisorOf(loss: Loss, samples: number, outputs: number): number {
  switch (loss.averaging) {
    case 'none':
      return 1;
    case 'over-samples':
      return samples;
    case 'over-outputs-and-samples':
      return samples * outputs;
  }
}
