import { constant, learningRate, type Expression } from '../../../../engine/expression/expression.ts';
import type { NetworkDocument } from '../../../../engine/network/document.ts';

/** What the article states besides the quantities of the graph: the learning rate, and how many there are of what. */
export const workings = (network: NetworkDocument): Record<string, Expression> => ({
  rate: learningRate(network.learningRate),
  layers: constant(network.layers.length + 1),
  'hidden-layers': constant(network.layers.length - 1),
  'output-weights': constant(network.layers.at(-1)?.weights.flat().length ?? 0),
});
