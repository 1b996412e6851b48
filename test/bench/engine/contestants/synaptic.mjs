import { requireRival } from '../prepare.mjs';
import { biasesOf } from '../workloads.mjs';

export function create({ inputs, layers, samples, learningRate }) {
  if (samples.length > 1) throw new Error('updates after every sample, has no batch');
  const { Architect } = requireRival('synaptic');
  const net = new Architect.Perceptron(inputs, ...layers.map(({ units }) => units));
  const made = [net.layers.input, ...net.layers.hidden, net.layers.output].map(({ list }) => list);
  layers.forEach((layer, index) => {
    made[index + 1].forEach((neuron, j) => {
      neuron.bias = biasesOf(layer)[j];
      for (const connection of Object.values(neuron.connections.inputs)) {
        connection.weight = layer.weights[j][made[index].indexOf(connection.from)];
      }
    });
  });
  const [{ input, target }] = samples;
  const [fifth] = Object.values(made[2][0].connections.inputs);
  return {
    step(count) {
      for (let done = 0; done < count; done += 1) {
        net.activate(input);
        net.propagate(learningRate, target);
      }
    },
    weight() {
      net.restore();
      return fifth.weight;
    },
  };
}
