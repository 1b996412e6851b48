import type { ActivationName } from '../../engine/activations/activations.ts';
import type { Loss } from '../../engine/losses/loss.ts';
import { losses, type LossName } from '../../engine/losses/losses.ts';
import { notationNames, type NotationName } from '../../engine/network/document.ts';
import type { Difficulty, DrillKind } from '../contract/drill-views.ts';
import type { Random } from './random.ts';

/** What a network is to be made of, before its numbers are drawn. */
export interface Recipe {
  /** From the inputs to the outputs. */
  readonly sizes: readonly number[];
  readonly hidden: ActivationName;
  readonly output: ActivationName;
  readonly loss: LossName;
  readonly bias: 'none' | 'per-unit' | 'shared';
  readonly samples: number;
  readonly notation: NotationName;
  /** What every weight and input is a multiple of, in hundredths. */
  readonly grain: number;
}

/** What a kind of drill needs of its network, whatever the difficulty. */
interface Needs {
  readonly biases: boolean;
  readonly batch: boolean;
  /** Several units behind the first layer. */
  readonly paths: boolean;
  /** Asks for so much that the network stays small. */
  readonly small: boolean;
  /** Asks for what lies far back, which is to be seen in few digits all the same. */
  readonly farBack: boolean;
}

const needsOf = (kind: DrillKind): Needs => ({
  biases: kind === 'bias-gradient',
  batch: kind === 'batch-sum',
  paths: kind === 'hidden-gradient' || kind === 'mistake-in-letters',
  farBack: kind === 'epoch' || kind === 'bias-gradient' || kind === 'update' || kind === 'matrix',
  small: kind === 'epoch' || kind === 'matrix' || kind === 'find-the-mistake' || kind === 'mistake-in-letters',
});

/** A kind of network that suits a kind of drill at a difficulty. */
export function drawRecipe(random: Random, kind: DrillKind, difficulty: Difficulty): Recipe {
  if (kind === 'nudge') return chain(random, difficulty);
  const needs = needsOf(kind);
  switch (difficulty) {
    case 1:
      return easy(random, needs);
    case 2:
      return middling(random, needs);
    case 3:
      return hard(random, needs);
  }
}

const withBiases = ['per-unit', 'shared'] as const;

const easy = (random: Random, needs: Needs): Recipe => ({
  sizes: [2, 2, needs.paths ? 2 : random.integer(1, 2)],
  hidden: 'sigmoid',
  // With a second sigmoid, so little of the error comes back to the first weights that it takes five decimals and more.
  output: needs.farBack ? 'identity' : 'sigmoid',
  loss: 'half-sum-squared-error',
  bias: needs.biases ? random.pick(withBiases) : 'none',
  samples: needs.batch ? 2 : 1,
  notation: 'numbered',
  grain: 5,
});

/** Sizes that stay on one sheet of paper. */
const middlingSizes = {
  small: ['2-2-1', '2-2-2'],
  paths: ['2-2-2', '3-2-2', '2-2-3'],
  any: ['2-2-2', '2-3-1', '3-2-1', '3-2-2', '2-3-2'],
} as const;

/** Half of the mean over samples is half of the sum where there is one sample. */
const lossesOfSample = ['mean-squared-error', 'half-sum-squared-error', 'sum-squared-error'] as const;
const lossesOfBatch = [...lossesOfSample, 'half-mean-squared-error'] as const;

function middling(random: Random, needs: Needs): Recipe {
  const loss = random.pick<LossName>(needs.batch ? lossesOfBatch : lossesOfSample);
  return {
    sizes: random
      .pick<string>(middlingSizes[needs.small ? 'small' : needs.paths ? 'paths' : 'any'])
      .split('-')
      .map(Number),
    hidden: random.pick(['tanh', 'relu', 'sigmoid', 'elu']),
    output: random.pick(['sigmoid', 'identity', 'tanh']),
    loss,
    bias: random.pick(withBiases),
    samples: needs.batch ? (looksLikeHalf(loss) ? 3 : 2) : 1,
    notation: random.pick(notationNames),
    grain: 1,
  };
}

/** A chain of single units, without a kink anywhere: everything is worked twice, with a weight moved to either side. */
const chain = (random: Random, difficulty: Difficulty): Recipe => ({
  sizes: difficulty === 1 ? [1, 1] : [1, 1, 1],
  hidden: random.pick(difficulty === 3 ? ['tanh', 'sigmoid', 'softplus', 'silu'] : ['sigmoid', 'tanh']),
  output: 'sigmoid',
  loss:
    difficulty === 1
      ? 'half-sum-squared-error'
      : random.pick(difficulty === 3 ? ['sum-squared-error', 'binary-cross-entropy'] : lossesOfSample),
  bias: difficulty === 1 ? 'none' : 'per-unit',
  samples: 1,
  // Entries of matrices, each with a weight that is another, fill a line before anything is said.
  notation: difficulty === 1 ? 'numbered' : random.pick(['numbered', 'net-out', 'indexed']),
  grain: difficulty === 1 ? 5 : 1,
});

/** Outputs with the loss that belongs to them. */
const endings = [
  { output: 'sigmoid', loss: 'binary-cross-entropy' },
  { output: 'softmax', loss: 'cross-entropy' },
  { output: 'tanh', loss: 'mean-squared-error' },
  { output: 'identity', loss: 'half-sum-squared-error' },
  { output: 'sigmoid', loss: 'sum-squared-error' },
  { output: 'identity', loss: 'half-mean-squared-error' },
] as const satisfies readonly Pick<Recipe, 'output' | 'loss'>[];

/** Two hidden layers, or for what asks for everything a batch through one. */
function hard(random: Random, needs: Needs): Recipe {
  const ending = random.pick<(typeof endings)[number]>(endings);
  const outputs = random.integer(ending.output === 'softmax' ? 2 : 1, needs.small ? 2 : 3);
  // The deltas behind a softmax add up to 0, and so would the gradient of a bias that they share.
  const biases = ending.output === 'softmax' ? (['per-unit'] as const) : withBiases;
  const hidden = needs.small
    ? [2]
    : random.pick([
        [2, 2],
        [3, 2],
        [2, 3],
      ]);
  return {
    sizes: [2, ...hidden, outputs],
    hidden: random.pick(['tanh', 'sigmoid', 'relu', 'elu', 'softplus', 'silu']),
    ...ending,
    bias: random.pick(needs.biases ? biases : ['none', ...biases]),
    samples: batchSize(random, needs, ending.loss),
    notation: random.pick(notationNames),
    grain: 1,
  };
}

/** Whether a mean over two would look like the factor 2 of a square: everywhere but where that factor is there already. */
function looksLikeHalf(loss: LossName): boolean {
  const { averaging, square }: Loss = losses[loss];
  return averaging !== 'none' && square !== 'whole';
}

function batchSize(random: Random, { small, batch }: Needs, loss: LossName): number {
  const isHalved = looksLikeHalf(loss);
  const several = isHalved ? 3 : random.integer(2, small ? 2 : 3);
  if (batch) return several;
  return small && isHalved ? 1 : random.pick([1, several]);
}
