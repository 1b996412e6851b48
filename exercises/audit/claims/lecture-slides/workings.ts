import { learningRate, negative, reference, type Expression } from '../../../../engine/expression/expression.ts';
import type { NetworkDocument } from '../../../../engine/network/document.ts';

/** What the slides write down besides the quantities of the graph. */
export const workings = (network: NetworkDocument): Record<string, Expression> => ({
  rate: learningRate(network.learningRate),
  /** The slides step up by the opposite of a negative gradient. */
  '-dE/dw.2.2.1': negative(reference('dE/dw.2.2.1')),
});
