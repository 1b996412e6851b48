import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activationNames, activations, type ActivationName } from '../../../engine/activations/activations.ts';
import { lossNames, losses, type LossName } from '../../../engine/losses/losses.ts';
import type { Bias, NetworkDocument } from '../../../engine/network/document.ts';
import { slidesNetwork } from '../../../test/networks/known-networks.ts';
import { randomNetwork } from '../../../test/networks/random-network.ts';
import { expectSame, expectSlopes } from '../../../test/python/expected-values.ts';
import { printedValues } from '../../../test/python/printed-values.ts';
import { numpyFile } from './numpy-file.ts';
import { torchFile } from './torch-file.ts';

const biases = (units: number): Bias[] => [
  { kind: 'none' },
  { kind: 'per-unit', values: [0.3, -0.1, 0.2].slice(0, units) },
  { kind: 'per-unit', values: [0.3, -0.1, 0.2].slice(0, units), trainable: false },
  { kind: 'shared', value: 0.25 },
  { kind: 'shared', value: -0.25, trainable: false },
];

/** A 2-3-n network, all of whose numbers are of a kind that a person would type. */
function networkOf(
  hidden: ActivationName,
  output: ActivationName,
  loss: LossName,
  outputs: number,
  samples: number,
  kind: number,
): NetworkDocument {
  const weights = (rows: number, columns: number): number[][] =>
    Array.from({ length: rows }, (_, j) =>
      Array.from({ length: columns }, (_, i) => Math.round(80 * Math.sin(3 * j + 5 * i + rows)) / 100),
    );
  return {
    format: 'backprop-workbook.network',
    version: 1,
    inputs: 2,
    layers: [
      { units: 3, activation: hidden, weights: weights(3, 2), bias: biases(3)[kind] ?? { kind: 'none' } },
      {
        units: outputs,
        activation: output,
        weights: weights(outputs, 3),
        bias: biases(outputs)[(kind + 1) % 5] ?? { kind: 'none' },
      },
    ],
    loss,
    learningRate: 0.5,
    samples: Array.from({ length: samples }, (_, k) => ({
      input: [0.5 + k, 1 - k],
      target: Array.from({ length: outputs }, (_, j) =>
        losses[loss].outputActivation ? Number(j === k % outputs) : (j + k) / 4,
      ),
    })),
  };
}

const outputsFor = (loss: LossName): readonly ActivationName[] => {
  const required = losses[loss].outputActivation;
  return required ? [required] : activationNames;
};

/** Every loss, with every activation after it, before it, one to three outputs, one sample and three. */
const cases = lossNames.flatMap((loss) =>
  outputsFor(loss).flatMap((output) =>
    [1, 2, 3].flatMap((outputs) => [1, 3].map((samples) => ({ loss, output, outputs, samples }))),
  ),
);
const hiddenActivations = activationNames.filter((name) => !activations[name].acrossUnits);

