import { expect, test } from 'vitest';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { Printer } from '../../engine/printing/printer.ts';
import { solve } from '../../engine/solution/solve.ts';
import { onNetwork } from '../../test/drills/sheet.ts';
import { openMistake } from '../mistakes/open-mistake.ts';
import { definitions } from './kinds/drill-kinds.ts';
import { networkFunctions } from './network-functions.ts';
import { openDrill } from './open-drill.ts';

/** A network with these numbers of units, all of whose parameters are 0.1. */
function network(
  layers: readonly (readonly [units: number, activation: NetworkDocument['layers'][number]['activation']])[],
  loss: NetworkDocument['loss'],
  samples: number,
): NetworkDocument {
  const sizes = [2, ...layers.map(([units]) => units)];
  const tenths = (length: number): number[] => Array.from({ length }, () => 0.1);
  const outputs = sizes.at(-1) ?? 0;
  const target = Array.from({ length: outputs }, (_, unit) => (loss === 'cross-entropy' ? Number(unit === 0) : 0.5));
  return {
    format: 'backprop-workbook.network',
    version: 1,
    inputs: 2,
    layers: layers.map(([units, activation], index) => ({
      units,
      activation,
      weights: Array.from({ length: units }, () => tenths(sizes[index] ?? 0)),
      bias: { kind: 'none' },
    })),
    loss,
    learningRate: 0.5,
    samples: Array.from({ length: samples }, () => ({ input: [0.1, 0.2], target })),
  };
}

function said(document: NetworkDocument): readonly string[] {
  const solved = solve(document);
  if (!solved.ok) throw new Error(JSON.stringify(solved.error));
  const { activations, loss } = networkFunctions(new Printer(solved.value, 'numbered', { decimals: 4 }));
  return [
    ...activations.map(({ layers, name, line }) => {
      const title = typeof layers === 'string' ? layers : layers.en;
      return `${title}: ${name}${line ? `, ${line.text}` : ''}`;
    }),
    loss.name,
    ...loss.lines.map(({ text }) => text),
  ];
}

test('one activation everywhere is said once, and the sum of the outputs’ losses is written out', () => {
  const all = [
    [2, 'sigmoid'],
    [2, 'sigmoid'],
  ] as const;
  expect(said(network(all, 'half-sum-squared-error', 1))).toEqual([
    'All layers: sigmoid, h₁ = σ(z₁) = 1/(1 + exp(−z₁))',
    'half-sum-squared-error',
    'E_o1 = 1/2·(t₁ − o₁)²',
    'E = E_o1 + E_o2',
  ]);
});

test('of one output, the loss is its term; hidden layers that are alike stand together', () => {
  const deep = [
    [2, 'relu'],
    [2, 'relu'],
    [1, 'identity'],
  ] as const;
  expect(said(network(deep, 'mean-squared-error', 1))).toEqual([
    'Hidden layers: relu, h₁ = ReLU(z₁)',
    'Output layer: identity, o₁ = z₅',
    'mean-squared-error',
    'E = (t₁ − o₁)²',
  ]);
});

test('of smooth rectifiers the formula is said', () => {
  const mixed = [
    [2, 'elu'],
    [2, 'softplus'],
    [1, 'silu'],
  ] as const;
  expect(said(network(mixed, 'sum-squared-error', 1))).toEqual([
    'Hidden layer 1: elu, h₁ = ELU(z₁) = (z₁ > 0 ? z₁ : exp(z₁) − 1)',
    'Hidden layer 2: softplus, h₃ = ln(1 + exp(z₃))',
    'Output layer: silu, o₁ = z₅·σ(z₅) = z₅·1/(1 + exp(−z₅))',
    'sum-squared-error',
    'E = (t₁ − o₁)²',
  ]);
});

test('layers that differ are said one by one, and a batch says how its samples come together', () => {
  const mixed = [
    [2, 'tanh'],
    [2, 'leaky-relu'],
    [2, 'sigmoid'],
  ] as const;
  expect(said(network(mixed, 'mean-squared-error', 3))).toEqual([
    'Hidden layer 1: tanh, h⁽¹⁾₁ = tanh(z⁽¹⁾₁)',
    'Hidden layer 2: leaky-relu, h⁽¹⁾₃ = LeakyReLU(z⁽¹⁾₃)',
    'Output layer: sigmoid, o⁽¹⁾₁ = σ(z⁽¹⁾₅) = 1/(1 + exp(−z⁽¹⁾₅))',
    'mean-squared-error',
    'E⁽¹⁾_o1 = (t⁽¹⁾₁ − o⁽¹⁾₁)²',
    'E⁽¹⁾ = 1/2·(E⁽¹⁾_o1 + E⁽¹⁾_o2)',
    'E = 1/3·(E⁽¹⁾ + E⁽²⁾ + E⁽³⁾)',
  ]);
});

test('of many units and samples, the first and the last are written', () => {
  expect(said(network([[6, 'softmax']], 'cross-entropy', 9))).toEqual([
    'Output layer: softmax',
    'cross-entropy',
    'E⁽¹⁾_o1 = −t⁽¹⁾₁·ln(o⁽¹⁾₁)',
    'E⁽¹⁾ = E⁽¹⁾_o1 + … + E⁽¹⁾_o6',
    'E = 1/9·(E⁽¹⁾ + … + E⁽⁹⁾)',
  ]);
});

/** What the learner must know of a network to work any of its drills. */
const stated = (document: NetworkDocument) => ({
  activations: [...new Set(document.layers.map(({ activation }) => activation))].sort(),
  loss: document.loss,
});

test.each(definitions.map(({ kind }) => kind))('a made-up drill of the kind %s tells them', (kind) => {
  for (const seed of ['a2', 'b3', 'c4', 'd5', 'e6']) {
    const opened = openDrill({ drill: `generated/${kind}/3/${seed}` });
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    const { functions, network: drawn } = onNetwork(opened.value);
    const names = [...new Set(functions.activations.map(({ name }) => name))].sort();
    expect({ activations: names, loss: functions.loss.name }).toEqual(stated(drawn));
    expect(functions.loss.lines.length).toBeGreaterThan(0);
  }
});

test('so does a work in which a mistake is to be found', () => {
  const opened = openMistake({ mistake: 'mistakes/generated/2/a2' });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const { functions, network: drawn } = onNetwork(opened.value);
  expect(functions.loss.name).toBe(drawn.loss);
  expect(functions.activations.map(({ name }) => name)).toEqual(expect.arrayContaining([...stated(drawn).activations]));
});
