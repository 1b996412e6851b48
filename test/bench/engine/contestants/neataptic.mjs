import { requireRival } from '../prepare.mjs';
import { biasesOf } from '../workloads.mjs';

export function create(network) {
  const { inputs, layers, samples, learningRate } = network;
  if (network.loss !== 'half-sum-squared-error') throw new Error('has no mean over a batch');
  if (layers[0].weights.flat().length > 1000) throw new Error('an object for each weight: minutes for a step');
  const { architect } = requireRival('neataptic');
  const net = new architect.Perceptron(inputs, ...layers.map(({ units }) => units));
  let first = inputs;
  let before = net.nodes.slice(0, inputs);
  for (const layer of layers) {
    const here = net.nodes.slice(first, first + layer.units);
    here.forEach((node, j) => {
      node.bias = biasesOf(layer)[j];
      for (const connection of node.connections.in)
        connection.weight = layer.weights[j][before.indexOf(connection.from)];
    });
    first += layer.units;
    before = here;
  }
  const [fifth] = before[0].connections.in;
  return {
    step(count) {
      for (let done = 0; done < count; done += 1) {
        samples.forEach(({ input, target }, index) => {
          net.activate(input, true);
          net.propagate(learningRate, 0, index === samples.length - 1, target);
        });
      }
    },
    weight: () => fifth.weight,
  };
}
