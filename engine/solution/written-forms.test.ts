import { describe, expect, it } from 'vitest';
import type { Layer, NetworkDocument } from '../network/document.ts';
import { atom } from '../printing/pieces.ts';
import { printExpression } from '../printing/print-expression.ts';
import type { Expression } from '../expression/expression.ts';
import { solve } from './solve.ts';

const write = (expression: Expression | undefined): string | undefined =>
  expression &&
  printExpression(expression, {
    kind: 'symbols',
    quantity: (id) => atom(id, id),
    learningRate: () => atom('η', 'η'),
    partial: (of, by) => atom(`∂${of}/∂${by}`, `∂${of}/∂${by}`),
  }).text;

/** What a person writes for the quantities of a document, with their ids for symbols, as long and as short forms. */
function formsOf(document: NetworkDocument) {
  const outcome = solve(document);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  const { quantities } = outcome.value;
  return {
    longForm: (id: string) => write(quantities.get(id)?.expression),
    shortForm: (id: string) => write(quantities.get(id)?.simplified),
  };
}

const layer = (activation: Layer['activation'], units: number, from: number, bias: Layer['bias']): Layer => ({
  units,
  activation,
  weights: Array.from({ length: units }, (_, j) => Array.from({ length: from }, (__, i) => 0.1 + j + i)),
  bias,
});

const none = { kind: 'none' } as const;
const shared = { kind: 'shared', value: 0.3 } as const;

const network = (loss: NetworkDocument['loss'], layers: Layer[], targets: number[][]): NetworkDocument => ({
  format: 'backprop-workbook.network',
  version: 1,
  inputs: layers[0]?.weights[0]?.length ?? 0,
  layers,
  loss,
  learningRate: 0.5,
  samples: targets.map((target, k) => ({
    input: Array.from(layers[0]?.weights[0] ?? [], (_, i) => 1 + k + i),
    target,
  })),
});

const two = (activation: Layer['activation']) => [layer(activation, 2, 1, none)];
const one = [layer('sigmoid', 1, 1, none)];

describe('the loss', () => {
  it.each<[string, NetworkDocument, Record<string, string>]>([
    ['a plain sum over outputs', network('half-sum-squared-error', two('sigmoid'), [[0, 1]]), { E: 'E.1 + E.2' }],
    [
      'a plain sum over samples too',
      network('half-sum-squared-error', one, [[0], [1]]),
      { 'E@1': 'E.1@1', 'E@2': 'E.1@2', E: 'E@1 + E@2' },
    ],
    ['a mean over outputs', network('mean-squared-error', two('sigmoid'), [[0, 1]]), { E: '1/2·(E.1 + E.2)' }],
    ['of one output its term', network('mean-squared-error', one, [[0]]), { E: 'E.1' }],
    [
      'a mean over samples too',
      network('mean-squared-error', two('sigmoid'), [
        [0, 1],
        [1, 0],
        [1, 1],
      ]),
      { 'E@2': '1/2·(E.1@2 + E.2@2)', E: '1/3·(E@1 + E@2 + E@3)', "E'": "1/3·(E'@1 + E'@2 + E'@3)" },
    ],
    [
      'a plain sum of whole squares',
      network('sum-squared-error', two('sigmoid'), [[0, 1]]),
      { 'E.1': '(t.1 − a.1.1)²', E: 'E.1 + E.2' },
    ],
    [
      'a mean over samples of half the sum over outputs',
      network('half-mean-squared-error', two('sigmoid'), [
        [0, 1],
        [1, 0],
        [1, 1],
      ]),
      { 'E.2@3': '1/2·(t.2@3 − a.1.2@3)²', 'E@3': 'E.1@3 + E.2@3', E: '1/3·(E@1 + E@2 + E@3)' },
    ],
    [
      'a mean over samples alone',
      network('cross-entropy', two('softmax'), [
        [0, 1],
        [1, 0],
      ]),
      { 'E@1': 'E.1@1 + E.2@1', E: '1/2·(E@1 + E@2)' },
    ],
  ])('is %s', (_, document, expected) => {
    const { longForm } = formsOf(document);
    for (const [id, form] of Object.entries(expected)) expect(longForm(id), id).toBe(form);
  });
});

describe('how the loss changes with an output', () => {
  it.each<[string, NetworkDocument, string, string]>([
    ['plain, where nothing is averaged', network('half-sum-squared-error', one, [[0]]), 'dE/da.1.1', 'a.1.1 − t.1'],
    ['plain, for a mean of one', network('mean-squared-error', one, [[0]]), 'dE/da.1.1', '2·(a.1.1 − t.1)'],
    [
      'twice the error, where nothing takes the 2 away',
      network('sum-squared-error', one, [[0], [1]]),
      'dE/da.1.1@2',
      '2·(a.1.1@2 − t.1@2)',
    ],
    [
      'divided by the samples alone, where the 2 is taken away',
      network('half-mean-squared-error', two('sigmoid'), [
        [0, 1],
        [1, 0],
      ]),
      'dE/da.1.2@1',
      '1/2·(a.1.2@1 − t.2@1)',
    ],
    [
      'divided in the constant that stands there, for a mean of two',
      network('mean-squared-error', two('sigmoid'), [[0, 1]]),
      'dE/da.1.2',
      '2/2·(a.1.2 − t.2)',
    ],
    [
      'divided by a factor of its own, where no constant stands there',
      network('cross-entropy', two('softmax'), [
        [0, 1],
        [1, 0],
      ]),
      'dE/da.1.1@2',
      '1/2·(−t.1@2/a.1.1@2)',
    ],
  ])('is written %s', (_, document, id, form) => {
    expect(formsOf(document).longForm(id)).toBe(form);
  });
});

