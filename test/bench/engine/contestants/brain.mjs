import { requireRival } from '../prepare.mjs';
import { biasesOf } from '../workloads.mjs';

export function create({ inputs, layers, samples, learningRate }) {
  if (layers.some(({ activation }) => activation !== 'sigmoid')) throw new Error('has no linear output');
  if (samples.length > 1) throw new Error('updates after every sample, has no batch');
  const { NeuralNetwork } = requireRival('brain.js');
  const net = new NeuralNetwork({ activation: 'sigmoid' });
  net.sizes = [inputs, ...layers.map(({ units }) => units)];
  net.outputLayer = layers.length;
  net.initialize();
  layers.forEach((layer, index) => {
    layer.weights.forEach((row, j) => row.forEach((weight, i) => (net.weights[index + 1][j][i] = weight)));
    biasesOf(layer).forEach((bias, j) => (net.biases[index + 1][j] = bias));
  });
  net.trainOpts = { ...net.trainOpts, learningRate, momentum: 0 };
  const [{ input, target }] = samples;
  const pattern = { input: Float32Array.from(input), output: Float32Array.from(target) };
  return {
    step(count) {
      for (let done = 0; done < count; done += 1) net.trainPattern(pattern);
    },
    weight: () => net.weights[2][0][0],
  };
}
