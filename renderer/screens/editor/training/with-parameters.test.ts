import { expect, test } from 'vitest';
import type { Bias, NetworkDocument } from '../../../../engine/network/document.ts';
import type { RecordedLayer } from '../../../../engine/training/training-run.ts';
import { slidesNetwork } from '../../../../test/networks/known-networks.ts';
import { addSample } from '../document/change-samples.ts';
import { setBias, setLoss } from '../document/change-settings.ts';
import { addUnit } from '../document/change-units.ts';
import { withNumber } from '../document/number-place.ts';
import { hasParameters, shapeOf, trainsAlike, withParameters } from './with-parameters.ts';

const withBiases = (...biases: readonly Bias[]): NetworkDocument => ({
  ...slidesNetwork,
  layers: slidesNetwork.layers.map((layer, index) => ({ ...layer, bias: biases[index] ?? layer.bias })),
});

/** A record of a network as it is. */
const recordOf = (network: NetworkDocument): readonly RecordedLayer[] =>
  network.layers.map(({ weights, bias }) => ({
    weights,
    bias: bias.kind === 'none' ? null : bias.kind === 'shared' ? bias.value : bias.values,
    gradientSize: 1,
  }));

test.each<[string, readonly Bias[]]>([
  ['without biases', [{ kind: 'none' }, { kind: 'none' }]],
  [
    'with shared ones',
    [
      { kind: 'shared', value: 0.5 },
      { kind: 'shared', value: 0.25, trainable: false },
    ],
  ],
  ['with one for each unit', [{ kind: 'per-unit', values: [0.5, 0.25] }, { kind: 'none' }]],
])('a network %s has the very numbers of its record, until any of them is another', (_, biases) => {
  const network = withBiases(...biases);
  const layers = recordOf(network);
  expect(hasParameters(network, layers)).toBe(true);
  const places = [
    { kind: 'weight', layer: 2, unit: 2, from: 2 },
    { kind: 'weight', layer: 1, unit: 1, from: 1 },
    ...biases.flatMap(({ kind }, index) =>
      kind === 'none' ? [] : [{ kind: 'bias', layer: index + 1, unit: 1 } as const],
    ),
  ] as const;
  for (const place of places) {
    const changed = withNumber(network, place, 7);
    expect(hasParameters(changed, layers)).toBe(false);
    expect(withParameters(changed, layers)).toEqual(network);
  }
});

test.each<Bias>([{ kind: 'per-unit', values: [0.5, 0.25] }, { kind: 'none' }])(
  'a record of a wider or a narrower network is none of this one (bias: $kind)',
  (bias) => {
    const network = withBiases(bias, { kind: 'none' });
    expect(hasParameters(network, recordOf(addUnit(network, 1)))).toBe(false);
    expect(hasParameters(addUnit(network, 1), recordOf(network))).toBe(false);
  },
);

test('training does the same to networks that differ in names and notation, and in nothing else', () => {
  const named: NetworkDocument = { ...slidesNetwork, title: 'Another', notation: 'indexed' };
  expect(trainsAlike(slidesNetwork, named)).toBe(true);
  const others = [
    { ...slidesNetwork, learningRate: slidesNetwork.learningRate / 2 },
    setLoss(slidesNetwork, 'mean-squared-error'),
    addSample(slidesNetwork),
    withNumber(slidesNetwork, { kind: 'weight', layer: 1, unit: 1, from: 1 }, 7),
  ];
  for (const other of others) expect(trainsAlike(slidesNetwork, other)).toBe(false);
});

test('records belong to a shape: units, kinds of bias and activations, and no numbers', () => {
  const shape = shapeOf(slidesNetwork);
  expect(shapeOf(withNumber(slidesNetwork, { kind: 'weight', layer: 1, unit: 1, from: 1 }, 7))).toBe(shape);
  const others = [
    addUnit(slidesNetwork, 0),
    addUnit(slidesNetwork, 1),
    setBias(slidesNetwork, 2, 'per-unit'),
    setLoss(slidesNetwork, 'cross-entropy'),
  ].map(shapeOf);
  expect(new Set([shape, ...others]).size).toBe(5);
});
