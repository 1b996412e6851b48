import { describe, expect, it } from 'vitest';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { parseAnswers, readAnswers } from './parse-answers.ts';

const good = () => ({
  format: 'backprop-workbook.answers',
  version: 1,
  network: { ...slidesNetwork },
  precision: { decimals: 4 },
  answers: { 'w+.1.1.2': '0.1999', 'dE/dw.2.1.1': ' 0,0714' },
});
type Document = ReturnType<typeof good>;

/** A change to a good document, and the path, the rule and the finding that must be named. */
const bad: readonly (readonly [
  note: string,
  change: (document: Document) => unknown,
  path: string,
  kind: string,
  found: string,
])[] = [
  ['no object', () => null, '', 'object', 'null'],
  ['a list', () => [good()], '', 'object', '[…] (1)'],
  [
    'another format of a higher version',
    (d) => ({ ...d, format: 'backprop-workbook.notes', version: 2 }),
    'format',
    'one-of',
    '"backprop-workbook.notes"',
  ],
  ['version 0', (d) => ({ ...d, version: 0 }), 'version', 'one-of', '0'],
  ['no network', (d) => ({ ...d, network: undefined }), 'network', 'object', '—'],
  ['a list of networks', (d) => ({ ...d, network: [d.network] }), 'network', 'object', '[…] (1)'],
  ['an unknown loss', (d) => ({ ...d, network: { ...d.network, loss: 'hinge' } }), 'network.loss', 'one-of', '"hinge"'],
  [
    'a sample that does not fit',
    (d) => ({ ...d, network: { ...d.network, samples: [{ input: [1], target: [0, 1] }] } }),
    'network.samples[0].input',
    'length',
    '[…] (1)',
  ],
  [
    'a network whose loss no double holds',
    (d) => ({ ...d, network: { ...d.network, samples: [{ input: [1, 1], target: [1e200, 0] }] } }),
    'network.samples[0].target[0]',
    'finite-result',
    'E.1 = Infinity',
  ],
  ['no precision', (d) => ({ ...d, precision: undefined }), 'precision', 'object', '—'],
  ['a precision in figures alone', (d) => ({ ...d, precision: 4 }), 'precision', 'object', '4'],
  ['an empty precision', (d) => ({ ...d, precision: {} }), 'precision', 'precision', '{…}'],
  ['two precisions', (d) => ({ ...d, precision: { decimals: 4, significant: 4 } }), 'precision', 'precision', '{…}'],
  [
    'half a decimal',
    (d) => ({ ...d, precision: { decimals: 1.5 } }),
    'precision.decimals',
    'whole-number-within',
    '1.5',
  ],
  ['16 decimals', (d) => ({ ...d, precision: { decimals: 16 } }), 'precision.decimals', 'whole-number-within', '16'],
  [
    'decimals in letters',
    (d) => ({ ...d, precision: { decimals: '4' } }),
    'precision.decimals',
    'whole-number-within',
    '"4"',
  ],
  [
    'no significant figure',
    (d) => ({ ...d, precision: { significant: 0 } }),
    'precision.significant',
    'whole-number-within',
    '0',
  ],
  ['a tolerance in figures alone', (d) => ({ ...d, tolerance: 0.01 }), 'tolerance', 'object', '0.01'],
  ['an empty tolerance', (d) => ({ ...d, tolerance: {} }), 'tolerance', 'tolerance', '{…}'],
  ['two tolerances', (d) => ({ ...d, tolerance: { relative: 0.1, absolute: 0.1 } }), 'tolerance', 'tolerance', '{…}'],
  [
    'more than the value itself',
    (d) => ({ ...d, tolerance: { relative: 1.5 } }),
    'tolerance.relative',
    'number-within',
    '1.5',
  ],
  ['a part below 0', (d) => ({ ...d, tolerance: { relative: -0.1 } }), 'tolerance.relative', 'number-within', '-0.1'],
  [
    'a part that is no number',
    (d) => ({ ...d, tolerance: { relative: NaN } }),
    'tolerance.relative',
    'number-within',
    'NaN',
  ],
  [
    'a part in letters',
    (d) => ({ ...d, tolerance: { relative: '1%' } }),
    'tolerance.relative',
    'number-within',
    '"1%"',
  ],
  ['a distance below 0', (d) => ({ ...d, tolerance: { absolute: -1 } }), 'tolerance.absolute', 'number-from', '-1'],
  [
    'a distance that is no number',
    (d) => ({ ...d, tolerance: { absolute: NaN } }),
    'tolerance.absolute',
    'number-from',
    'NaN',
  ],
  [
    'any distance',
    (d) => ({ ...d, tolerance: { absolute: Infinity } }),
    'tolerance.absolute',
    'number-from',
    'Infinity',
  ],
  ['no answers', (d) => ({ ...d, answers: undefined }), 'answers', 'object', '—'],
  ['a list of answers', (d) => ({ ...d, answers: ['0.1999'] }), 'answers', 'object', '[…] (1)'],
];

/** What may stand beside a good answer and is none, with what must be named. */
const badAnswers: readonly (readonly [
  note: string,
  answer: Readonly<Record<string, unknown>>,
  path: string,
  kind: string,
  found: string,
])[] = [
  ['a number', { E: 0.24 }, 'answers.E', 'typed-answer', '0.24'],
  ['no text', { 'z.1.1': null }, 'answers["z.1.1"]', 'typed-answer', 'null'],
  ['a list', { E: ['0.24'] }, 'answers.E', 'typed-answer', '[…] (1)'],
  ['a text as long as a book', { E: '0'.repeat(100_001) }, 'answers.E', 'typed-answer', `"${'0'.repeat(58)}…`],
  ['a weight that is not there', { 'w+.1.1.9': '0.1' }, 'answers["w+.1.1.9"]', 'quantity-id', '"w+.1.1.9"'],
  ['a sample of an only one', { 'E@1': '0.1' }, 'answers["E@1"]', 'quantity-id', '"E@1"'],
  ['a method of objects', { toString: '0' }, 'answers.toString', 'quantity-id', '"toString"'],
];