describe.each([
  ['PyTorch', torchFile],
  ['NumPy', numpyFile],
])('a network as %s', (_, write) => {
  it.each(cases)('comes to the same: $loss after $output, $outputs outputs, $samples samples', (given) => {
    for (const [index, hidden] of hiddenActivations.entries()) {
      for (let kind = index; kind < index + 3; kind += 1) {
        const network = networkOf(hidden, given.output, given.loss, given.outputs, given.samples, kind % 5);
        expectSame(printedValues(write(network, 'en')), network);
      }
    }
  });

  it('comes to the same on random networks', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        expectSame(printedValues(write(network, 'en')), network);
      }),
      { numRuns: 400, seed: 20250312 },
    );
  });

  it('has the slope of the side below where a ReLU stands at exactly 0', () => {
    for (const hidden of ['relu', 'leaky-relu'] as const) {
      const network = { ...networkOf(hidden, 'identity', 'half-sum-squared-error', 2, 1, 0) };
      const still = { ...network, samples: [{ input: [0, 0], target: [1, 2] }] };
      expectSame(printedValues(write(still, 'en')), still);
    }
  });

  it('stays finite where outputs are saturated', () => {
    for (const loss of ['binary-cross-entropy', 'cross-entropy'] as const) {
      const [output = 'identity'] = outputsFor(loss);
      const network = networkOf('identity', output, loss, 2, 3, 0);
      const wide = { ...network, samples: network.samples.map(({ target }) => ({ input: [900, -700], target })) };
      expectSame(printedValues(write(wide, 'en')), wide);
    }
  });

  it('keeps numbers to the last bit, and every number has a point', () => {
    const numbers = [0.1 + 0.2, 1e-7, 1e21, 123456789012345680000, -3];
    const network: NetworkDocument = {
      ...slidesNetwork,
      inputs: numbers.length,
      layers: [{ units: 1, activation: 'identity', weights: [numbers], bias: { kind: 'none' } }],
      samples: [{ input: numbers.map(() => 0), target: [2] }],
    };
    const source = write(network, 'en');
    expect(printedValues(source)['W1 after the step']).toEqual([numbers]);
    const literals = [...source.matchAll(/array\(([^()]*)\)|tensor\(([^(),]*|\[[^()]*\])/g)].map(([all]) => all).join();
    for (const [literal] of literals.matchAll(/-?\d[\d.e+-]*/g)) expect(literal).toMatch(/[.e]/);
  });

  it.each([
    [1, 1, 'gives twice as much', '두 배'],
    [2, 1, 'the same for two squares', '두 개일 때만'],
    [1, 2, 'the same for two squares', '두 개일 때만'],
    [3, 1, 'here 2/3 of it', '2/3배'],
    [2, 3, 'here 1/3 of it', '1/3배'],
  ])('says how ½Σ of %d outputs and %d samples stands to the mean', (outputs, samples, english, korean) => {
    const network = networkOf('tanh', 'identity', 'half-sum-squared-error', outputs, samples, 0);
    expect(write(network, 'en')).toContain(english);
    expect(write(network, 'ko')).toContain(korean);
  });

  it.each([
    [1, 'gives twice as much', '두 배'],
    [2, 'the same for two outputs', '두 개일 때만'],
    [3, 'here 2/3 of it', '2/3배'],
  ])('says how half the mean over samples of %d outputs stands to PyTorch’s', (outputs, english, korean) => {
    const network = networkOf('tanh', 'identity', 'half-mean-squared-error', outputs, 3, 0);
    expect(write(network, 'en')).toContain(english);
    expect(write(network, 'ko')).toContain(korean);
  });

  it('says the same in Korean, with labels of its own', () => {
    const english = printedValues(write(slidesNetwork, 'en'));
    const korean = printedValues(write(slidesNetwork, 'ko'));
    expect(Object.values(korean)).toEqual(Object.values(english));
    expect(Object.keys(korean)).toEqual([
      '출력',
      '손실',
      'dE/dW1',
      'dE/dW2',
      '갱신 후 W1',
      '갱신 후 W2',
      '갱신 후 손실',
    ]);
  });

  it('carries any title in a comment of one line', () => {
    const title = 'one\n"""two\r\u2028three\u0000 \\ \u202Efour';
    const source = write({ ...slidesNetwork, title }, 'en');
    expect(source.split('\n')[0]).toBe('# one """two three \\ four');
    expectSame(printedValues(source), slidesNetwork);
    expect(write({ ...slidesNetwork, title: { en: 'Two', ko: '둘' } }, 'ko')).toMatch(/^# 둘\n/);
  });
});

/** The test above trusts the engine; this one trusts dual numbers through textbook formulas. */
it('has gradients that dual numbers give too', () => {
  fc.assert(
    fc.property(randomNetwork(), (network) => expectSlopes(printedValues(torchFile(network, 'en')), network)),
    { numRuns: 50, seed: 20250312 },
  );
});
