import { expect, test } from 'vitest';
import type { NetworkDocument } from '../../../../engine/network/document.ts';
import { engine } from '../../../shell/engine-client/engine.ts';
import { blankNetwork } from '../../../parts/network-document/blank-network.ts';
import { addSample, pasteSamples, removeSample } from './change-samples.ts';
import { biasChoiceOf, setActivation, setBias, setDelta, setLoss, setNumbering } from './change-settings.ts';
import { addLayer, addUnit, removeLayer, removeUnit } from './change-units.ts';
import { pasteWeights } from './change-weights.ts';
import { History } from '../../../keeping/desk/history.svelte.ts';
import { idOfPlace, numberAt, withNumber } from './number-place.ts';
import { sizesText } from './shape.ts';

const start = blankNetwork('A network');
const built = addUnit(addUnit(addLayer(addUnit(start, 0), 0), 1), 2);

async function expectValid(network: NetworkDocument): Promise<void> {
  const read = await engine.call('readNetwork', { text: JSON.stringify(network) });
  expect(read).toEqual({ ok: true, value: network });
}

test('whatever is added and removed, the document stays one that can be read', async () => {
  const changes: readonly ((network: NetworkDocument) => NetworkDocument)[] = [
    (network) => addUnit(network, 0),
    (network) => addLayer(network, 0),
    (network) => setBias(network, 1, 'per-unit'),
    (network) => addUnit(network, 1),
    (network) => addLayer(network, 1),
    (network) => addUnit(network, 2),
    (network) => addUnit(network, 3),
    (network) => addSample(network),
    (network) => setLoss(network, 'cross-entropy'),
    (network) => addLayer(network, 2),
    (network) => removeUnit(network, 4, 1),
    (network) => removeUnit(network, 1, 2),
    (network) => removeLayer(network, 2),
    (network) => setActivation(network, 3, 'tanh'),
    (network) => setLoss(network, 'binary-cross-entropy'),
    (network) => setBias(network, 1, 'shared'),
    (network) => setDelta(network, 'negative'),
    (network) => setNumbering(network, 'by-source'),
    (network) => setBias(network, 1, 'per-unit-frozen'),
    (network) => addUnit(network, 1),
    (network) => removeUnit(network, 1, 1),
    (network) => setBias(network, 1, 'shared-frozen'),
    (network) => setBias(network, 1, 'per-unit'),
    (network) => removeUnit(network, 0, 1),
    (network) => removeLayer(network, 1),
    (network) => removeSample(network, 1),
  ];
  let network = start;
  for (const change of changes) {
    network = change(network);
    await expectValid(network);
  }
  expect(sizesText(network)).toBe('1-4-1');
});

test('a sign or an order that is chosen and taken back leaves nothing in the file', () => {
  const written = (network: NetworkDocument): unknown => JSON.parse(JSON.stringify(network));
  const chosen = setNumbering(setDelta(start, 'negative'), 'by-source');
  expect(written(chosen)).toMatchObject({ delta: 'negative', numbering: 'by-source' });
  expect(written(setNumbering(setDelta(chosen, 'positive'), 'by-target'))).toEqual(written(start));
});

test('a gesture that is abandoned was never a step, and what could be done again still can', () => {
  const history = new History(0);
  history.change(1);
  history.change(2);
  history.undo();
  history.change(7, 'typing');
  history.change(75, 'typing');
  history.abandon('another');
  expect(history.present).toBe(75);
  history.abandon('typing');
  expect([history.present, [...history.back()]]).toEqual([1, [1, 0]]);
  history.abandon('typing');
  history.redo();
  expect([history.present, history.canRedo]).toEqual([2, false]);
});

test('what can be no less stays', () => {
  expect(removeUnit(start, 0, 1)).toBe(start);
  expect(removeUnit(start, 1, 1)).toBe(start);
  expect(removeLayer(start, 1)).toBe(start);
  expect(removeSample(start, 1)).toBe(start);
});

test('a layer before a lone softmax is none itself, for softmax is for the outputs', async () => {
  const classifying = setLoss(addUnit(start, 1), 'cross-entropy');
  const deeper = addLayer(classifying, 0);
  expect(deeper.layers.map(({ activation }) => activation)).toEqual(['sigmoid', 'softmax']);
  await expectValid(deeper);
});

test('a new unit takes no number from those that were there', () => {
  const grown = addUnit(built, 1);
  expect(grown.layers[0]?.weights.slice(0, 3)).toEqual(built.layers[0]?.weights);
  expect(grown.layers[1]?.weights.map((row) => row.slice(0, 3))).toEqual(built.layers[1]?.weights);
});