describe('an answers document', () => {
  it('gives its answers as typed, in its order, each with its precision', () => {
    const outcome = parseAnswers({ ...good(), class: '3b', answers: { ...good().answers, E: '' } });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
    const precision = { decimals: 4 };
    expect(outcome.value.answers).toEqual([
      { quantity: 'w+.1.1.2', typed: '0.1999', precision },
      { quantity: 'dE/dw.2.1.1', typed: ' 0,0714', precision },
      { quantity: 'E', typed: '', precision },
    ]);
    expect(outcome.value.solution.quantities.get('x.1')?.value).toBe(0.05);
  });

  it.each([{ decimals: 0 }, { decimals: 15 }, { significant: 1 }, { significant: 15 }])(
    'may agree on %j',
    (precision) => {
      expect(parseAnswers({ ...good(), precision }).ok).toBe(true);
    },
  );

  it.each([{ relative: 0 }, { relative: 1 }, { absolute: 0 }, { absolute: 2.5 }])(
    'may agree on a tolerance of %j, which every answer has',
    (tolerance) => {
      const outcome = parseAnswers({ ...good(), tolerance });
      expect(outcome.ok && outcome.value.answers.map((answer) => answer.tolerance)).toEqual([tolerance, tolerance]);
    },
  );

  it.each(bad)('is refused for %s', (_note, change, path, kind, found) => {
    expect(parseAnswers(change(good()))).toEqual({
      ok: false,
      error: { code: 'document-invalid', path, found, allowed: expect.objectContaining({ kind }) as unknown },
    });
  });

  it.each(badAnswers)(
    'with %s for an answer refuses this one, and none of the others',
    (_note, answer, path, kind, found) => {
      const outcome = parseAnswers({ ...good(), answers: { 'w+.1.1.2': '0.1999', ...answer, 'dE/dw.2.1.1': '0.07' } });
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
      expect(outcome.value.answers.map(({ typed }) => typed)).toEqual(['0.1999', '0.07']);
      const allowed = expect.objectContaining({ kind }) as unknown;
      expect(outcome.value.refused).toEqual([{ code: 'document-invalid', path, found, allowed }]);
    },
  );

  it('may have answers in letters beside those in figures, for whatever has a formula', () => {
    const expressions = { 'dE/dw.2.1.1': '(o1-t1)*o1*(1-o1)*h1', 'w.1.1.1': 'w1', E: 3 };
    const outcome = parseAnswers({ ...good(), expressions });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
    expect(outcome.value.expressions).toEqual([{ quantity: 'dE/dw.2.1.1', typed: '(o1-t1)*o1*(1-o1)*h1' }]);
    expect(outcome.value.refused).toMatchObject([
      { path: 'expressions["w.1.1.1"]', allowed: { kind: 'quantity-id' } },
      { path: 'expressions.E', allowed: { kind: 'typed-answer' } },
    ]);
    expect(parseAnswers({ ...good(), expressions: [] })).toMatchObject({ ok: false, error: { path: 'expressions' } });
  });

  it('is told from a network alone, which belongs elsewhere', () => {
    expect(parseAnswers({ ...good().network, version: 2 })).toEqual({
      ok: false,
      error: { code: 'document-elsewhere', path: 'format', holds: 'network' },
    });
  });

  it('of a newer version is refused by that name, and so is its network', () => {
    const newer = { code: 'document-newer', found: '2', supported: 1 };
    expect(parseAnswers({ ...good(), version: 2, answers: 'in a new form' })).toMatchObject({
      error: { ...newer, path: 'version' },
    });
    expect(parseAnswers({ ...good(), network: { ...good().network, version: 2 } })).toMatchObject({
      error: { ...newer, path: 'network.version' },
    });
  });
});

describe('an answers file', () => {
  const text = JSON.stringify(good());

  it('may begin with a byte order mark', () => {
    expect(readAnswers(`\uFEFF${text}`).ok).toBe(true);
  });

  it('that is no JSON is refused', () => {
    expect(readAnswers('{')).toMatchObject({ error: { path: '', allowed: { kind: 'json' } } });
  });

  it('nested without end is refused, not walked', () => {
    const nested = text.replace('"precision"', `"extra":${'['.repeat(50_000)}${']'.repeat(50_000)},"precision"`);
    expect(readAnswers(nested)).toMatchObject({ error: { path: 'extra[0][0]', allowed: { kind: 'depth' } } });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('cannot answer %s', (key) => {
    const asked = text.replace('"answers":{', `"answers":{"${key}":"1",`);
    const refused = [{ path: `answers.${key}`, allowed: { kind: 'quantity-id' } }];
    expect(readAnswers(asked)).toMatchObject({ value: { refused, answers: [{}, {}] } });
  });

  it('cannot reach the prototype of objects, nor take its fields from one', () => {
    const beside = text.replace('"precision"', '"__proto__":{"polluted":true},"constructor":{},"precision"');
    expect(readAnswers(beside).ok).toBe(true);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const hidden = text.replace('"precision":{"decimals":4}', '"__proto__":{"precision":{"decimals":4}}');
    expect(readAnswers(hidden)).toMatchObject({ error: { path: 'precision' } });
  });
});
