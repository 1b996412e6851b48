import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkerOf } from '../../test/learners/checker-of.ts';
import { FreeWorker } from '../../test/learners/free/free-worker.ts';
import { precisionOf, randomRounding } from '../../test/learners/random-manner.ts';
import { written } from '../../test/learners/answer-sheet.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import { Random } from '../../exercises/generator/random.ts';
import type { Layer, NetworkDocument, Sample } from '../network/document.ts';
import type { Precision } from '../precision/precision.ts';

const four = { decimals: 4 };
const none = { kind: 'none' } as const;

const networkOf = (layers: readonly Layer[], samples: readonly Sample[], loss: NetworkDocument['loss']) => ({
  format: 'backprop-workbook.network' as const,
  version: 1 as const,
  inputs: samples[0]?.input.length ?? 0,
  layers: [...layers],
  loss,
  learningRate: 0.5,
  samples: [...samples],
});

/** One unit on one input of 1, so that its weighted sum is its weight. */
const unit = (
  activation: Layer['activation'],
  weight: number,
  target: number,
  loss: NetworkDocument['loss'] = 'half-sum-squared-error',
): NetworkDocument =>
  networkOf([{ units: 1, activation, weights: [[weight]], bias: none }], [{ input: [1], target: [target] }], loss);

const verdictsOf = (document: NetworkDocument, answers: Record<string, string>, precision: Precision = four) =>
  checkerOf(document)
    .judge(Object.entries(answers).map(([quantity, typed]) => ({ quantity, typed, precision })))
    .map(({ verdict }) => verdict);

describe('another order of work', () => {
  it.each([
    // a = σ(0.40) = 0.5987, a − t = 0.2887; 0.2887 × 0.5987 = 0.1728, × 0.4013 = 0.0693, where 0.2887 × 0.2403 = 0.0694.
    // With z for a in the slope, 0.2887 × 0.4 × 0.6 is 0.0693 too, so that more digits are asked for.
    [0.4, 0.31, '0.0693', 'coarse'],
    // a = σ(0.22) = 0.5548, a − t = 0.2548; 0.2548 × 0.5548 = 0.1414, × 0.4452 = 0.0630, where 0.2548 × 0.2470 = 0.0629.
    [0.22, 0.3, '0.0630', 'correct'],
  ])(
    'of the factors of a delta is right, from left to right: weight %d, target %d',
    (weight, target, answer, verdict) => {
      const document = unit('sigmoid', weight, target);
      expect(verdictsOf(document, { 'dE/dz.1.1': answer })).toEqual([verdict]);
      expect(verdictsOf(document, { 'dE/dw.1.1.1': answer })).toEqual([verdict]);
    },
  );

  it('of a weight and a unit that is a product itself is right', () => {
    // σ(3) = 0.9526; 0.33 × 0.9526 = 0.3144, × 3 = 0.9432, where a = 3 × 0.9526 = 2.8578 gives 0.33 × 2.8578 = 0.9431.
    const layers: Layer[] = [
      { units: 1, activation: 'silu', weights: [[3]], bias: none },
      { units: 1, activation: 'identity', weights: [[0.33]], bias: none },
    ];
    const document = networkOf(layers, [{ input: [1], target: [1] }], 'half-sum-squared-error');
    expect(verdictsOf(document, { 'z.2.1': '0.9432' })).toEqual(['correct']);
  });

  it('of a sum is right, with partial sums to as many figures as all else', () => {
    // 5.297 + 6.449 = 11.746, written 11.75; 11.75 + 3.228 = 14.978.
    const sum: Layer = { units: 1, activation: 'identity', weights: [[1, 1, 1]], bias: none };
    const document = networkOf([sum], [{ input: [5.297, 6.449, 3.228], target: [0] }], 'half-sum-squared-error');
    expect(verdictsOf(document, { 'z.1.1': '14.98' }, { significant: 4 })).toEqual(['correct']);
  });

  it('of many terms is right, but not more than their roundings together can do', () => {
    const sum: Layer = { units: 1, activation: 'identity', weights: [Array.from({ length: 8 }, () => 1)], bias: none };
    const sample = { input: Array.from({ length: 8 }, () => 0.10002), target: [0] };
    const document = networkOf([sum], [sample], 'half-sum-squared-error');
    // 8 × 0.10002 = 0.80016; each written as 0.1000 gives 0.8000. Three are 0.30006, written 0.3001, so that two threes and
    // the other two give 0.3001 + 0.3001 + 0.2000; nothing more is lost in groups, nor gained: five are 0.5001, for 0.50010.
    expect(verdictsOf(document, { 'z.1.1': '0.8000' })).toEqual(['correct']);
    expect(verdictsOf(document, { 'z.1.1': '0.8002' })).toEqual(['correct']);
    expect(verdictsOf(document, { 'z.1.1': '0.7999' })).toEqual(['wrong']);
    expect(verdictsOf(document, { 'z.1.1': '0.8005' })).toEqual(['wrong']);
  });

  it('of many terms is never refused, whatever partial sums are written down', () => {
    const layers = (units: number): Layer[] => [
      {
        units: 1,
        activation: 'identity',
        weights: [Array.from({ length: units }, (_, i) => (37 * i + 11) / 100)],
        bias: none,
      },
    ];
    for (let seed = 0; seed < 60; seed += 1) {
      const random = new Random(`many terms ${seed}`);
      const inputs = 7 + (seed % 5);
      const input = Array.from({ length: inputs }, () => random.integer(-9999, 9999) / 1e4);
      const checker = checkerOf(networkOf(layers(inputs), [{ input, target: [0] }], 'half-sum-squared-error'));
      const rounding = { counts: 'decimals', digits: 2, ties: 'half-up' } as const;
      const freedom = {
        rounding,
        goesOnWith: 'mix',
        writesParts: true,
        opens: 0,
        multipliesOut: 0,
        otherForms: 0,
      } as const;
      for (let learner = 0; learner < 20; learner += 1) {
        const z = new FreeWorker(checker.solution, random, freedom).worked('z.1.1');
        const { low, high } = checker.accepted('z.1.1', { decimals: 2 });
        expect(z, `${seed}`).toBeGreaterThanOrEqual(low - 1e-9);
        expect(z, `${seed}`).toBeLessThanOrEqual(high + 1e-9);
      }
    }
  });

  it('of a mean is right: the fraction written as a decimal, or divided by in the end', () => {
    const samples = [26.0923, 1, 2].map((x) => ({ input: [x], target: [0] }));
    const line: Layer = { units: 1, activation: 'identity', weights: [[1]], bias: none };
    const document = networkOf([line], samples, 'mean-squared-error');
    // 0.6667 × 26.0923 = 17.3957; 2 × 26.0923 = 52.1846, ÷ 3 = 17.3949.
    expect(verdictsOf(document, { 'dE/da.1.1@1': '17.3957' })).toEqual(['correct']);
    expect(verdictsOf(document, { 'dE/da.1.1@1': '17.3949' })).toEqual(['correct']);
    // Σ = 680.8081 + 1 + 4 = 685.8081, × 0.3333 = 228.5798.
    expect(verdictsOf(document, { E: '228.5798' })).toEqual(['correct']);
  });
});

