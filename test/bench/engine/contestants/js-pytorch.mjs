import { requireRival } from '../prepare.mjs';
import { biasesOf, errorFactor } from '../workloads.mjs';

export function create(network) {
  const { torch } = requireRival('js-pytorch');
  const { layers, samples, learningRate } = network;
  const scale = errorFactor(network) / 2;
  const inputs = torch.tensor(samples.map(({ input }) => input));
  const negatedTargets = torch.tensor(samples.map(({ target }) => target.map((t) => -t)));
  const made = layers.map((layer) => ({
    weights: torch.tensor(
      layer.weights.map((row) => [...row]),
      true,
    ),
    bias: layer.bias.kind === 'none' ? undefined : torch.tensor([...biasesOf(layer)], true),
    isSigmoid: layer.activation === 'sigmoid',
  }));
  const sigmoid = (z) => torch.div(torch.ones(z.shape), torch.add(torch.exp(torch.neg(z)), 1));
  const descendRow = (row, gradients) => row.forEach((_, i) => (row[i] -= learningRate * gradients[i]));

  function oneStep() {
    let a = inputs;
    for (const { weights, bias, isSigmoid } of made) {
      const product = torch.matmul(a, torch.transpose(weights, 0, 1));
      const z = bias ? torch.add(product, bias) : product;
      a = isSigmoid ? sigmoid(z) : z;
    }
    const error = torch.add(a, negatedTargets);
    const loss = torch.mul(torch.mul(error, error), scale);
    loss.backward();
    for (const { weights, bias } of made) {
      weights.data.forEach((row, j) => descendRow(row, weights.grad[j]));
      if (bias) descendRow(bias.data, bias.grad);
    }
    for (const { weights, bias } of made) {
      weights.zero_grad();
      bias?.zero_grad();
    }
  }

  return {
    step(count) {
      for (let done = 0; done < count; done += 1) oneStep();
    },
    weight: () => made[1].weights.data[0][0],
  };
}
