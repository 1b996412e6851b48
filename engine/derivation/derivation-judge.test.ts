import { describe, expect, it } from 'vitest';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import type { NetworkDocument } from '../network/document.ts';
import { solve } from '../solution/solve.ts';
import { DerivationJudge } from './derivation-judge.ts';

function judgeOf(document: NetworkDocument): DerivationJudge {
  const solved = solve(document);
  if (!solved.ok) throw new Error(JSON.stringify(solved.error));
  return new DerivationJudge(solved.value);
}

const slides = judgeOf(slidesNetwork);
const netOut = judgeOf({ ...slidesNetwork, notation: 'net-out' });

/** One tanh unit over two samples, mean squared error: ∂E/∂w = (1/2) Σ 2 (a − t)(1 − a²) x. */
const batch = judgeOf({
  ...slidesNetwork,
  inputs: 1,
  layers: [{ units: 1, activation: 'tanh', weights: [[0.3]], bias: { kind: 'shared', value: 0.1 } }],
  loss: 'mean-squared-error',
  samples: [
    { input: [0.5], target: [0.2] },
    { input: [-0.4], target: [0.6] },
  ],
});

/** ReLU before a softmax with cross-entropy, two classes. */
const classes = judgeOf({
  ...slidesNetwork,
  layers: [
    {
      units: 2,
      activation: 'relu',
      weights: [
        [0.5, -0.2],
        [0.3, 0.8],
      ],
      bias: { kind: 'none' },
    },
    {
      units: 2,
      activation: 'softmax',
      weights: [
        [0.4, 0.6],
        [-0.7, 0.1],
      ],
      bias: { kind: 'none' },
    },
  ],
  loss: 'cross-entropy',
  samples: [{ input: [1, 2], target: [1, 0] }],
});

