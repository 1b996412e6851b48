import { requireRival } from '../prepare.mjs';
import { biasesOf, errorFactor } from '../workloads.mjs';

export function create(network) {
  const { Matrix } = requireRival('ml-matrix');
  const { layers, samples, learningRate } = network;
  const factor = errorFactor(network);
  const inputs = new Matrix(samples.map(({ input }) => input));
  const targets = new Matrix(samples.map(({ target }) => target));
  const made = layers.map((layer) => ({
    weights: new Matrix(layer.weights),
    bias: [...biasesOf(layer)],
    trainsBias: layer.bias.kind !== 'none',
    isSigmoid: layer.activation === 'sigmoid',
  }));

  function oneStep() {
    const activations = [inputs];
    for (const { weights, bias, isSigmoid } of made) {
      const z = activations[activations.length - 1].mmul(weights.transpose()).addRowVector(bias);
      activations.push(isSigmoid ? z.neg().exp().add(1).pow(-1) : z);
    }
    let gradient = Matrix.sub(activations[made.length], targets).mul(factor);
    for (let l = made.length - 1; l >= 0; l -= 1) {
      const { weights, bias, trainsBias, isSigmoid } = made[l];
      const a = activations[l + 1];
      const delta = isSigmoid ? gradient.mul(a).mul(Matrix.mul(a, -1).add(1)) : gradient;
      gradient = delta.mmul(weights);
      weights.sub(delta.transpose().mmul(activations[l]).mul(learningRate));
      if (trainsBias) delta.sum('column').forEach((sum, j) => (bias[j] -= learningRate * sum));
    }
  }

  return {
    step(count) {
      for (let done = 0; done < count; done += 1) oneStep();
    },
    weight: () => made[1].weights.get(0, 0),
  };
}
