import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import type { CommandLanguage } from './command-text.ts';
import en from './messages/en.json';
import ko from './messages/ko.json';
import type { Example } from '../../exercises/examples/example.ts';
import { examples } from '../../exercises/examples/examples.ts';
import { printExamples } from './print-examples.ts';
import { run } from './run.ts';

const network = {
  ...slidesNetwork,
  layers: slidesNetwork.layers.map((layer, index) =>
    index === 1 ? { ...layer, bias: { kind: 'shared', value: 0 } } : layer,
  ),
  author: 'somebody',
};

/** Answers to the lecture slides to eight places, listed in no order of work. */
const answers = {
  format: 'backprop-workbook.answers',
  version: 1,
  network: slidesNetwork,
  precision: { decimals: 8 },
  answers: {
    'w+.1.1.2': '０，19987668',
    'dE/dw.1.1.2': '-0.00024665',
    'E.1': '0.23805',
    'a.2.1': '0.7',
    E: '0.2397',
    'z.1.1': 'zero',
    'w+.1.1.1': '0.15000000',
  },
};

/** ln a of an output that is 0 as far as a double can tell. */
const saturated = {
  ...slidesNetwork,
  inputs: 1,
  layers: [{ units: 1, activation: 'sigmoid', weights: [[-1000]], bias: { kind: 'none' } }],
  loss: 'binary-cross-entropy',
  samples: [{ input: [1], target: [1] }],
};

const near = (value: number, digits: number): unknown => expect.closeTo(value, digits);
const list: unknown = expect.any(Array);

let folder = '';
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backprop-'));
  const files = {
    good: JSON.stringify(network),
    marked: `\uFEFF${JSON.stringify(network)}`,
    loss: JSON.stringify({ ...network, loss: 'hinge' }),
    ragged: JSON.stringify({ ...network, samples: [{ input: [0.05], target: [0.01, 0.99] }] }),
    newer: JSON.stringify({ ...network, version: 2 }),
    overflow: JSON.stringify({
      ...network,
      loss: 'mean-squared-error',
      samples: [{ input: [1, 1], target: [1e200, 0] }],
    }),
    broken: '{',
    empty: '',
    answers: JSON.stringify(answers),
    coarse: JSON.stringify({ ...answers, precision: { decimals: 4 }, answers: { 'w+.1.1.1': '0.1499' } }),
    ambiguous: JSON.stringify({ ...answers, answers: { 'w+.2.1.1': '0.27859380' } }),
    rounded: JSON.stringify({
      ...answers,
      precision: { decimals: 4 },
      answers: { 'a.1.1': '0.5068', 'z.2.1': '0.3825', 'z.1.1': '0.0275' },
    }),
    tolerant: JSON.stringify({
      ...answers,
      tolerance: { absolute: 0.05 },
      answers: { 'w+.2.1.1': '0.2786' },
    }),
    letters: JSON.stringify({
      ...answers,
      answers: {},
      expressions: {
        'dE/dw.2.1.1': 'δ_{o1}·h₁',
        'dE/dw.2.1.2': '(t1-o1)*o1*(1-o1)*h2',
        'dE/dw.2.2.1': '(o2-t2)*h1*x1',
        'dE/dw.2.2.2': '(o2-t2)*o2*(1-o2)*h2*(',
      },
    }),
    boundless: JSON.stringify({ ...answers, tolerance: { relative: 2 } }),
    saturated: JSON.stringify({ ...answers, network: saturated, answers: { 'dE/da.1.1': '1', 'dE/dz.1.1': '1' } }),
    unanswered: JSON.stringify({ ...answers, answers: {} }),
    astray: JSON.stringify({ ...answers, answers: { 'w+.1.1.9': '0.1' } }),
    numeric: JSON.stringify({ ...answers, answers: { E: 0.24 } }),
    mixed: JSON.stringify({
      ...answers,
      answers: { 'a.1.1': 0.24, ...answers.answers, 'z.1.1': '('.repeat(5000), 'w+.1.1.9': '0.1' },
    }),
    both: JSON.stringify({ ...answers, precision: { decimals: 4, significant: 4 } }),
    wide: JSON.stringify({ ...answers, precision: { decimals: 16 } }),
    lossy: JSON.stringify({ ...answers, network: { ...network, loss: 'hinge' } }),
    later: JSON.stringify({ ...answers, network: { ...network, version: 2 } }),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(file(name), content);
});