it('a fraction of one difference is right with the fraction written as a decimal', () => {
  const samples = [0.4, 1, 2].map((x) => ({ input: [x], target: [-1.345] }));
  const line: Layer = { units: 1, activation: 'identity', weights: [[1]], bias: none };
  const document = networkOf([line], samples, 'half-mean-squared-error');
  // 0.333 × 1.745 = 0.581085, where 1.745 ÷ 3 = 0.581667.
  expect(verdictsOf(document, { 'dE/da.1.1@1': '0.581' }, { decimals: 3 })).toEqual(['correct']);
  expect(verdictsOf(document, { 'dE/da.1.1@1': '0.582' }, { decimals: 3 })).toEqual(['correct']);
});

describe('another form of a function', () => {
  it('is right: tanh by powers of e', () => {
    // (1.1735 − 0.8521) / (1.1735 + 0.8521) = 0.3214 / 2.0256 = 0.1587, where tanh 0.16 = 0.1586.
    expect(verdictsOf(unit('tanh', 0.16, 1), { 'a.1.1': '0.1587' })).toEqual(['correct']);
  });

  it.each([
    // e^{-0.39} = 0.6771, 0.39 / 1.6771 = 0.2325, where 0.39 σ(0.39) = 0.2326.
    ['silu', 0.39, 'a.1.1', '0.2325'],
    // Before it turns: e^{-2.5} = 0.0821, -2.5 × 0.0821 = -0.2053, ÷ 1.0821 = -0.1897, where the value is -0.1896.
    ['silu', -2.5, 'a.1.1', '-0.1897'],
    // σ = 0.0759, -2.5 × 0.9241 = -2.3103, 0.0759 × (1 - 2.3103) = -0.0995, where the slope is -0.0994.
    ['silu', -2.5, 'da/dz.1.1', '-0.0995'],
    // Where the slope falls again: 0.9241 × (1 + 2.5 × 0.0759) = 0.9241 × 1.1898 = 1.0995, where it is 1.0994.
    ['silu', 2.5, 'da/dz.1.1', '1.0995'],
    // 2.49 + ln 1.0829 = 2.49 + 0.0796, where ln(1 + e^{2.49}) = 2.5697.
    ['softplus', 2.49, 'a.1.1', '2.5696'],
    // a = 2.3051, 1 - e^{-2.3051} = 1 - 0.0997, where σ(2.2) = 0.9002.
    ['softplus', 2.2, 'da/dz.1.1', '0.9003'],
  ] as const)('is right: %s of %d, %s = %s', (activation, z, quantity, answer) => {
    expect(verdictsOf(unit(activation, z, 1), { [quantity]: answer })).toEqual(['correct']);
  });

  it('is right: ELU from e to the weighted sum, and its slope by either', () => {
    const document = unit('elu', -0.05, 1);
    // e^{-0.05} = 0.9512, less 1 is -0.0488, where the value is -0.04877; 0.9512 and -0.0488 + 1.
    expect(verdictsOf(document, { 'a.1.1': '-0.04880' }, { significant: 4 })).toEqual(['correct']);
    expect(verdictsOf(document, { 'da/dz.1.1': '0.9512' })).toEqual(['correct']);
    // Above 0 it is the weighted sum.
    expect(verdictsOf(unit('elu', 0.3, 1), { 'a.1.1': '0.3000', 'dE/dz.1.1': '-0.7000' })).toEqual([
      'correct',
      'correct',
    ]);
  });

  it('is right: softmax with the largest sum taken off', () => {
    // e^{-1} = 0.3679, 0.3679 / 1.3679 = 0.2690, where the value is 0.2689.
    const layer: Layer = { units: 2, activation: 'softmax', weights: [[0], [1]], bias: none };
    const document = networkOf([layer], [{ input: [1], target: [1, 0] }], 'cross-entropy');
    expect(verdictsOf(document, { 'a.1.1': '0.2690' })).toEqual(['correct']);
  });
});

