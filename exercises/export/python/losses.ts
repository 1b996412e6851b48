import type { LossName } from '../../../engine/losses/losses.ts';
import type { NetworkDocument } from '../../../engine/network/document.ts';
import type { PythonWords } from './words.ts';

interface Output {
  readonly z: string;
  readonly a: string;
}

/** A loss over all samples and outputs. */
export interface PythonLoss {
  readonly torch: (output: Output) => string;
  readonly numpy: (output: Output) => string;
  /** The function that `numpy` calls, where NumPy has none. */
  readonly helper?: readonly string[];
  /** Where the way back begins, in NumPy: \partial E / \partial a, or at once \partial E / \partial z. */
  readonly start: (a: string, network: NetworkDocument) => { readonly by: 'a' | 'z'; readonly code: string };
  /** What it is, and how it stands to PyTorch's own. */
  readonly note: (words: PythonWords, network: NetworkDocument) => readonly string[];
}

/** How many numbers are compared with targets. */
const comparisons = ({ samples, layers }: NetworkDocument): number => samples.length * (layers.at(-1)?.units ?? 0);

/** Whether the targets of each sample are a distribution, but for the last bits of floating point. */
const sumToOne = ({ samples }: NetworkDocument): boolean =>
  samples.every(({ target }) => Math.abs(target.reduce((sum, t) => sum + t, 0) - 1) < 1e-15);

/** As people write them, finite where outputs are saturated; one that has no line here is written as it is printed. */
export const pythonLosses: Partial<Readonly<Record<LossName, PythonLoss>>> = {
  'half-sum-squared-error': {
    torch: ({ a }) => `0.5 * ((targets - ${a}) ** 2).sum()`,
    numpy: ({ a }) => `0.5 * ((targets - ${a}) ** 2).sum()`,
    start: (a) => ({ by: 'a', code: `${a} - targets` }),
    note: (words, network) => words.halfSum(comparisons(network)),
  },
  'sum-squared-error': {
    torch: ({ a }) => `((targets - ${a}) ** 2).sum()`,
    numpy: ({ a }) => `((targets - ${a}) ** 2).sum()`,
    start: (a) => ({ by: 'a', code: `2 * (${a} - targets)` }),
    note: (words) => words.sumSquared,
  },
  'mean-squared-error': {
    torch: ({ a }) => `((targets - ${a}) ** 2).mean()`,
    numpy: ({ a }) => `((targets - ${a}) ** 2).mean()`,
    start: (a) => ({ by: 'a', code: `2 * (${a} - targets) / targets.size` }),
    note: (words) => words.meanSquared,
  },
  'half-mean-squared-error': {
    torch: ({ a }) => `0.5 * ((targets - ${a}) ** 2).sum() / len(targets)`,
    numpy: ({ a }) => `0.5 * ((targets - ${a}) ** 2).sum() / len(targets)`,
    start: (a) => ({ by: 'a', code: `(${a} - targets) / len(targets)` }),
    note: (words, network) => words.halfMean(network.layers.at(-1)?.units ?? 0),
  },
  'binary-cross-entropy': {
    torch: ({ z }) => `F.binary_cross_entropy_with_logits(${z}, targets)`,
    numpy: ({ z }) => `(np.logaddexp(0, ${z}) - targets * ${z}).mean()`,
    start: (a) => ({ by: 'z', code: `(${a} - targets) / targets.size` }),
    note: (words) => words.binaryCrossEntropy,
  },
  'cross-entropy': {
    torch: ({ z }) => `-(targets * torch.log_softmax(${z}, dim=1)).sum(dim=1).mean()`,
    numpy: ({ z }) => `-(targets * log_softmax(${z})).sum(axis=1).mean()`,
    helper: [
      'def log_softmax(z):',
      '    z = z - z.max(axis=1, keepdims=True)',
      '    return z - np.log(np.exp(z).sum(axis=1, keepdims=True))',
    ],
    start: (a, network) => {
      const reached = sumToOne(network) ? a : `${a} * targets.sum(axis=1, keepdims=True)`;
      return { by: 'z', code: `(${reached} - targets) / len(targets)` };
    },
    note: (words) => words.crossEntropy,
  },
};