afterAll(() => rmSync(folder, { recursive: true }));

function call(words: readonly string[], language: CommandLanguage = 'en') {
  const printed: string[] = [];
  const complaints: string[] = [];
  const status = run(words, {
    language,
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
  });
  return { status, printed, complaints };
}

describe('backprop solve', () => {
  it('prints one object a line, with the published figures of the lecture slides', () => {
    const { status, printed, complaints } = call(['solve', file('good'), file('marked')]);
    expect([status, complaints, printed.length]).toEqual([0, [], 2]);
    const [first] = printed.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(first).toMatchObject({
      file: file('good'),
      loss: near(0.2396740076, 10),
      outputs: [[near(0.5943, 4), near(0.6186, 4)]],
      gradients: {
        layers: [
          { weights: [[near(0.000123, 6), near(0.0002466463, 10)], list], bias: null },
          { weights: [list, list], bias: near(0.1408755 - 0.0876416, 6) },
        ],
      },
      // −0.5 times the gradients; 0.0024665 × 0.15 + 0.0031309 × 0.25 and 0.0024665 × 0.2 + 0.0031309 × 0.3.
      changes: {
        layers: [{ weights: [[near(-0.0000617, 7), near(-0.00012332, 8)], list] }, { bias: near(-0.026617, 6) }],
      },
      inputGradients: [[near(0.0011527, 7), near(0.0014326, 7)]],
      updated: {
        format: 'backprop-workbook.network',
        author: 'somebody',
        layers: [{ weights: [list, [near(0.2499217265, 10), near(0.299843453, 10)]] }, {}],
      },
    });
    expect(first?.lossAfter).toBeTypeOf('number');
  });

  it.each([
    ['loss', 'loss: found "hinge", allowed is one of half-sum-squared-error'],
    ['ragged', 'samples[0].input: found […] (1), allowed is a list of 2'],
    ['newer', 'version: This document is of version 2'],
    ['overflow', 'samples[0].target[0]: found E.1 = Infinity'],
    ['broken', 'document: found "{", allowed is a JSON document'],
    ['empty', 'document: found "", allowed is a JSON document'],
    ['nowhere', 'document: this file cannot be read (ENOENT)'],
  ])('tells what is wrong with %s, and goes on', (name, said) => {
    const { status, printed, complaints } = call(['solve', file(name), file('good')]);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(`${file(name)}: ${said}`);
    expect(complaints[0]).not.toContain('\n');
    expect([status, printed.length]).toEqual([1, 1]);
  });

  it('speaks Korean', () => {
    expect(call(['solve', file('loss')], 'ko').complaints[0]).toMatch(/[가-힣]/);
  });
});

