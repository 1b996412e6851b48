import { describe, expect, it } from 'vitest';
import { parseNetwork, readNetwork } from './parse-network.ts';

const good = () => ({
  format: 'backprop-workbook.network',
  version: 1,
  title: { en: 'A network', ko: '신경망' },
  inputs: 2,
  layers: [
    {
      units: 2,
      activation: 'sigmoid',
      weights: [
        [0.15, 0.2],
        [0.25, 0.3],
      ],
      bias: { kind: 'per-unit', values: [0, 0], trainable: false },
    },
    { units: 1, activation: 'identity', weights: [[0.35, 0.4]], bias: { kind: 'shared', value: 0.5 } },
  ],
  loss: 'half-sum-squared-error',
  learningRate: 0.5,
  samples: [{ input: [0.05, 0.1], target: [0.01] }],
});

/** A change to a good document, and the path and the rule that must be named. */
const bad: readonly (readonly [
  note: string,
  change: (document: ReturnType<typeof good>) => unknown,
  path: string,
  kind: string,
])[] = [
  ['no object', () => 7, '', 'object'],
  ['a list', () => [], '', 'object'],
  ['another format', (d) => ({ ...d, format: 'other' }), 'format', 'one-of'],
  ['another format of a higher version', (d) => ({ ...d, format: 'other', version: 2 }), 'format', 'one-of'],
  ['version 0', (d) => ({ ...d, version: 0 }), 'version', 'one-of'],
  ['a version in letters', (d) => ({ ...d, version: '1' }), 'version', 'one-of'],
  ['no inputs', (d) => ({ ...d, inputs: 0 }), 'inputs', 'whole-number'],
  ['half an input', (d) => ({ ...d, inputs: 1.5 }), 'inputs', 'whole-number'],
  ['no layers', (d) => ({ ...d, layers: [] }), 'layers', 'list-not-empty'],
  ['layers as an object', (d) => ({ ...d, layers: {} }), 'layers', 'list'],
  [
    'an unknown activation',
    (d) => ({ ...d, layers: [{ ...d.layers[0], activation: 'swish' }, d.layers[1]] }),
    'layers[0].activation',
    'one-of',
  ],
  [
    'softmax in the middle',
    (d) => ({ ...d, layers: [{ ...d.layers[0], activation: 'softmax' }, d.layers[1]] }),
    'layers[0].activation',
    'last-layer-only',
  ],
  [
    'a ragged row',
    (d) => ({ ...d, layers: [{ ...d.layers[0], weights: [[1, 2], [3]] }, d.layers[1]] }),
    'layers[0].weights[1]',
    'length',
  ],
  [
    'a row too many',
    (d) => ({
      ...d,
      layers: [
        d.layers[0],
        {
          ...d.layers[1],
          weights: [
            [1, 2],
            [3, 4],
          ],
        },
      ],
    }),
    'layers[1].weights',
    'length',
  ],
  [
    'a weight in letters',
    (d) => ({
      ...d,
      layers: [
        {
          ...d.layers[0],
          weights: [
            [1, '2'],
            [3, 4],
          ],
        },
        d.layers[1],
      ],
    }),
    'layers[0].weights[0][1]',
    'finite-number',
  ],
  [
    'an infinite weight',
    (d) => ({
      ...d,
      layers: [
        {
          ...d.layers[0],
          weights: [
            [1, Infinity],
            [3, 4],
          ],
        },
        d.layers[1],
      ],
    }),
    'layers[0].weights[0][1]',
    'finite-number',
  ],
  [
    'a weight that is no number',
    (d) => ({
      ...d,
      layers: [
        {
          ...d.layers[0],
          weights: [
            [1, NaN],
            [3, 4],
          ],
        },
        d.layers[1],
      ],
    }),
    'layers[0].weights[0][1]',
    'finite-number',
  ],
  [
    'an unknown bias',
    (d) => ({ ...d, layers: [{ ...d.layers[0], bias: { kind: 'both' } }, d.layers[1]] }),
    'layers[0].bias.kind',
    'one-of',
  ],
  [
    'no bias at all',
    (d) => ({ ...d, layers: [{ ...d.layers[0], bias: undefined }, d.layers[1]] }),
    'layers[0].bias',
    'object',
  ],
  [
    'a bias too few',
    (d) => ({ ...d, layers: [{ ...d.layers[0], bias: { kind: 'per-unit', values: [0] } }, d.layers[1]] }),
    'layers[0].bias.values',
    'length',
  ],
  [
    'a shared bias without a value',
    (d) => ({ ...d, layers: [d.layers[0], { ...d.layers[1], bias: { kind: 'shared' } }] }),
    'layers[1].bias.value',
    'finite-number',
  ],
  [
    'trainable in letters',
    (d) => ({ ...d, layers: [{ ...d.layers[0], bias: { kind: 'shared', value: 0, trainable: 'yes' } }, d.layers[1]] }),
    'layers[0].bias.trainable',
    'boolean',
  ],
  ['an unknown loss', (d) => ({ ...d, loss: 'hinge' }), 'loss', 'one-of'],
  [
    'a log-loss on a linear output',
    (d) => ({ ...d, loss: 'binary-cross-entropy' }),
    'layers[1].activation',
    'output-activation',
  ],
  [
    'cross-entropy without softmax',
    (d) => ({ ...d, loss: 'cross-entropy' }),
    'layers[1].activation',
    'output-activation',
  ],
  ['a rate in letters', (d) => ({ ...d, learningRate: 'fast' }), 'learningRate', 'finite-number'],
  ['no samples', (d) => ({ ...d, samples: [] }), 'samples', 'list-not-empty'],
  ['an input too many', (d) => ({ ...d, samples: [{ input: [1, 2, 3], target: [0] }] }), 'samples[0].input', 'length'],
  ['a target too many', (d) => ({ ...d, samples: [{ input: [1, 2], target: [0, 1] }] }), 'samples[0].target', 'length'],
  ['a title in one language of two', (d) => ({ ...d, title: { en: 'A network' } }), 'title', 'text'],
  ['an unknown notation', (d) => ({ ...d, notation: 'roman' }), 'notation', 'one-of'],
  ['an unknown sign of the deltas', (d) => ({ ...d, delta: -1 }), 'delta', 'one-of'],
  ['an unknown numbering', (d) => ({ ...d, numbering: 'by-row' }), 'numbering', 'one-of'],
];