describe('a delta', () => {
  const hidden = layer('tanh', 1, 1, none);

  it('is the error times the slope, and nothing shorter, where the loss and the activation do not belong together', () => {
    const { longForm, shortForm } = formsOf(network('half-sum-squared-error', [hidden, ...one], [[1]]));
    expect(longForm('dE/dz.2.1')).toBe('dE/da.2.1·da/dz.2.1');
    expect(shortForm('dE/dz.2.1')).toBeUndefined();
  });

  it('is one path through each unit, where the units act on each other, and in short the activation less the target', () => {
    const { longForm, shortForm } = formsOf(network('cross-entropy', [hidden, ...two('softmax')], [[0, 1]]));
    expect(longForm('dE/dz.2.1')).toBe('dE/da.2.1·da/dz.2.1 + dE/da.2.2·∂a.2.2/∂z.2.1');
    expect(longForm('dE/dz.2.2')).toBe('dE/da.2.1·∂a.2.1/∂z.2.2 + dE/da.2.2·da/dz.2.2');
    expect(shortForm('dE/dz.2.1')).toBe('a.2.1 − t.1');
    expect(shortForm('dE/dz.1.1')).toBeUndefined();
  });

  it('has the sum of the targets in its short form where that is not one, and is divided as the loss is', () => {
    const targets = [
      [0.5, 1.5],
      [0.25, 0.75],
    ];
    const { shortForm } = formsOf(network('cross-entropy', two('softmax'), targets));
    expect(shortForm('dE/dz.1.1@1')).toBe('1/2·(2·a.1.1@1 − t.1@1)');
    expect(shortForm('dE/dz.1.2@2')).toBe('1/2·(a.1.2@2 − t.2@2)');
  });
});

describe('an output of one unit', () => {
  it('is its function of the weighted sum, with its slope and its part of the loss', () => {
    const { longForm } = formsOf(network('half-sum-squared-error', one, [[1]]));
    expect(longForm('a.1.1')).toBe('σ(z.1.1)');
    expect(longForm('da/dz.1.1')).toBe('a.1.1·(1 − a.1.1)');
    expect(longForm('E.1')).toBe('1/2·(t.1 − a.1.1)²');
  });
});

describe('a slope', () => {
  it.each([
    ['elu', '(z.1.1 > 0 ? 1 : a.1.1 + 1)'],
    ['softplus', 'σ(z.1.1)'],
    ['silu', 'a.1.1 + σ(z.1.1)·(1 − a.1.1)'],
    ['leaky-relu', '(z.1.1 > 0 ? 1 : 0.01)'],
  ] as const)('of %s is written as learners work it', (activation, form) => {
    const document = network('half-sum-squared-error', [layer(activation, 1, 1, none)], [[1]]);
    expect(formsOf(document).longForm('da/dz.1.1')).toBe(form);
  });
});

describe('on the way back', () => {
  it('an error sums the paths through the next layer', () => {
    const { longForm } = formsOf(
      network('half-sum-squared-error', [layer('tanh', 1, 1, none), layer('tanh', 2, 1, none)], [[0, 1]]),
    );
    expect(longForm('dE/da.1.1')).toBe('dE/da.1.1<1 + dE/da.1.1<2');
    expect(longForm('dE/da.1.1<2')).toBe('dE/dz.2.2·∂z.2.2/∂a.1.1');
  });

  it('a gradient sums over the batch, and that of a shared bias over the units too', () => {
    const document = network(
      'half-sum-squared-error',
      [layer('tanh', 2, 1, shared)],
      [
        [0, 1],
        [1, 0],
      ],
    );
    const { longForm } = formsOf(document);
    expect(longForm('dE/dw.1.2.1')).toBe('dE/dw.1.2.1@1 + dE/dw.1.2.1@2');
    expect(longForm('dE/dw.1.2.1@2')).toBe('dE/dz.1.2@2·∂z.1.2@2/∂w.1.2.1');
    expect(longForm('dE/db.1')).toBe('dE/dz.1.1@1 + dE/dz.1.1@2 + dE/dz.1.2@1 + dE/dz.1.2@2');
  });
});

describe('a parameter after the step', () => {
  const after = (bias: Layer['bias']) => formsOf(network('half-sum-squared-error', [layer('tanh', 1, 2, bias)], [[0]]));

  it('goes against its gradient, and the next weighted sum is made of those after it', () => {
    const { longForm } = after(shared);
    expect(longForm('z.1.1')).toBe('w.1.1.1·x.1 + w.1.1.2·x.2 + b.1');
    expect(longForm('w+.1.1.2')).toBe('w.1.1.2 − η·dE/dw.1.1.2');
    expect(longForm('b+.1')).toBe('b.1 − η·dE/db.1');
    expect(longForm("z'.1.1")).toBe('w+.1.1.1·x.1 + w+.1.1.2·x.2 + b+.1');
  });

  it('is the one before it, where it is a bias that is not trained', () => {
    expect(after({ ...shared, trainable: false }).longForm('b+.1')).toBe('b.1');
    expect(after({ kind: 'per-unit', values: [0.3], trainable: true }).longForm('b+.1.1')).toBe('b.1.1 − η·dE/db.1.1');
  });

  it('has no bias where there is none, nor the gradient of one', () => {
    expect(after(none).longForm('z.1.1')).toBe('w.1.1.1·x.1 + w.1.1.2·x.2');
    expect(after(none).longForm('dE/db.1')).toBeUndefined();
  });
});
