import { biasesOf, errorFactor } from '../workloads.mjs';

/** What anyone would write first: three nested loops over plain arrays, one sample after the other. */
export function create(network) {
  const { layers, samples, learningRate } = network;
  const factor = errorFactor(network);
  const weights = layers.map((layer) => layer.weights.map((row) => [...row]));
  const biases = layers.map((layer) => [...biasesOf(layer)]);
  const hasBias = layers.map(({ bias }) => bias.kind !== 'none');
  const isSigmoid = layers.map(({ activation }) => activation === 'sigmoid');
  const weightGradients = weights.map((layer) => layer.map((row) => row.map(() => 0)));
  const biasGradients = biases.map((layer) => layer.map(() => 0));
  const activations = biases.map((layer) => layer.map(() => 0));
  const deltas = biases.map((layer) => layer.map(() => 0));
  const last = layers.length - 1;

  function forward(input) {
    let before = input;
    for (let l = 0; l <= last; l += 1) {
      const here = activations[l];
      for (let j = 0; j < here.length; j += 1) {
        const row = weights[l][j];
        let z = biases[l][j];
        for (let i = 0; i < row.length; i += 1) z += row[i] * before[i];
        here[j] = isSigmoid[l] ? 1 / (1 + Math.exp(-z)) : z;
      }
      before = here;
    }
  }

  function backward(input, target) {
    for (let l = last; l >= 0; l -= 1) {
      const here = activations[l];
      const before = l === 0 ? input : activations[l - 1];
      for (let j = 0; j < here.length; j += 1) {
        let error = 0;
        if (l === last) error = factor * (here[j] - target[j]);
        else for (let m = 0; m < deltas[l + 1].length; m += 1) error += deltas[l + 1][m] * weights[l + 1][m][j];
        const delta = isSigmoid[l] ? error * here[j] * (1 - here[j]) : error;
        deltas[l][j] = delta;
        const row = weightGradients[l][j];
        for (let i = 0; i < row.length; i += 1) row[i] += delta * before[i];
        biasGradients[l][j] += delta;
      }
    }
  }

  function update() {
    for (let l = 0; l <= last; l += 1) {
      for (let j = 0; j < weights[l].length; j += 1) {
        const row = weights[l][j];
        const gradients = weightGradients[l][j];
        for (let i = 0; i < row.length; i += 1) {
          row[i] -= learningRate * gradients[i];
          gradients[i] = 0;
        }
        if (hasBias[l]) biases[l][j] -= learningRate * biasGradients[l][j];
        biasGradients[l][j] = 0;
      }
    }
  }

  return {
    step(count) {
      for (let done = 0; done < count; done += 1) {
        for (const { input, target } of samples) {
          forward(input);
          backward(input, target);
        }
        update();
      }
    },
    weight: () => weights[1][0][0],
  };
}