test('a loss and the activation it is defined over go together', () => {
  expect(setLoss(built, 'cross-entropy').layers.at(-1)?.activation).toBe('softmax');
  const plain = setActivation(setLoss(built, 'cross-entropy'), 2, 'sigmoid');
  expect(plain.loss).toBe('half-sum-squared-error');
  expect(setActivation(setLoss(built, 'cross-entropy'), 1, 'relu').loss).toBe('cross-entropy');
});

test('a bias goes from kind to kind with its values, frozen or not', () => {
  const start = withNumber(setBias(built, 2, 'per-unit'), { kind: 'bias', layer: 2, unit: 1 }, 0.5);
  const chosen = (['per-unit-frozen', 'shared-frozen', 'shared', 'per-unit'] as const).reduce<
    readonly NetworkDocument[]
  >((before, choice) => [...before, setBias(before.at(-1) ?? start, 2, choice)], []);
  expect(chosen.map(({ layers }) => layers[1]?.bias)).toEqual([
    { kind: 'per-unit', values: [0.5, 0], trainable: false },
    { kind: 'shared', value: 0.5, trainable: false },
    { kind: 'shared', value: 0.5 },
    { kind: 'per-unit', values: [0.5, 0.5] },
  ]);
  expect(chosen.map(({ layers }) => layers[1] && biasChoiceOf(layers[1].bias))).toEqual([
    'per-unit-frozen',
    'shared-frozen',
    'shared',
    'per-unit',
  ]);
});

test('each number is found again where it was put, and nowhere else', () => {
  const biased = setBias(setBias(addSample(built), 1, 'shared'), 2, 'per-unit');
  const places = [
    { kind: 'weight', layer: 2, unit: 1, from: 3 },
    { kind: 'bias', layer: 1, unit: 2 },
    { kind: 'bias', layer: 2, unit: 2 },
    { kind: 'input', sample: 2, unit: 1 },
    { kind: 'target', sample: 1, unit: 2 },
    { kind: 'rate' },
  ] as const;
  for (const place of places) {
    const changed = withNumber(biased, place, 0.123);
    expect(numberAt(changed, place)).toBe(0.123);
    expect(withNumber(changed, place, numberAt(biased, place) ?? NaN)).toEqual(biased);
  }
  expect(places.map((place) => idOfPlace(biased, place))).toEqual(['w.2.1.3', 'b.1', 'b.2.2', 'x.1@2', 't.2@1', null]);
  expect(withNumber(start, { kind: 'bias', layer: 1, unit: 1 }, 1)).toBe(start);
});

test('a table fills what there is from a cell on, and adds samples', () => {
  const samples = pasteSamples(built, 0, 1, [
    [0.5, 0.1, 0.9],
    [2, 1, 0],
  ]);
  expect(samples.samples).toEqual([
    { input: [0, 0.5], target: [0.1, 0.9] },
    { input: [0, 2], target: [1, 0] },
  ]);
  const weights = pasteWeights(built, 1, 1, 1, [[0.25], [0.75]]);
  expect(weights.layers[0]?.weights.map((row) => row[1])).toEqual([built.layers[0]?.weights[0]?.[1], 0.25, 0.75]);
  expect(weights.layers[0]?.weights.map((row) => row[0])).toEqual(built.layers[0]?.weights.map((row) => row[0]));
});

test('every step can be taken back and again, a gesture as one', () => {
  const history = new History(0);
  history.change(1);
  history.change(2, 'drag');
  history.change(3, 'drag');
  history.endGesture();
  history.change(4, 'drag');
  history.undo();
  expect(history.present).toBe(3);
  history.undo();
  expect(history.present).toBe(1);
  history.undo();
  expect([history.present, history.canUndo]).toEqual([0, false]);
  history.redo();
  history.redo();
  expect(history.present).toBe(3);
  history.change(5);
  expect(history.canRedo).toBe(false);
});

test.each(['undo', 'redo'] as const)('after %s the same gesture is a step of its own', (way) => {
  const history = new History(0);
  history.change(1, 'drag');
  history.undo();
  if (way === 'redo') history.redo();
  const before = history.present;
  history.change(5, 'drag');
  history.change(6, 'drag');
  history.undo();
  expect(history.present).toBe(before);
});

test('a thousand steps are all there', () => {
  const history = new History(0);
  for (let step = 1; step <= 1000; step += 1) history.change(step);
  while (history.canUndo) history.undo();
  expect(history.present).toBe(0);
});