describe('a derivative in letters', () => {
  it.each([
    '(o1-t1)*o1*(1-o1)*h1',
    '∂E/∂w5 = (o1 − t1)·o1(1 − o1)·h1',
    '= (o1 − t1)·o1(1 − o1)·h1',
    '-(t1-o1)*o1*(1-o1)*h1',
    '(o1-t1)(o1-o1^2)h1',
    '(o1^2*h1 - o1*t1*h1)*(1-o1)',
    '\\delta_{o1} \\cdot h_1',
    'delta_o1*h1',
    '(h1*o1 - t1*h1) / (1/(o1*(1-o1)))',
    '(o_1-t_1) σ(z_3) (1-σ(z_3)) h_1',
    "(o1-t1) σ'(z3) h1",
    '\\left(\\frac{1}{1+e^{-z_3}}-t_1\\right) o_1 (1-o_1) h_1',
    '2 * 0.5 * (o1-t1) o1 (1-o1) h1',
    '\\frac{\\partial E}{\\partial o_1} \\cdot \\frac{\\partial o_1}{\\partial z_3} \\cdot h_1',
    '(o1-t1)*o1*(1-o1)*h1 = δ_o1 · h1',
  ])('%s is the gradient of w5', (typed) => {
    expect(slides.judge('dE/dw.2.1.1', typed)).toMatchObject({ verdict: 'correct' });
  });

  it.each([
    '(out_o1-target_o1)*out_o1*(1-out_o1)*out_h1',
    'delta_o1 * out_h1',
    '-(target_{o1} - out_{o1}) · out_{o1} (1 - out_{o1}) · out_{h1}',
  ])('%s is it in the names of another notation', (typed) => {
    expect(netOut.judge('dE/dw.2.1.1', typed)).toMatchObject({ verdict: 'correct' });
  });

  it.each([
    // Nearly the same, and not the same.
    '(o1-t1)*o1*(1-o1)*h1 + 0.000001*0.000001',
    '(o1-t1)*o1*(1.0000001-o1)*h1',
    '(o1-t1)*o1*(1-o1)*h2',
    '(o1-t2)*o1*(1-o1)*h1',
    '(o1-t1)*o1*(1-o1)*h1*x1',
  ])('%s is not', (typed) => {
    expect(slides.judge('dE/dw.2.1.1', typed).verdict).not.toBe('correct');
  });

  it.each([
    ['dE/dw.2.1.1', '(t1-o1)*o1*(1-o1)*h1', 'error-sign'],
    ['dE/dw.2.1.1', '(o1-t1)*h1', 'slope-dropped'],
    ['dE/dw.2.1.1', '(o1-t1)*o1*(1-o1)', 'source-left-out'],
    ['dE/dw.2.1.1', '2(o1-t1)*o1*(1-o1)*h1', 'factor-two'],
    ['dE/dw.1.1.1', 'δ_o1 w5 h1(1-h1) x1', 'path-missed'],
    ['dE/dw.1.1.1', '(δ_o1 + δ_o2) h1(1-h1) x1', 'next-weight-left-out'],
    ['dE/dw.1.1.1', '(δ_o1 w5 + δ_o2 w6) h1(1-h1) x1', 'weights-transposed'],
    ['w+.2.1.1', 'w5 + η δ_o1 h1', 'added-not-subtracted'],
    ['w+.2.1.1', 'w5 - δ_o1 h1', 'rate-forgotten'],
  ])('%s: %s shows %s', (asked, typed, mistake) => {
    expect(slides.judge(asked, typed)).toMatchObject({ verdict: 'mistake', mistake });
  });

  it.each([
    ['dE/dz.2.1', '(o1-t1)*o1*(1-o1)*w5', { kind: 'additional-factor', factor: { id: 'w.2.1.1' } }],
    ['dE/dw.1.1.1', '(δ_o1 w5 + δ_o2 w7) h1 (1-h1) x1 x2', { kind: 'additional-factor', factor: { id: 'x.2' } }],
    ['dE/dw.2.1.1', '(o1-t1)(1-o1) h1', { kind: 'missing-factor', factor: { id: 'a.2.1' }, turned: false }],
    ['dE/dw.2.1.1', '(t1-o1)(1-o1) h1', { kind: 'missing-factor', factor: { id: 'a.2.1' }, turned: true }],
  ])('%s: %s differs by one factor', (asked, typed, difference) => {
    expect(slides.judge(asked, typed)).toMatchObject({ verdict: 'wrong', difference });
  });

  it('of a batch is a sum over its samples, in any form', () => {
    for (const typed of [
      '(o1^(1)-t1^(1))(1-(o1^(1))^2) x1^(1) + (o1^(2)-t1^(2))(1-(o1^(2))^2) x1^(2)',
      '∂E/∂z1^(1) x1^(1) + ∂E/∂z1^(2) x1^(2)',
      '1/2 (2(o⁽¹⁾₁ − t⁽¹⁾₁)(1 − o⁽¹⁾₁²)x⁽¹⁾₁ + 2(o⁽²⁾₁ − t⁽²⁾₁)(1 − o⁽²⁾₁²)x⁽²⁾₁)',
    ]) {
      expect(batch.judge('dE/dw.1.1.1', typed), typed).toMatchObject({ verdict: 'correct' });
    }
    expect(batch.judge('dE/dw.1.1.1', '∂E/∂z1^(1) x1^(1)')).toMatchObject({
      verdict: 'mistake',
      mistake: 'one-sample-only',
    });
  });

  describe('in a batch', () => {
    const twice = { ...slidesNetwork.samples[0], input: [0.3, -0.2], target: [0.4, 0.7] };
    const { document } = judgeOf({ ...slidesNetwork, samples: [...slidesNetwork.samples, twice] }).solution;
    const slidesTwice = judgeOf(document);

    it.each([
      'δ_o1^(1) h1^(1) + δ_o1^(2) h1^(2)',
      'δ_{o1}^{(1)} h_1^{(1)} + δ_{o1}^{(2)} h_1^{(2)}',
      // In this notation, h⁽¹⁾₁ is that of the first sample, and so is δ⁽¹⁾₁.
      'δ⁽¹⁾₁h⁽¹⁾₁ + δ⁽²⁾₁h⁽²⁾₁',
    ])('%s knows the sample of each name', (typed) => {
      expect(slidesTwice.judge('dE/dw.2.1.1', typed)).toMatchObject({ verdict: 'correct' });
    });

    it('takes names without a sample for those of the one that is asked about', () => {
      expect(slidesTwice.judge('dE/dz.1.1@2', '(δ_o1 w5 + δ_o2 w7) h1 (1 - h1)').verdict).toBe('correct');
      expect(slidesTwice.judge('dE/dz.1.1@2', '(δ_o1 w5 + δ_o2 w7) h1^(1) (1 - h1^(1))').verdict).not.toBe('correct');
      expect(slidesTwice.judge('dE/dw.2.1.1', 'δ_o1^(1) h1^(2) + δ_o1^(2) h1^(1)').verdict).not.toBe('correct');
    });

    it('says that one number is asked for, where a name is not told apart by its sample', () => {
      expect(slidesTwice.judge('dE/dw.2.1.1', 'δ_o1 h1')).toMatchObject({
        verdict: 'invalid',
        trouble: { kind: 'shape', found: [2, 1], asked: [1, 1] },
      });
    });
  });

  it('of a bias is not 0', () => {
    expect(batch.judge('dE/db.1', '0')).toMatchObject({ verdict: 'mistake', mistake: 'bias-gradient-zero' });
  });

  it('behind a softmax with cross-entropy is output minus target, and nothing is multiplied once more', () => {
    expect(classes.judge('dE/dz.2.1', 'o1 - t1')).toMatchObject({ verdict: 'correct' });
    expect(classes.judge('dE/dz.2.1', '(o1 - t1) o1 (1 - o1)')).toMatchObject({
      verdict: 'mistake',
      mistake: 'extra-slope',
    });
  });

  it('is right where outputs lie so near to 1 that doubles lose the digits of 1 − a', () => {
    const ones = (rows: number, columns: number): number[][] =>
      Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1));
    const deep = judgeOf({
      ...slidesNetwork,
      inputs: 2,
      layers: [
        { units: 6, activation: 'identity', weights: ones(6, 2), bias: { kind: 'none' } },
        { units: 6, activation: 'identity', weights: ones(6, 6), bias: { kind: 'none' } },
        { units: 1, activation: 'sigmoid', weights: ones(1, 6), bias: { kind: 'none' } },
      ],
      loss: 'binary-cross-entropy',
      samples: [{ input: [0.1, 0.1], target: [1] }],
    });
    expect(deep.judge('dE/dz.3.1', '(a1^(3) - t1)/(a1^(3) (1 - a1^(3))) · a1^(3) (1 - a1^(3))').verdict).toBe(
      'correct',
    );
    expect(deep.judge('dE/dz.3.1', 'a1^(3) - t1').verdict).toBe('correct');
    expect(deep.judge('dE/dz.3.1', '1.0000001 a1^(3) - t1').verdict).not.toBe('correct');
  });

  it('of a whole layer is a product of matrices whose shapes must fit', () => {
    const asked = [
      ['dE/dw.2.1.1', 'dE/dw.2.1.2'],
      ['dE/dw.2.2.1', 'dE/dw.2.2.2'],
    ];
    expect(slides.judge(asked, 'δ^(2) (a^(1))^T')).toMatchObject({ verdict: 'correct' });
    expect(slides.judge(asked, 'a^(1) (δ^(2))^T').verdict).not.toBe('correct');
    expect(slides.judge(asked, '(a^(1))^T δ^(2)')).toMatchObject({
      verdict: 'invalid',
      trouble: { kind: 'shape', found: [1, 1], asked: [2, 2] },
    });
    // Two columns were multiplied entry by entry, which no sign says.
    expect(slides.judge(asked, 'δ^(2) a^(1)')).toMatchObject({
      verdict: 'invalid',
      trouble: { kind: 'shapes', join: 'product', left: [2, 1], right: [2, 1] },
    });
    expect(slides.judge(asked, 'δ^(2) ⊙ a^(1)')).toMatchObject({ verdict: 'invalid', trouble: { kind: 'shape' } });
    // Where all of a layer is asked for, a small number may be that of the layer in any notation.
    expect(slides.judge(asked, 'δ_2 h^T')).toMatchObject({ verdict: 'correct' });
  });

  it.each([
    ['', { kind: 'empty' }],
    ['o1'.repeat(3000), { kind: 'too-long' }],
    [`${'('.repeat(1000)}o1${')'.repeat(1000)}`, { kind: 'too-deep' }],
    ['(o1-t1)*o1*(1-o1*h1', { kind: 'bracket', bracket: '(', at: 0 + 11 }],
    ['(o1-t1))*o1', { kind: 'bracket', bracket: ')', at: 7 }],
    ['(o1-t1)*q7', { kind: 'unknown-name', name: 'q7' }],
    ['(o1-t1)*o9', { kind: 'unknown-name', name: 'o9' }],
    ['(o1-t1)*', { kind: 'not-read' }],
    ['0.0714', { kind: 'number' }],
    ['(0.5943-0.01)*o1*(1-o1)*h1', { kind: 'number', at: 1, end: 7 }],
    ['∂E/∂w5', { kind: 'asked-itself', name: '∂E/∂w5' }],
    ['(o1-t1)/(h1-h1)', { kind: 'division-by-zero' }],
  ])('%s is no answer', (typed, trouble) => {
    expect(slides.judge('dE/dw.2.1.1', typed)).toMatchObject({ verdict: 'invalid', trouble });
  });
});