describe('a value near 0', () => {
  it('is gone on from in full under a logarithm and below a fraction, though to four decimals it is 0', () => {
    const document = unit('sigmoid', -10.0734, 1, 'binary-cross-entropy');
    // −ln σ(−10.0734) = ln(1 + e^{10.0734}) = 10.073442; −1 / σ(−10.0734) = −(1 + e^{10.0734}) = −23705.0216.
    expect(verdictsOf(document, { E: '10.0734' })).toEqual(['correct']);
    expect(verdictsOf(document, { 'dE/da.1.1': '-23705.0216' })).toEqual(['correct']);
    const after = verdictsOf(document, { 'z.1.1': '-10.0734', 'a.1.1': '0.0000', E: '10.0734' });
    expect(after.at(-1)).toBe('correct');
  });

  it('is never a loss below 0', () => {
    const document = unit('sigmoid', 0.9, 1, 'binary-cross-entropy');
    // It may be named as a lost sign, and is never right.
    expect(['wrong', 'mistake']).toContain(verdictsOf(document, { E: '-1' }, { decimals: 0 })[0]);
  });

  it('is never a cross-entropy below 0 either', () => {
    const layer: Layer = { units: 2, activation: 'softmax', weights: [[0.9], [0]], bias: none };
    const document = networkOf([layer], [{ input: [1], target: [1, 0] }], 'cross-entropy');
    // −ln(e^{0.9} / (e^{0.9} + 1)) = 0.3412, to no decimals 0; half a unit below it there is nothing.
    expect(verdictsOf(document, { E: '-1' }, { decimals: 0 })).toEqual(['wrong']);
    expect(verdictsOf(document, { E: '0' }, { decimals: 0 })).not.toEqual(['wrong']);
  });

  it('that doubles leave of a batch whose gradients cancel is 0', () => {
    const line: Layer = { units: 1, activation: 'identity', weights: [[0.5]], bias: none };
    const samples = [
      { input: [0.6], target: [0.1] },
      { input: [0.4], target: [0.5] },
    ];
    const document = networkOf([line], samples, 'half-sum-squared-error');
    // a = 0.3 and 0.2, δ = 0.2 and −0.3; 0.2 × 0.6 − 0.3 × 0.4 = 0, so that the weight stays as it is.
    for (const zero of ['0', '0.0000']) expect(verdictsOf(document, { 'dE/dw.1.1.1': zero })).toEqual(['correct']);
    expect(verdictsOf(document, { 'dE/dw.1.1.1': '0', 'w+.1.1.1': '0.5' })).toEqual(['correct', 'correct']);
  });

  it('that doubles leave of a sum is 0, for a ReLU too', () => {
    const layer: Layer = { units: 1, activation: 'relu', weights: [[0.1, 0.2, -0.3]], bias: none };
    const document = networkOf([layer], [{ input: [1, 1, 1], target: [1] }], 'half-sum-squared-error');
    const answers = { 'z.1.1': '0', 'a.1.1': '0', 'da/dz.1.1': '0', 'dE/dz.1.1': '0', 'dE/dw.1.1.1': '0' };
    expect(verdictsOf(document, answers)).toEqual(['correct', 'correct', 'correct', 'correct', 'correct']);
    for (const [quantity, typed] of Object.entries(answers)) {
      expect(verdictsOf(document, { [quantity]: typed })).toEqual(['correct']);
    }
  });
});