describe('backprop check', () => {
  const check = (name: string) => {
    const called = call(['check', file(name)]);
    return { ...called, lines: called.printed.map((line) => JSON.parse(line) as Record<string, unknown>) };
  };

  it('judges answers in letters, and says in letters what should stand there', () => {
    const { status, printed, complaints } = call(['check', file('letters')]);
    expect([status, complaints]).toEqual([0, []]);
    expect(printed.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        file: file('letters'),
        quantity: 'dE/dw.2.1.1',
        answer: 'δ_{o1}·h₁',
        verdict: 'correct',
        mistake: null,
        expected: '(o₁ − t₁)·o₁·(1 − o₁)·h₁',
      },
      expect.objectContaining({ quantity: 'dE/dw.2.1.2', verdict: 'mistake', mistake: 'error-sign' }),
      expect.objectContaining({ quantity: 'dE/dw.2.2.1', verdict: 'wrong', mistake: null }),
      expect.objectContaining({ quantity: 'dE/dw.2.2.2', verdict: 'invalid', mistake: null }),
    ]);
  });

  it('prints one object an answer, in the order of the document', () => {
    const { status, complaints, lines } = check('answers');
    expect([status, complaints]).toEqual([0, []]);
    for (const line of lines) {
      const keys = [
        'file',
        'quantity',
        'answer',
        'verdict',
        'mistake',
        'possible',
        'habit',
        'to',
        'needs',
        'expected',
        'accepted',
      ];
      expect(Object.keys(line)).toEqual(keys);
      expect(line.file).toBe(file('answers'));
    }
    const said = lines.map(({ quantity, answer, verdict, mistake, needs }) => [
      quantity,
      answer,
      verdict,
      mistake,
      needs,
    ]);
    expect(said).toEqual([
      ['w+.1.1.2', '０，19987668', 'correct', null, null],
      ['dE/dw.1.1.2', '-0.00024665', 'mistake', 'error-sign', null],
      // ½(0.7 - 0.01)²: right from the 0.7 below.
      ['E.1', '0.23805', 'carried', null, null],
      ['a.2.1', '0.7', 'wrong', null, null],
      ['E', '0.2397', 'invalid', null, 8],
      ['z.1.1', 'zero', 'invalid', null, null],
      ['w+.1.1.1', '0.15000000', 'mistake', 'step-left-out', null],
    ]);
  });

  it('tells the exact value and what is accepted', () => {
    const [weight, gradient] = check('answers').lines;
    expect(weight).toMatchObject({ expected: near(0.1998766769, 10) });
    expect(gradient).toMatchObject({ expected: near(0.0002466463, 10) });
    const [low, high] = weight?.accepted as [number, number];
    expect(low).toBeLessThanOrEqual(0.1998766768);
    expect(high).toBeGreaterThanOrEqual(0.199876677);
    expect(high - low).toBeLessThan(1e-6);
  });

  it('prints the two names that fit one answer equally well, what people do most first', () => {
    // 0.35 − 0.07140620 for 0.35 − 0.5 · 0.07140620: without the rate, or with 2(a − t), which the ½ of the loss cancels.
    const [line] = check('ambiguous').lines;
    expect(line).toMatchObject({ verdict: 'wrong', mistake: null, possible: ['factor-two', 'rate-forgotten'] });
    expect(check('answers').lines.map(({ possible }) => possible)).toEqual(Array(7).fill([]));
  });

  it('prints the way of rounding that led to other digits, and to how many', () => {
    // 0.506874 was cut off; 0.35 · 0.51 + 0.4 · 0.51 = 0.3825 for 0.3817.
    expect(check('rounded').lines.map(({ verdict, habit, to }) => [verdict, habit, to])).toEqual([
      ['rounded', 'cut-off', null],
      ['rounded', 'rounded-early', 2],
      ['correct', null, null],
    ]);
  });

  it('takes what lies within a fixed tolerance for right, and names the mistakes that pass', () => {
    // w₅⁺ = 0.35 − 0.5 · 0.07140620 = 0.31429690; without the rate it is 0.27859380, and 0.35 is the old weight.
    const [line] = check('tolerant').lines;
    expect(line).toMatchObject({ verdict: 'correct', accepted: [near(0.2642969, 7), near(0.3642969, 7)] });
    expect(line?.passes).toEqual(expect.arrayContaining(['rate-forgotten', 'step-left-out']));
    // 0.07140620 itself lies far away.
    expect(line?.passes).not.toContain('gradient-for-weight');
  });

  it('asks for as many digits as an answer needs', () => {
    const [line] = check('coarse').lines;
    expect(line).toMatchObject({ verdict: 'coarse', mistake: null });
    expect(line?.needs).toBeGreaterThan(4);
  });

  it('writes what no number can hold as null', () => {
    expect(check('saturated').lines).toMatchObject([{ expected: null }, { expected: near(-1, 10) }]);
  });

  it('judges what can be judged beside answers that are none, and tells those', () => {
    const { status, complaints, lines } = check('mixed');
    const alone = check('answers').lines;
    expect(lines.map(({ quantity, verdict }) => [quantity, verdict])).toEqual(
      alone.map(({ quantity, verdict }) => [quantity, verdict]),
    );
    expect(status).toBe(1);
    expect(complaints).toEqual([
      expect.stringContaining('mixed: answers["a.1.1"]: found 0.24, allowed is a text'),
      expect.stringContaining('mixed: answers["w+.1.1.9"]: found "w+.1.1.9", allowed is the id'),
    ]);
  });

  it('prints nothing where nothing was answered', () => {
    expect(check('unanswered')).toMatchObject({ status: 0, printed: [], complaints: [] });
  });

  it.each([
    ['astray', 'answers["w+.1.1.9"]: found "w+.1.1.9", allowed is the id of a quantity of this network'],
    ['boundless', 'tolerance.relative: found 2, allowed is a number from 0 to 1'],
    ['numeric', 'answers.E: found 0.24, allowed is a text in quotation marks'],
    ['both', 'precision: found {…}, allowed is an object with one number, either decimals or significant'],
    ['wide', 'precision.decimals: found 16, allowed is a whole number from 0 to 15'],
    ['lossy', 'network.loss: found "hinge", allowed is one of half-sum-squared-error'],
    ['later', 'network.version: This document is of version 2'],
    ['good', 'format: This file holds a network.'],
    ['broken', 'document: found "{", allowed is a JSON document'],
    ['nowhere', 'document: this file cannot be read (ENOENT)'],
  ])('tells what is wrong with %s, and goes on', (name, said) => {
    const { status, printed, complaints } = call(['check', file(name), file('coarse')]);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(`${file(name)}: ${said}`);
    expect(complaints[0]).not.toContain('\n');
    expect([status, printed.length]).toEqual([1, 1]);
  });

  it('speaks Korean', () => {
    for (const name of ['astray', 'numeric', 'both']) {
      expect(call(['check', file(name)], 'ko').complaints[0]).toMatch(/[가-힣]/);
    }
  });
});

