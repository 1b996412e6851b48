import type { QuantityId } from '../../../engine/expression/expression.ts';

/** One moment of the work: along these lines it runs, and then these numbers stand there. */
export interface PlayStep {
  readonly way: 'forward' | 'back';
  /** By the ids that the picture's lines bear: of a graph the local slopes, of a network the weights. */
  readonly along: readonly QuantityId[];
  readonly shows: readonly QuantityId[];
  /** What of it is told in words, in this order. */
  readonly tells: readonly QuantityId[];
  /** The node of a graph that is worked on. */
  readonly node?: string;
}

/** The numbers that stand there once these steps are made. */
export const shownBy = (steps: readonly PlayStep[]): ReadonlySet<QuantityId> =>
  new Set(steps.flatMap(({ shows }) => shows));