describe('going on from an own 0', () => {
  it('is carried all the way behind a ReLU that was given a sum below 0', () => {
    const layers: Layer[] = [
      { units: 1, activation: 'relu', weights: [[0.3]], bias: none },
      { units: 1, activation: 'sigmoid', weights: [[0.4]], bias: { kind: 'per-unit', values: [0.2] } },
    ];
    const document = networkOf(layers, [{ input: [1], target: [1] }], 'half-sum-squared-error');
    // σ(0.2) = 0.5498, 0.5498 × 0.4502 = 0.2475, −0.4502 × 0.2475 = −0.1114.
    const [first, ...rest] = verdictsOf(document, {
      'z.1.1': '-0.3000',
      'a.1.1': '0.0000',
      'z.2.1': '0.2000',
      'a.2.1': '0.5498',
      'dE/da.2.1': '-0.4502',
      'da/dz.2.1': '0.2475',
      'dE/dz.2.1': '-0.1114',
      'dE/dw.2.1.1': '0.0000',
      'w+.2.1.1': '0.4000',
      'da/dz.1.1': '0',
      'dE/dz.1.1': '0.0000',
    });
    expect(first).not.toBe('correct');
    expect(rest).toEqual(rest.map(() => 'carried'));
  });

  it('is carried through σ, which makes a half of it', () => {
    expect(verdictsOf(unit('sigmoid', 0.9, 1), { 'z.1.1': '0', 'a.1.1': '0.5000' })).toEqual(['wrong', 'carried']);
  });

  it('earns nothing where all is multiplied by it', () => {
    const answers = { 'da/dz.1.1': '0', 'dE/dz.1.1': '0' };
    expect(verdictsOf(unit('sigmoid', 0.4, 0.31), answers)).toEqual(['wrong', 'wrong']);
  });
});

describe('an answer of 0', () => {
  it.each(['0', '0.0000', '1e-300'])('is no slipped point: %s', (typed) => {
    const [verdict] = checkerOf(unit('sigmoid', 0.0275, 1)).judge([{ quantity: 'z.1.1', typed, precision: four }]);
    expect(verdict).toMatchObject({ verdict: 'wrong', possible: [] });
  });
});

describe('with as many digits as a double has', () => {
  it('an error of a hundred units of the last place is one', () => {
    // σ(0.4) = 0.598687660112452 to fifteen decimals.
    const document = unit('sigmoid', 0.4, 1);
    expect(verdictsOf(document, { 'a.1.1': '0.598687660112452' }, { decimals: 15 })).toEqual(['correct']);
    expect(verdictsOf(document, { 'a.1.1': '0.598687660112552' }, { decimals: 15 })).not.toEqual(['correct']);
  });
});

describe('a learner who works by the laws of arithmetic alone, in whatever order and form', () => {
  it('is never refused', () => {
    const network = randomNetwork({ layers: 2, units: 3, samples: 2 });
    let judged = 0;
    fc.assert(
      fc.property(network, randomRounding(), fc.nat(), (document, rounding, seed) => {
        const checker = checkerOf(document);
        const learner = new FreeWorker(checker.solution, new Random(`free ${seed}`), {
          rounding,
          goesOnWith: (['rounded', 'full', 'mix'] as const)[seed % 3] ?? 'mix',
          writesParts: seed % 2 === 0,
          opens: 4,
          multipliesOut: 4,
          otherForms: 3,
        });
        for (const answer of written(learner.all(), () => rounding)) {
          const [verdict] = checker.judge([{ ...answer, precision: precisionOf({ rounding }) }]);
          expect(verdict?.verdict, `${answer.quantity} ${answer.typed}`).toMatch(/^(correct|coarse)$/);
          judged += 1;
        }
      }),
      { numRuns: 12, seed: 20261128 },
    );
    expect(judged).toBeGreaterThan(500);
  });
});
