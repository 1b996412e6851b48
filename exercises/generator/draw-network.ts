import type { Bias, Layer, NetworkDocument, Sample } from '../../engine/network/document.ts';
import { networkFormat, networkVersion } from '../../engine/network/document.ts';
import type { Random } from './random.ts';
import type { Recipe } from './recipe.ts';

/** With these, a step is seen in the first few decimals. With 0.1, a slipped point would look like a forgotten rate. */
const rates = [0.5, 0.2, 0.3, 0.4, 0.25] as const;

/** A network by a recipe, with numbers of at most two decimals that no two places of a layer share. */
export function drawNetwork(random: Random, recipe: Recipe): NetworkDocument {
  const { sizes, loss, notation } = recipe;
  const [inputs = 1, ...units] = sizes;
  return {
    format: networkFormat,
    version: networkVersion,
    notation,
    inputs,
    layers: units.map((count, index) => drawLayer(random, recipe, index, count, sizes[index] ?? 1)),
    loss,
    learningRate: random.pick(rates),
    samples: drawSamples(random, recipe),
  };
}

function drawLayer(random: Random, recipe: Recipe, index: number, units: number, before: number): Layer {
  const biases = recipe.bias === 'per-unit' ? units : recipe.bias === 'shared' ? 1 : 0;
  const numbers = distinct(random, recipe.grain, units * before + biases, 90);
  return {
    units,
    activation: index === recipe.sizes.length - 2 ? recipe.output : recipe.hidden,
    weights: Array.from({ length: units }, (_, unit) => numbers.slice(unit * before, (unit + 1) * before)),
    bias: biasOf(recipe.bias, numbers.slice(units * before)),
  };
}

function biasOf(kind: Recipe['bias'], values: readonly number[]): Bias {
  switch (kind) {
    case 'none':
      return { kind };
    case 'per-unit':
      return { kind, values };
    case 'shared':
      return { kind, value: values[0] ?? 0 };
  }
}

function drawSamples(random: Random, recipe: Recipe): Sample[] {
  const { sizes, samples, grain } = recipe;
  const [inputs = 1] = sizes;
  // Of all samples together, so that a wrong sample shows as well as a wrong input.
  const numbers = distinct(random, grain, samples * inputs, 95);
  return Array.from({ length: samples }, (_, sample) => ({
    input: numbers.slice(sample * inputs, (sample + 1) * inputs),
    target: drawTarget(random, recipe, sizes[sizes.length - 1] ?? 1),
  }));
}

function drawTarget(random: Random, { loss, output }: Recipe, outputs: number): number[] {
  if (loss === 'cross-entropy') {
    const hot = random.integer(0, outputs - 1);
    return Array.from({ length: outputs }, (_, unit) => (unit === hot ? 1 : 0));
  }
  return Array.from({ length: outputs }, () => {
    if (loss === 'binary-cross-entropy') return random.integer(0, 1);
    const least = output === 'sigmoid' ? 1 : -95;
    return hundredths(random.integer(least, 99));
  });
}

/** Numbers that differ in size, not only in sign, from 0.1 up; most of them positive. */
function distinct(random: Random, grain: number, count: number, most: number): number[] {
  const sizes = Array.from({ length: Math.floor((most - 10) / grain) + 1 }, (_, index) => 10 + index * grain);
  return random
    .shuffled(sizes)
    .slice(0, count)
    .map((size) => hundredths(random.integer(1, 4) === 1 ? -size : size));
}

const hundredths = (count: number): number => count / 100;
