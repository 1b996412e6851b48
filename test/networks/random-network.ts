import fc from 'fast-check';
import { activationNames, activations, type ActivationName } from '../../engine/activations/activations.ts';
import { lossNames, losses, type LossName } from '../../engine/losses/losses.ts';
import { notationNames, type Bias, type Layer, type NetworkDocument } from '../../engine/network/document.ts';

/** Two decimals, as people work with; never so large that a sigmoid loses all its digits. */
const number = (limit: number): fc.Arbitrary<number> =>
  fc.integer({ min: -limit * 100, max: limit * 100 }).map((hundredths) => hundredths / 100);

const hiddenActivations = activationNames.filter((name) => !activations[name].acrossUnits);

const biasOf = (units: number): fc.Arbitrary<Bias> =>
  fc.oneof(
    fc.constant<Bias>({ kind: 'none' }),
    fc.record({
      kind: fc.constant('per-unit' as const),
      values: fc.array(number(1), { minLength: units, maxLength: units }),
      trainable: fc.option(fc.boolean(), { nil: undefined }),
    }),
    fc.record({
      kind: fc.constant('shared' as const),
      value: number(1),
      trainable: fc.option(fc.boolean(), { nil: undefined }),
    }),
  );

const layerOf = (units: number, before: number, activation: fc.Arbitrary<ActivationName>): fc.Arbitrary<Layer> =>
  fc.record({
    units: fc.constant(units),
    activation,
    weights: fc.array(fc.array(number(2), { minLength: before, maxLength: before }), {
      minLength: units,
      maxLength: units,
    }),
    bias: biasOf(units),
  });

/** Targets that the outputs can reach: a distribution, probabilities, or any small numbers. */
function targetOf(loss: LossName, units: number): fc.Arbitrary<number[]> {
  const { outputActivation } = losses[loss];
  if (outputActivation === 'softmax') {
    return fc
      .integer({ min: 0, max: units - 1 })
      .map((hot) => Array.from({ length: units }, (_, unit) => (unit === hot ? 1 : 0)));
  }
  const entry = outputActivation === 'sigmoid' ? fc.integer({ min: 0, max: 100 }).map((n) => n / 100) : number(1);
  return fc.array(entry, { minLength: units, maxLength: units });
}

interface Sizes {
  readonly layers: number;
  readonly units: number;
  readonly samples: number;
}

/** Any small network over all activations, losses, bias kinds and batch sizes. */
export function randomNetwork(largest: Sizes = { layers: 3, units: 4, samples: 3 }): fc.Arbitrary<NetworkDocument> {
  const size = fc.integer({ min: 1, max: largest.units });
  return fc
    .record({
      sizes: fc.array(size, { minLength: 2, maxLength: largest.layers + 1 }),
      loss: fc.constantFrom(...lossNames),
      samples: fc.integer({ min: 1, max: largest.samples }),
    })
    .chain(({ sizes, loss, samples }) => {
      const [inputs = 1, ...units] = sizes;
      const outputs = units[units.length - 1] ?? 1;
      const required = losses[loss].outputActivation;
      const layers = units.map((count, index) => {
        const last = index === units.length - 1;
        const choices = last ? (required ? [required] : activationNames) : hiddenActivations;
        return layerOf(count, sizes[index] ?? 1, fc.constantFrom(...choices));
      });
      return fc.record({
        format: fc.constant('backprop-workbook.network' as const),
        version: fc.constant(1 as const),
        notation: fc.constantFrom(...notationNames),
        inputs: fc.constant(inputs),
        layers: fc.tuple(...layers),
        loss: fc.constant(loss),
        learningRate: fc.constantFrom(0.01, 0.1, 0.5),
        samples: fc.array(
          fc.record({
            input: fc.array(number(1), { minLength: inputs, maxLength: inputs }),
            target: targetOf(loss, outputs),
          }),
          { minLength: samples, maxLength: samples },
        ),
      });
    });
}
