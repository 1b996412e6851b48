import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomNetwork } from '../../test/networks/random-network.ts';
import { graphStep, layersApart, layersOf, numbersApart } from '../../test/unit/training/graph-step.ts';
import { activationNames, activations, type ActivationName } from '../activations/activations.ts';
import { lossNames, losses, type LossName } from '../losses/losses.ts';
import type { Bias, NetworkDocument } from '../network/document.ts';
import { GradientDescent } from './gradient-descent.ts';
import { withParameters } from './layer-parameters.ts';
import type { Backend } from './products/products.ts';
import { fusedBackend, tiledBackend } from './products/tiled-products.ts';
import { webAssemblyBackend } from './webassembly/webassembly-backend.ts';

const webAssembly = webAssemblyBackend();
if (!webAssembly) throw new Error('these tests are meant to run where there is WebAssembly');

const backends: readonly (readonly [name: string, backend: Backend])[] = [
  ['fused', fusedBackend],
  ['tiled', tiledBackend],
  ['WebAssembly', webAssembly],
];

/** One step on flat arrays, in every way of working products out, against one step of the graph. */
function expectSameStep(document: NetworkDocument): void {
  const expected = graphStep(document);
  for (const [name, backend] of backends) {
    const descent = new GradientDescent(document, backend);
    descent.evaluate();
    expect(numbersApart([expected.loss], [descent.loss()]), name).toBeLessThan(1e-12);
    expect(numbersApart(expected.outputs.flat(), descent.outputs().flat()), name).toBeLessThan(1e-12);
    expect(layersApart(expected.gradients.layers, descent.gradients()), name).toBeLessThan(1e-12);
    descent.step(1);
    expect(layersApart(layersOf(expected.updated), descent.layerParameters()), name).toBeLessThan(1e-12);
    descent.evaluate();
    expect(numbersApart([expected.lossAfter], [descent.loss()]), name).toBeLessThan(1e-12);
  }
}

/** Numbers between -1 and 1 that follow no pattern, the same every time. */
function* scattered(): Generator<number, never> {
  for (let n = 1; ; n += 1) yield ((n * 0.618033988749895) % 1) * 2 - 1;
}

interface Case {
  readonly hidden: ActivationName;
  readonly output: ActivationName;
  readonly loss: LossName;
  readonly bias: Bias['kind'];
  readonly samples: number;
}

/** Every activation in a hidden layer and at the output, with every loss it may meet, every bias and several batches. */
const cases: readonly Case[] = lossNames.flatMap((loss) =>
  activationNames
    .filter((output) => output === (losses[loss].outputActivation ?? output))
    .flatMap((output) =>
      activationNames
        .filter((hidden) => !activations[hidden].acrossUnits)
        .flatMap((hidden) =>
          (['none', 'per-unit', 'shared'] as const).flatMap((bias) =>
            [1, 3, 9].map((samples) => ({ hidden, output, loss, bias, samples })),
          ),
        ),
    ),
);

function networkOf({ hidden, output, loss, bias, samples }: Case): NetworkDocument {
  const numbers = scattered();
  const some = (count: number): number[] => Array.from({ length: count }, () => numbers.next().value);
  const biasOf = (units: number): Bias =>
    bias === 'none'
      ? { kind: 'none' }
      : bias === 'shared'
        ? { kind: 'shared', value: numbers.next().value, trainable: false }
        : { kind: 'per-unit', values: some(units) };
  const widths = [3, 5, 2];
  const layers = [hidden, output].map((activation, index) => {
    const [before = 0, units = 0] = widths.slice(index);
    return { units, activation, weights: Array.from({ length: units }, () => some(before)), bias: biasOf(units) };
  });
  const isLogLoss = losses[loss].outputActivation !== undefined;
  return {
    format: 'backprop-workbook.network',
    version: 1,
    inputs: 3,
    layers,
    loss,
    learningRate: 0.01,
    samples: Array.from({ length: samples }, (_, k) => ({
      input: some(3),
      target: isLogLoss ? [k % 2, 1 - (k % 2)] : some(2),
    })),
  };
}

describe('one step of gradient descent', () => {
  it('agrees with the solution graph for every activation, loss, bias and batch', () => {
    for (const example of cases) expectSameStep(networkOf(example));
  });

  it('agrees with the solution graph on random networks', () => {
    const networks = randomNetwork({ layers: 4, units: 9, samples: 9 });
    fc.assert(fc.property(networks, expectSameStep), { numRuns: 200, seed: 20250311 });
  });

  it('stays finite and right at saturated outputs', () => {
    for (const [loss, output] of [
      ['binary-cross-entropy', 'sigmoid'],
      ['cross-entropy', 'softmax'],
    ] as const) {
      for (const size of [1, 40, 800, 1e5]) {
        const document = networkOf({ hidden: 'identity', output, loss, bias: 'none', samples: 3 });
        const inputs = document.samples.map((sample) => ({ ...sample, input: sample.input.map((x) => x * size) }));
        expectSameStep({ ...document, samples: inputs, learningRate: 1e-12 });
      }
    }
  });
});

