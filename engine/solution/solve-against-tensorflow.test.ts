import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { randomNetwork } from '../../test/networks/random-network.ts';
import type { ActivationName } from '../activations/activation.ts';
import type { NetworkDocument } from '../network/document.ts';
import { solve } from './solve.ts';

/** float32 has seven digits; what is lost in sums over a few layers is allowed for. */
const tolerance = 2e-5;

function activate(name: ActivationName, z: tf.Tensor2D): tf.Tensor2D {
  switch (name) {
    case 'identity':
      return z;
    case 'sigmoid':
      return tf.sigmoid(z);
    case 'tanh':
      return tf.tanh(z);
    case 'relu':
      return tf.relu(z);
    case 'leaky-relu':
      return tf.leakyRelu(z, 0.01);
    case 'softmax':
      return tf.softmax(z);
  }
}

/** The loss of the document as the library computes it, from its weights as variables. */
function lossOf(document: NetworkDocument, weights: readonly tf.Tensor2D[]): tf.Scalar {
  let a: tf.Tensor2D = tf.tensor2d(document.samples.map(({ input }) => [...input]));
  document.layers.forEach(({ activation, bias, units }, index) => {
    const matrix = weights[index];
    if (!matrix) throw new RangeError('one matrix for each layer');
    const values =
      bias.kind === 'per-unit' ? [...bias.values] : Array<number>(units).fill(bias.kind === 'shared' ? bias.value : 0);
    a = activate(activation, tf.add(tf.matMul(a, matrix, false, true), tf.tensor1d(values)));
  });
  const t = tf.tensor2d(document.samples.map(({ target }) => [...target]));
  switch (document.loss) {
    case 'half-sum-squared-error':
      return tf.mul(0.5, tf.sum(tf.square(tf.sub(t, a))));
    case 'mean-squared-error':
      return tf.mean(tf.square(tf.sub(t, a)));
    case 'binary-cross-entropy':
      return tf.neg(tf.mean(tf.add(tf.mul(t, tf.log(a)), tf.mul(tf.sub(1, t), tf.log(tf.sub(1, a))))));
    case 'cross-entropy':
      return tf.neg(tf.div(tf.sum(tf.mul(t, tf.log(a))), document.samples.length));
  }
}

describe('a published library', () => {
  beforeAll(async () => {
    await tf.setBackend('cpu');
  });

  it('finds the same loss and the same weight gradients on 1,000 random networks, as far as float32 goes', () => {
    fc.assert(
      fc.property(randomNetwork(), (document) => {
        const outcome = solve(document);
        if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
        const { quantities } = outcome.value;
        tf.tidy(() => {
          const weights = document.layers.map(({ weights: rows }) => tf.tensor2d(rows.map((row) => [...row])));
          const { value, grads } = tf.valueAndGrads((...matrices: tf.Tensor[]) =>
            lossOf(document, matrices as tf.Tensor2D[]),
          )(weights);
          const [loss = NaN] = value.dataSync();
          expect(Math.abs((quantities.get('E')?.value ?? NaN) - loss)).toBeLessThan(tolerance * Math.max(1, loss));
          grads.forEach((gradient, layer) => {
            const rows = gradient.arraySync() as number[][];
            rows.forEach((row, j) =>
              row.forEach((entry, i) => {
                const found = quantities.get(`dE/dw.${layer + 1}.${j + 1}.${i + 1}`)?.value ?? NaN;
                expect(Math.abs(found - entry)).toBeLessThan(tolerance * Math.max(1, Math.abs(entry)));
              }),
            );
          });
        });
      }),
      { numRuns: 1000, seed: 20250308 },
    );
  });
});
