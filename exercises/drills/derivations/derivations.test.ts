import { describe, expect, it } from 'vitest';
import type { NetworkDocument } from '../../../engine/network/document.ts';
import { rightAnswers, sheetOf, solutionOf, valueOf } from '../../../test/drills/sheet.ts';
import { difficulties, type DerivationPart, type DrillSheet, type Judgement } from '../../contract/drill-views.ts';
import { checkAnswers } from '../check-answers.ts';
import { writeDrillId } from '../drill-id.ts';
import { readExpression, rightExpression } from './expressions.ts';

const drill = 'examples/lecture-slides/derive';
const sheet = sheetOf({ drill }, 'guided');
const derivationsOn = ({ parts }: DrillSheet): DerivationPart[] => parts.filter((part) => part.kind === 'derivation');
const first = derivationsOn(sheet)[0]?.item ?? '';
/** The slides draw one weight of the output layer: of which unit, and from which. */
const [, layer = '', unit = '', from = ''] = first.split('.');
const o = `o${unit}`;
const t = `t${unit}`;
const h = `h${from}`;

const judge = (typed: string, item = first): Judgement | undefined =>
  valueOf(checkAnswers({ drill, answers: [{ quantity: item, typed }] }))[0];

describe('a derivative in letters on a sheet', () => {
  it('asks for a weight at the output, then in numbers, then for what lies further back', () => {
    expect(layer).toBe('2');
    const asked = sheet.parts.map((part) => (part.kind === 'derivation' ? part.item : part.kind));
    expect(asked.slice(0, 3)).toEqual([first, 'lines', expect.stringMatching(/^derive:dE\/dz\.1\./)]);
    expect(sheet.parts[1]).toMatchObject({ kind: 'lines', after: first });
  });

  it.each([[`(${o}-${t})*${o}*(1-${o})*${h}`], [`δ_{${o}}·${h}`], [`\\delta_{${o}} \\cdot ${h}`]])(
    'is right as %s, and read in the notation of the sheet',
    (typed) => {
      expect(judge(typed)).toMatchObject({ verdict: 'correct', value: null, reading: typed });
      const read = valueOf(readExpression({ drill, item: first, typed }));
      expect(read?.text).toContain('·');
    },
  );

  it.each([
    [`(${t}-${o})*${o}*(1-${o})*${h}`, 'error-sign', /changed places/, /부호/],
    [`(${o}-${t})*${h}`, 'slope-dropped', /slope of the activation is missing: the factor/, /기울기가 빠졌어요/],
    [`(${o}-${t})*${o}*(1-${o})`, 'source-left-out', /the delta alone/, /들어오는 값/],
  ])('%s is the mistake %s, in a sentence without numbers', (typed, mistake, en, ko) => {
    expect(judge(typed)).toMatchObject({
      verdict: 'mistake',
      diagnosis: {
        mistake,
        sentence: { en: expect.stringMatching(en) as string, ko: expect.stringMatching(ko) as string },
      },
    });
  });

  it.each([
    [`(${o}-${t})*${o}*(1-${o})*${h}*w1`, /factor too many: w₁/, /필요 없는 인수가 있어요: w₁/],
    [`${h} + ${o}`, /another function/, /다른 함수/],
  ])('says of %s what is wrong where no mistake fits', (typed, en, ko) => {
    expect(judge(typed)).toMatchObject({
      verdict: 'wrong',
      remark: { en: expect.stringMatching(en) as string, ko: expect.stringMatching(ko) as string },
    });
  });

  it.each([
    [`((${o}-${t})`, /no partner/],
    [`banana*${h}`, /“banana” is not known/],
    ['0.0821', /number here/],
    [`${h}/(${o}-${o})`, /always 0/],
    [`${h}*`, /cannot be read/],

    ['∂E/∂w5'.replace('5', String(Number(unit) * 2 + Number(from) + 2)), /asked for/],
  ])('does not count %s', (typed, en) => {
    expect(judge(typed)).toMatchObject({
      verdict: 'invalid',
      problem: 'not-derived',
      remark: { en: expect.stringMatching(en) as string, ko: expect.stringMatching(/요\./) as string },
    });
  });

  it('does not count ten thousand characters, nor brackets a thousand deep', () => {
    expect(judge('h1+'.repeat(3334))).toMatchObject({
      remark: { en: 'This is longer than 4000 characters. Write the derivative alone.' },
    });
    expect(judge(`${'('.repeat(1000)}h1${')'.repeat(1000)}`)).toMatchObject({
      remark: { en: expect.stringMatching(/nested too deeply/) as string },
    });
  });

  it('wants something to be written, and names in a number to be digits', () => {
    expect(judge('  ')).toMatchObject({ verdict: 'invalid', problem: 'empty' });
    expect(judge(`(${o}-${t})*${h}`, first.slice('derive:'.length))).toMatchObject({
      verdict: 'invalid',
      problem: 'unknown-name',
    });
  });

  it('has numbers that are judged as everywhere', () => {
    const solution = solutionOf({ drill });
    const judged = valueOf(checkAnswers({ drill, answers: rightAnswers(sheet, solution) }));
    expect(judged.map(({ verdict }) => verdict)).not.toContain('wrong');
    expect(judged.length).toBeGreaterThan(0);
  });
});