describe.each(backends)('gradient descent, %s', (_name, backend) => {
  it('gives the size of each layer’s gradient from all its weights and biases, to the very last', () => {
    // Networks whose widths fill the tiles too, so that nothing stands behind the last number.
    fc.assert(
      fc.property(randomNetwork({ layers: 3, units: 8, samples: 3 }), (document) => {
        const descent = new GradientDescent(document, backend);
        descent.evaluate();
        const sizes = graphStep(document).gradients.layers.map(({ weights, bias }) =>
          Math.hypot(...weights.flat(), ...[bias ?? []].flat()),
        );
        expect(numbersApart(sizes, descent.gradientSizes())).toBeLessThan(1e-12);
      }),
      { numRuns: 200, seed: 20250324 },
    );
  });

  it('has a gradient for a frozen bias, and leaves the bias as it is', () => {
    for (const kind of ['per-unit', 'shared'] as const) {
      const document = networkOf({
        hidden: 'tanh',
        output: 'sigmoid',
        loss: 'mean-squared-error',
        bias: kind,
        samples: 3,
      });
      const frozen: NetworkDocument = {
        ...document,
        layers: document.layers.map((layer) => ({ ...layer, bias: { ...layer.bias, trainable: false } })),
      };
      const descent = new GradientDescent(frozen, backend);
      descent.evaluate();
      expect(layersApart(graphStep(frozen).gradients.layers, descent.gradients())).toBeLessThan(1e-12);
      descent.step(50);
      expect(descent.layerParameters().map(({ bias }) => bias)).toEqual(layersOf(document).map(({ bias }) => bias));
      expect(descent.layerParameters()[0]?.weights).not.toEqual(document.layers[0]?.weights);
    }
  });

  it.each([
    ['sigmoid', 'identity', 'mean-squared-error'],
    ['tanh', 'softmax', 'half-sum-squared-error'],
    ['relu', 'sigmoid', 'binary-cross-entropy'],
    ['leaky-relu', 'softmax', 'cross-entropy'],
  ] as const)('allocates nothing from step to step: %s, %s, %s', (hidden, output, loss) => {
    const steps = 5_000;
    const descent = new GradientDescent(networkOf({ hidden, output, loss, bias: 'per-unit', samples: 3 }), backend);
    descent.step(5 * steps);
    // The smallest growth of several rounds: others may allocate meanwhile, a collection makes it negative.
    const growths = Array.from({ length: 12 }, () => {
      const before = process.memoryUsage().heapUsed;
      descent.step(steps);
      return process.memoryUsage().heapUsed - before;
    });
    const bytesAStep = Math.min(...growths.filter((growth) => growth >= 0)) / steps;
    expect(bytesAStep).toBeLessThan(8);
  });
});

describe('1,000 steps', () => {
  const chosen = cases.filter(
    ({ hidden, samples, bias }) => ['tanh', 'relu'].includes(hidden) && samples === 3 && bias === 'per-unit',
  );

  it.each(chosen)('agree with 1,000 steps of the graph: $hidden, $output, $loss', (example) => {
    let expected = networkOf(example);
    const descents = backends.map(([, backend]) => new GradientDescent(expected, backend));
    for (let step = 0; step < 1000; step += 1) expected = graphStep(expected).updated;
    for (const descent of descents) {
      descent.step(1000);
      expect(layersApart(layersOf(expected), descent.layerParameters())).toBeLessThan(1e-12);
    }
  });
});

describe('the ways of working products out', () => {
  it('give the same numbers to the last bit', () => {
    fc.assert(
      fc.property(randomNetwork({ layers: 3, units: 12, samples: 10 }), (document) => {
        const [fused, ...others] = backends.map(([, backend]) => {
          const descent = new GradientDescent(document, backend);
          descent.step(5);
          return descent.layerParameters();
        });
        for (const other of others) expect(other).toEqual(fused);
      }),
      { numRuns: 100, seed: 20250312 },
    );
  });
});

describe('a document', () => {
  it('comes back with its own parameters and all else as it was', () => {
    const networks = randomNetwork().map((document) => ({
      ...document,
      'x-note': 'kept',
      title: { en: 'a', ko: '가' },
    }));
    fc.assert(
      fc.property(networks, (document) => {
        const before = structuredClone(document);
        const descent = new GradientDescent(document, fusedBackend);
        expect(withParameters(document, descent.layerParameters())).toEqual(before);
        descent.step(3);
        expect(document).toEqual(before);
      }),
      { numRuns: 100, seed: 20250313 },
    );
  });
});
