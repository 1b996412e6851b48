import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { randomNetwork } from '../../test/networks/random-network.ts';
import type { ActivationName } from '../activations/activations.ts';
import type { LossName } from '../losses/losses.ts';
import type { NetworkDocument } from '../network/document.ts';
import { solve } from './solve.ts';

/** float32 has seven digits; what is lost in sums over a few layers is allowed for. */
const tolerance = 2e-5;

/** The activations that the library has. */
const activations: Partial<Record<ActivationName, (z: tf.Tensor2D) => tf.Tensor2D>> = {
  identity: (z) => z,
  sigmoid: (z) => tf.sigmoid(z),
  tanh: (z) => tf.tanh(z),
  relu: (z) => tf.relu(z),
  'leaky-relu': (z) => tf.leakyRelu(z, 0.01),
  elu: (z) => tf.elu(z),
  softplus: (z) => tf.softplus(z),
  silu: (z) => tf.mul(z, tf.sigmoid(z)),
  softmax: (z) => tf.softmax(z),
};

/** The losses that can be made of what it has, from targets and activations of shape [samples][outputs]. */
const losses: Partial<Record<LossName, (t: tf.Tensor2D, a: tf.Tensor2D) => tf.Scalar>> = {
  'half-sum-squared-error': (t, a) => tf.mul(0.5, tf.sum(tf.square(tf.sub(t, a)))),
  'sum-squared-error': (t, a) => tf.sum(tf.square(tf.sub(t, a))),
  'mean-squared-error': (t, a) => tf.mean(tf.square(tf.sub(t, a))),
  'half-mean-squared-error': (t, a) => tf.mean(tf.mul(0.5, tf.sum(tf.square(tf.sub(t, a)), 1))),
  'binary-cross-entropy': (t, a) =>
    tf.neg(tf.mean(tf.add(tf.mul(t, tf.log(a)), tf.mul(tf.sub(1, t), tf.log(tf.sub(1, a)))))),
  'cross-entropy': (t, a) => tf.neg(tf.div(tf.sum(tf.mul(t, tf.log(a))), t.shape[0])),
};

const isKnown = ({ layers, loss }: NetworkDocument): boolean =>
  losses[loss] !== undefined && layers.every(({ activation }) => activations[activation] !== undefined);

/** The loss of the document as the library computes it, from its weights as variables. */
function lossOf(document: NetworkDocument, weights: readonly tf.Tensor2D[]): tf.Scalar {
  let a: tf.Tensor2D = tf.tensor2d(document.samples.map(({ input }) => [...input]));
  document.layers.forEach(({ activation, bias, units }, index) => {
    const matrix = weights[index];
    if (!matrix) throw new RangeError('one matrix for each layer');
    const values =
      bias.kind === 'per-unit' ? [...bias.values] : Array<number>(units).fill(bias.kind === 'shared' ? bias.value : 0);
    const z: tf.Tensor2D = tf.add(tf.matMul(a, matrix, false, true), tf.tensor1d(values));
    a = activations[activation]?.(z) ?? a;
  });
  const t = tf.tensor2d(document.samples.map(({ target }) => [...target]));
  return losses[document.loss]?.(t, a) ?? tf.scalar(NaN);
}

describe('a published library', () => {
  beforeAll(async () => {
    await tf.setBackend('cpu');
  });

  it('finds the same loss and the same weight gradients on 1,000 random networks, as far as float32 goes', () => {
    fc.assert(
      fc.property(randomNetwork().filter(isKnown), (document) => {
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
