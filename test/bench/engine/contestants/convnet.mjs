import { requireRival } from '../prepare.mjs';
import { biasesOf, errorFactor } from '../workloads.mjs';

export function create(network) {
  const { inputs, layers, samples, learningRate } = network;
  const { FullyConnLayer, InputLayer, Net, RegressionLayer, SigmoidLayer, Trainer, Vol } = requireRival('convnetjs');
  const net = new Net();
  const sizeOf = (units) => ({ in_sx: 1, in_sy: 1, in_depth: units });
  net.layers = [new InputLayer({ out_sx: 1, out_sy: 1, out_depth: inputs })];
  let before = inputs;
  for (const layer of layers) {
    const dense = new FullyConnLayer({ ...sizeOf(before), num_neurons: layer.units });
    layer.weights.forEach((row, j) => row.forEach((weight, i) => (dense.filters[j].w[i] = weight)));
    biasesOf(layer).forEach((bias, j) => (dense.biases.w[j] = bias));
    net.layers.push(dense);
    if (layer.activation === 'sigmoid') net.layers.push(new SigmoidLayer(sizeOf(layer.units)));
    before = layer.units;
  }
  net.layers.push(new RegressionLayer(sizeOf(before)));
  const trainer = new Trainer(net, {
    method: 'sgd',
    momentum: 0,
    batch_size: samples.length,
    // Its loss is half the sum of squares, and its batch is averaged.
    learning_rate: learningRate * samples.length * errorFactor(network),
  });
  const batch = samples.map(({ input, target }) => ({ input: new Vol(input), target }));
  return {
    step(count) {
      for (let done = 0; done < count; done += 1) {
        for (const { input, target } of batch) trainer.train(input, target);
      }
    },
    weight: () => net.layers[3].filters[0].w[0],
  };
}