describe('a call that is off', () => {
  it.each([[[]], [['solve']], [['check']], [['dance', 'x']]])(
    '%j is told with status 2 and nothing printed',
    (words) => {
      expect(call(words)).toMatchObject({ status: 2, printed: [] });
    },
  );

  it('help is no fault', () => {
    expect(call(['--help'])).toMatchObject({ status: 0, complaints: [] });
  });
});

it('both catalogues have the same keys', () => {
  expect(Object.keys(ko).sort()).toEqual(Object.keys(en).sort());
});

describe('backprop examples', () => {
  it('prints each of the five examples with every claim of its source', () => {
    const { status, printed, complaints } = call(['examples']);
    expect([status, complaints]).toEqual([0, []]);
    const parsed = printed.map((line) => JSON.parse(line) as { source: string; claims: Record<string, unknown>[] });
    expect(parsed.map(({ source }) => source.slice(0, 3))).toEqual(['001', '003', '000', '002', '004']);
    for (const { claims } of parsed) {
      expect(claims.length).toBeGreaterThan(0);
      for (const stated of claims) {
        expect(Object.keys(stated).sort()).toEqual(['claimed', 'class', 'computed', 'place', 'quantity']);
      }
    }
  });

  it('tells an example that cannot be used with its path, and prints the others', () => {
    const [first, second] = examples;
    if (!first || !second) throw new Error('the library has two examples');
    const broken = { ...first, network: { ...first.network, loss: 'hinge' } } as unknown as Example;
    const printed: string[] = [];
    const complaints: string[] = [];
    const status = printExamples(
      { language: 'en', print: (line) => printed.push(line), complain: (line) => complaints.push(line) },
      [broken, second],
    );
    expect(status).toBe(1);
    expect(printed).toHaveLength(1);
    expect(complaints[0]).toContain('lecture-slides: network.loss: ');
  });
});
