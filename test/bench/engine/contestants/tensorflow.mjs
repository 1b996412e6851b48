import { requireRival } from '../prepare.mjs';
import { biasesOf } from '../workloads.mjs';

export async function create({ layers, samples, loss, learningRate }, backend) {
  const tf = requireRival('@tensorflow/tfjs');
  if (backend === 'wasm') requireRival('@tensorflow/tfjs-backend-wasm');
  await tf.setBackend(backend);
  await tf.ready();
  const inputs = tf.tensor2d(samples.map(({ input }) => input));
  const targets = tf.tensor2d(samples.map(({ target }) => target));
  const made = layers.map((layer) => ({
    weights: tf.variable(tf.tensor2d(layer.weights)),
    bias: layer.bias.kind === 'none' ? undefined : tf.variable(tf.tensor1d(biasesOf(layer))),
    isSigmoid: layer.activation === 'sigmoid',
  }));
  const lossOf = () => {
    let a = inputs;
    for (const { weights, bias, isSigmoid } of made) {
      const product = tf.matMul(a, weights, false, true);
      const z = bias ? product.add(bias) : product;
      a = isSigmoid ? z.sigmoid() : z;
    }
    const squares = a.sub(targets).square();
    return loss === 'mean-squared-error' ? squares.mean() : squares.sum().mul(0.5);
  };
  const optimizer = tf.train.sgd(learningRate);
  return {
    step(count) {
      for (let done = 0; done < count; done += 1) tf.tidy(() => void optimizer.minimize(lossOf));
      made[0].weights.dataSync();
    },
    weight: () => made[1].weights.dataSync()[0],
  };
}