describe('a network document', () => {
  it('is taken as it is, unknown fields and all', () => {
    const document = { ...good(), author: 'somebody', samples: [{ input: [1, 2], target: [0], note: 'first' }] };
    expect(parseNetwork(document)).toEqual({ ok: true, value: document });
  });

  it.each(bad)('is refused for %s', (_note, change, path, kind) => {
    const outcome = parseNetwork(change(good()));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'document-invalid', path, allowed: { kind } } });
  });

  it('says what was found and what is allowed', () => {
    const outcome = parseNetwork({ ...good(), loss: 'hinge' });
    expect(outcome).toMatchObject({
      error: {
        found: '"hinge"',
        allowed: {
          values: expect.arrayContaining([
            'half-sum-squared-error',
            'mean-squared-error',
            'binary-cross-entropy',
            'cross-entropy',
          ]) as unknown,
        },
      },
    });
  });

  it('of a newer version is refused by that name', () => {
    expect(parseNetwork({ ...good(), version: 2, layers: 'in a new form' })).toEqual({
      ok: false,
      error: { code: 'document-newer', path: 'version', found: '2', supported: 1 },
    });
  });
});

describe('a network file', () => {
  it('may begin with a byte order mark', () => {
    expect(readNetwork(`\uFEFF${JSON.stringify(good())}`).ok).toBe(true);
  });

  it.each(['', '{', 'null,', '{"format": NaN}'])('that is no JSON is refused: %j', (text) => {
    expect(readNetwork(text)).toMatchObject({ ok: false, error: { path: '', allowed: { kind: 'json' } } });
  });

  it('nested without end is refused, not walked', () => {
    const text = JSON.stringify(good()).replace(
      '"inputs"',
      `"extra":${'['.repeat(50_000)}${']'.repeat(50_000)},"inputs"`,
    );
    expect(readNetwork(text)).toMatchObject({ ok: false, error: { path: 'extra[0][0]', allowed: { kind: 'depth' } } });
  });

  it('may be nested 64 levels deep, and no deeper', () => {
    // The document's own fields are the first level.
    const nested = (levels: number): string =>
      JSON.stringify(good()).replace('"inputs"', `"extra":${'['.repeat(levels)}${']'.repeat(levels)},"inputs"`);
    expect(readNetwork(nested(64)).ok).toBe(true);
    expect(readNetwork(nested(65))).toMatchObject({
      ok: false,
      error: { path: 'extra[0][0]', allowed: { kind: 'depth', levels: 64 } },
    });
    const inObjects = (levels: number): string =>
      nested(1).replace('[]', `${'{"in":'.repeat(levels)}0${'}'.repeat(levels)}`);
    expect(readNetwork(inObjects(64)).ok).toBe(true);
    expect(readNetwork(inObjects(65))).toMatchObject({ ok: false, error: { path: 'extra.in.in' } });
  });

  it('cannot reach the prototype of objects', () => {
    const text = JSON.stringify(good()).replace('"inputs"', '"__proto__":{"polluted":true},"constructor":{},"inputs"');
    expect(readNetwork(text).ok).toBe(true);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('cannot give a layer its weights through a prototype', () => {
    const text = JSON.stringify(good()).replace('"weights":[[0.35,0.4]]', '"__proto__":{"weights":[[0.35,0.4]]}');
    expect(readNetwork(text)).toMatchObject({ ok: false, error: { path: 'layers[1].weights' } });
  });
});
