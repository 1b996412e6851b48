import { requireRival } from '../prepare.mjs';
import { biasesOf } from '../workloads.mjs';

export async function create({ layers, samples, loss, learningRate }, precision) {
  // The library names this class without looking whether there is one.
  globalThis.Float16Array ??= class {};
  const { blockUntilReady, defaultDevice, grad, init, jit, nn, numpy } = requireRival('@jax-js/jax');
  await init('wasm');
  defaultDevice('wasm');
  const array = (values) => numpy.array(values, { dtype: numpy[precision] });
  const inputs = array(samples.map(({ input }) => input));
  const targets = array(samples.map(({ target }) => target));
  const isSigmoid = layers.map(({ activation }) => activation === 'sigmoid');

  // Arrays are used up by what is done with them; `ref` keeps one for another use.
  const lossOf = (parameters, x, t) => {
    let a = x;
    parameters.forEach(({ weights, bias }, index) => {
      const product = numpy.matmul(a, weights.transpose());
      const z = bias ? product.add(bias) : product;
      a = isSigmoid[index] ? nn.sigmoid(z) : z;
    });
    const error = a.sub(t);
    const squares = error.ref.mul(error);
    return loss === 'mean-squared-error' ? squares.mean() : squares.sum().mul(0.5);
  };
  const kept = (parameters) =>
    parameters.map(({ weights, bias }) => (bias ? { weights: weights.ref, bias: bias.ref } : { weights: weights.ref }));
  const stepped = jit((parameters, x, t) => {
    const gradients = grad(lossOf)(kept(parameters), x, t);
    return parameters.map(({ weights, bias }, index) => {
      const next = { weights: weights.sub(gradients[index].weights.mul(learningRate)) };
      return bias ? { ...next, bias: bias.sub(gradients[index].bias.mul(learningRate)) } : next;
    });
  });

  let parameters = layers.map((layer) => {
    const weights = array(layer.weights);
    return layer.bias.kind === 'none' ? { weights } : { weights, bias: array(biasesOf(layer)) };
  });
  return {
    async step(count) {
      for (let done = 0; done < count; done += 1) parameters = stepped(parameters, inputs.ref, targets.ref);
      await blockUntilReady(parameters);
    },
    weight: () => parameters[1].weights.ref.js()[0][0],
  };
}
