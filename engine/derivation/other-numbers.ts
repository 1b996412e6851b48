import type { Bias, NetworkDocument, Sample } from '../network/document.ts';
import { losses } from '../losses/losses.ts';

/**
 * The same network with other numbers: weights, biases, inputs, targets and learning rate, drawn from the seed alone. They
 * stay away from 0 and from each other, so that two different formulas come to different values. Of every fourth seed none is
 * below 0: whatever has a kink there has all its units alive.
 * @param seed a whole number; the same seed draws the same numbers
 */
export function withOtherNumbers(document: NetworkDocument, seed: number): NetworkDocument {
  const draw = drawing(seed);
  const signed = (): number => (draw() < 0.5 && seed % 4 !== 1 ? -1 : 1) * (0.2 + 1.1 * draw());
  const inputs = (count: number): number[] => Array.from({ length: count }, signed);
  const targets = (count: number): number[] => {
    const { outputActivation } = losses[document.loss];
    if (outputActivation === 'softmax') return distribution(count, draw);
    const probabilities = (): number[] => Array.from({ length: count }, () => 0.1 + 0.8 * draw());
    return outputActivation === 'sigmoid' ? probabilities() : Array.from({ length: count }, signed);
  };
  const biasOf = (bias: Bias): Bias => {
    if (bias.kind === 'none') return bias;
    return bias.kind === 'shared' ? { ...bias, value: signed() } : { ...bias, values: bias.values.map(signed) };
  };
  return {
    ...document,
    layers: document.layers.map((layer) => ({
      ...layer,
      weights: layer.weights.map((row) => row.map(signed)),
      bias: biasOf(layer.bias),
    })),
    learningRate: 0.05 + 0.4 * draw(),
    samples: document.samples.map(({ input, target }): Sample => ({
      input: inputs(input.length),
      target: targets(target.length),
    })),
  };
}

/** Targets that come to 1 exactly, in doubles as in decimals: parts of 1024, the largest for the last. */
function distribution(count: number, draw: () => number): number[] {
  const most = Math.max(1, Math.floor(1024 / (count + 1)));
  const parts = Array.from({ length: count - 1 }, () => 1 + Math.floor(draw() * (most - 1)));
  const rest = 1024 - parts.reduce((total, part) => total + part, 0);
  return [...parts, rest].map((part) => part / 1024);
}

/** Numbers from 0 up to 1, one after the other (mulberry32). */
function drawing(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