it('is right as it is told to be, at every difficulty', () => {
  for (const difficulty of difficulties) {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const made = writeDrillId({ of: 'generated', kind: 'derive', difficulty, seed });
      for (const { item, left, names } of derivationsOn(sheetOf({ drill: made }, 'guided'))) {
        const { text } = valueOf(rightExpression({ drill: made, item }));
        const [judged] = valueOf(checkAnswers({ drill: made, answers: [{ quantity: item, typed: text }] }));
        expect(judged, `${made} ${left.text} = ${text}`).toMatchObject({ verdict: 'correct' });
        expect(names.length).toBeGreaterThan(1);
      }
    }
  }
});

it('says in shapes what cannot be multiplied in a whole layer', () => {
  const network: NetworkDocument = {
    format: 'backprop-workbook.network',
    version: 1,
    notation: 'matrix',
    inputs: 3,
    layers: [
      {
        units: 2,
        activation: 'sigmoid',
        weights: [
          [0.1, 0.2, 0.3],
          [0.4, 0.5, 0.6],
        ],
        bias: { kind: 'none' },
      },
      { units: 1, activation: 'sigmoid', weights: [[0.7, 0.8]], bias: { kind: 'none' } },
    ],
    loss: 'half-sum-squared-error',
    learningRate: 0.5,
    samples: [{ input: [0.3, 0.6, 0.9], target: [0.1] }],
  };
  const item = 'derive:dE/dw.1';
  const judged = (typed: string): Judgement | undefined =>
    valueOf(checkAnswers({ drill: 'network/derive', network, mode: 'alone', answers: [{ quantity: item, typed }] }))[0];
  expect(judged('δ^(1) x')).toMatchObject({
    verdict: 'invalid',
    remark: {
      en: '2×1 by 3×1 cannot be multiplied; the second wants a transpose.',
      ko: '곱할 수 없는 모양이에요: 2×1 · 3×1. 뒤의 것을 전치해야 해요.',
    },
  });
  expect(judged('δ^(1) x^T')).toMatchObject({ verdict: 'correct' });
});

describe('on a network of one layer', () => {
  const network: NetworkDocument = {
    format: 'backprop-workbook.network',
    version: 1,
    notation: 'numbered',
    inputs: 2,
    layers: [{ units: 1, activation: 'sigmoid', weights: [[0.4, -0.6]], bias: { kind: 'per-unit', values: [0.1] } }],
    loss: 'half-sum-squared-error',
    learningRate: 0.5,
    samples: [{ input: [0.3, 0.9], target: [1] }],
  };
  const open = { drill: 'network/derive', network };

  it('asks for a delta, for a parameter with its numbers, and for another or for all at once', () => {
    const items = derivationsOn(sheetOf(open, 'guided')).map(({ item }) => item);
    expect(items).toHaveLength(3);
    expect(items[0]).toBe('derive:dE/dz.1.1');
    expect(new Set(items).size).toBe(3);
    expect(derivationsOn(sheetOf(open, 'alone'))).toHaveLength(2);
  });

  it('is right by what a learner writes on paper', () => {
    const [delta] = derivationsOn(sheetOf(open, 'guided'));
    const typed = '(o1 - t1) o1 (1 - o1)';
    const answers = [{ quantity: delta?.item ?? '', typed }];
    expect(valueOf(checkAnswers({ ...open, answers }))).toMatchObject([{ verdict: 'correct' }]);
  });

  it('leaves out what one weight alone does not have', () => {
    const one: NetworkDocument = {
      ...network,
      inputs: 1,
      layers: [{ units: 1, activation: 'tanh', weights: [[0.4]], bias: { kind: 'none' } }],
      samples: [{ input: [0.3], target: [1] }],
    };
    const items = derivationsOn(sheetOf({ ...open, network: one }, 'alone')).map(({ item }) => item);
    expect(items).toEqual(['derive:dE/dw.1.1.1']);
  });
});
