import { binaryCrossEntropy } from './binary-cross-entropy.ts';
import { crossEntropy } from './cross-entropy.ts';
import { halfSumSquaredError } from './half-sum-squared-error.ts';
import type { Loss, LossName } from './loss.ts';
import { meanSquaredError } from './mean-squared-error.ts';

/** Every loss by its name in the network document. */
export const losses: Readonly<Record<LossName, Loss>> = {
  'half-sum-squared-error': halfSumSquaredError,
  'mean-squared-error': meanSquaredError,
  'binary-cross-entropy': binaryCrossEntropy,
  'cross-entropy': crossEntropy,
};

/** The activation that a loss is made for; undefined where any will do. */
export const requiredOutputActivation = {
  'half-sum-squared-error': undefined,
  'mean-squared-error': undefined,
  'binary-cross-entropy': 'sigmoid',
  'cross-entropy': 'softmax',
} as const satisfies Record<LossName, string | undefined>;

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
