import { learningRate, type Expression } from '../../../../engine/expression/expression.ts';
import type { NetworkDocument } from '../../../../engine/network/document.ts';

/** What the notes write down besides the quantities of the graph. */
export const workings = (network: NetworkDocument): Record<string, Expression> => ({
  rate: learningRate(network.learningRate),
});
