import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Checker } from '../../engine/checking/checker.ts';
import type { Verdict } from '../../engine/checking/verdict.ts';
import { Printer } from '../../engine/printing/printer.ts';
import { solve } from '../../engine/solution/solve.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import type { NetworkSolution } from '../../engine/solution/solution.ts';
import { slipsIn } from '../../test/learners/slip.ts';
import { workThrough } from '../../test/learners/work-through.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import { lectureSlides } from '../examples/lecture-slides.ts';
import type { Diagnosis } from '../contract/drill-views.ts';
import { diagnose } from './diagnose.ts';
import { diagnosisMessages, type DiagnosisKey } from './diagnosis-messages.ts';

const keys = Object.keys(diagnosisMessages.en) as DiagnosisKey[];
const fine: Precision = { decimals: 8 };

function solved(network: NetworkDocument): NetworkSolution {
  const outcome = solve(network);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

function diagnosed(solution: NetworkSolution, quantity: string, typed: string, precision: Precision): Diagnosis {
  const [verdict] = new Checker(solution).judge([{ quantity, typed, precision }]);
  if (verdict?.verdict !== 'mistake') throw new Error(verdict?.verdict);
  return diagnose(verdict.found, quantity, new Printer(solution, 'numbered', precision));
}

describe('a diagnosis', () => {
  it('speaks in the numbers of the slides: the step back needs the old w₅ = 0.35, not w₅⁺ = 0.3143', () => {
    const solution = solved(lectureSlides.network);
    // By hand from the figures of the slides: 0.1409 × 0.3143 − 0.0876 × 0.4722.
    const found = diagnosed(solution, 'dE/da.1.1', '0.0029', { decimals: 4 });
    expect(found.mistake).toBe('updated-weight-used');
    expect(found.sentence).toEqual({
      en: 'You used w₅⁺ = 0.3143; the step back needs the old w₅ = 0.35.',
      ko: '갱신한 가중치(w₅⁺ = 0.3143)를 썼어요. 오차가 되돌아갈 때는 갱신하기 전의 가중치(w₅ = 0.35)를 써야 해요.',
    });
    expect(found.worked.text).toContain('0.1409 × 0.3143');
    expect(found.right.text).toContain('0.1409 × 0.35');
    expect(found.step).toBe('dE/da.1.1<1');
  });

  it('says of a halved loss that it has no ½', () => {
    // (0.01 − 0.594272)² = 0.341374, and half of it 0.170687.
    const solution = solved({ ...lectureSlides.network, loss: 'sum-squared-error' });
    const found = diagnosed(solution, 'E.1', '0.170687', { decimals: 6 });
    expect(found.mistake).toBe('factor-two');
    expect(found.sentence).toEqual({
      en: 'There is a ½ in front of the square that this loss does not have.',
      ko: '제곱 앞에 ½을 붙였어요. 이 손실에는 ½이 없어요.',
    });
  });

  it('ends the line of a slipped point with what was written, and gives no right value away in its sentence', () => {
    const solution = solved(lectureSlides.network);
    const precision = { decimals: 4 };
    const [verdict] = new Checker(solution).judge([{ quantity: 'dE/dw.2.1.1', typed: '0.7142', precision }]);
    if (verdict?.verdict !== 'mistake') throw new Error(JSON.stringify(verdict));
    const printer = new Printer(solution, 'numbered', precision);
    const { sentence, worked, right } = diagnose(verdict.found, 'dE/dw.2.1.1', printer, verdict.value);
    // 0.5843 × 0.2411 × 0.5069 is 0.071409 on a calculator, so that ten times it would be 0.7141.
    expect(worked.text).toMatch(/10 × 0\.5843 × 0\.2411 × 0\.5069 ≈ 0\.7142$/);
    expect(right.text).toMatch(/0\.0714$/);
    for (const text of [sentence.en, sentence.ko]) expect(text).not.toMatch(/\d/);
  });

  it('gives the right value of a forgotten activation away in no sentence', () => {
    const solution = solved(lectureSlides.network);
    const precision = { decimals: 4 };
    const [verdict] = new Checker(solution).judge([{ quantity: 'a.1.1', typed: '0.0275', precision }]);
    if (verdict?.verdict !== 'mistake') throw new Error(JSON.stringify(verdict));
    expect(verdict.found.name).toBe('activation-forgotten');
    const { sentence } = diagnose(verdict.found, 'a.1.1', new Printer(solution, 'numbered', precision), verdict.value);
    // σ(0.0275) = 0.506875.
    for (const text of [sentence.en, sentence.ko]) {
      expect(text).toContain('0.0275');
      expect(text).not.toMatch(/0\.50/);
    }
  });

  it('speaks of errors as target minus output, and of a step that is added, where the network takes them so', () => {
    const solution = solved({ ...lectureSlides.network, delta: 'negative' });
    const precision = { decimals: 6 };
    expect(diagnosed(solution, 'dE/da.2.1', '0.584272', precision).sentence).toEqual({
      en: 'You took output minus target, 0.594272 − 0.01; here the error is target minus output, 0.01 − 0.594272.',
      ko: '출력에서 목푯값을 뺐어요(0.594272 − 0.01). 여기에서 오차는 목푯값에서 출력을 뺀 값이에요(0.01 − 0.594272).',
    });
    expect(diagnosed(solution, 'w+.2.1.1', '0.35', precision).sentence).toEqual({
      en: '0.35 is the value before the step: the change is still to be added.',
      ko: '갱신하기 전의 값을 그대로 적었어요: 0.35. 여기에 변화량을 더해야 해요.',
    });
  });

  it('names every slope that was left out, so that nothing is still wrong once they are put in', () => {
    // 0.584272 × 0.35 − 0.371448 × 0.45 = 0.0373436, with neither the slopes of the outputs nor that of the unit itself.
    const { mistake, sentence } = diagnosed(solved(lectureSlides.network), 'dE/dz.1.1', '0.0373436', { decimals: 7 });
    expect(mistake).toBe('slope-dropped');
    expect(sentence.en.match(/ = /g)).toHaveLength(3);
    expect(sentence.ko.match(/ = /g)).toHaveLength(3);
  });

  it('says that a mean is over the outputs as well', () => {
    // 2 (1.3 × 1.1 − 0.2) = 2.46, to be divided by two samples and two outputs.
    const network: NetworkDocument = {
      ...lectureSlides.network,
      inputs: 1,
      layers: [{ units: 2, activation: 'identity', weights: [[1.3], [0.7]], bias: { kind: 'none' } }],
      loss: 'mean-squared-error',
      samples: [
        { input: [1.1], target: [0.2, 0.5] },
        { input: [0.4], target: [0.3, 0.9] },
      ],
    };
    const { mistake, sentence } = diagnosed(solved(network), 'dE/da.1.1@1', '2.4600', { decimals: 4 });
    expect(mistake).toBe('batch-not-averaged');
    expect(sentence.en).toContain('2 samples and 2 outputs');
    expect(sentence.en).toContain('divide by 4');
  });

  it('says of whatever is named what was worked, and comes to what the learner wrote where it is one step', () => {
    fc.assert(
      fc.property(
        randomNetwork({ layers: 2, units: 3, samples: 2 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('numbered', 'net-out', 'indexed', 'matrix'),
        (network, slipChoice, quantityChoice, notation) => {
          const solution = solved(network);
          const slips = slipsIn(network);
          const slip = slips[slipChoice % slips.length];
          const asked = [...solution.quantities.values()].filter(({ expression }) => expression);
          const quantity = asked[quantityChoice % asked.length]?.id ?? '';
          const wrong = workThrough(network, { round: (value) => value, takesRounded: () => false, slip });
          const value = wrong.get(quantity) ?? NaN;
          fc.pre(Number.isFinite(value));
          const [verdict] = new Checker(solution).judge([{ quantity, typed: value.toFixed(8), precision: fine }]);
          for (const found of mistakesIn(verdict)) {
            const { sentence, worked, right, step } = diagnose(found, quantity, new Printer(solution, notation, fine));
            for (const text of [sentence.en, sentence.ko, worked.text, right.text]) {
              expect(text).not.toMatch(/undefined|NaN|\{|\}|= [.;,)]|÷ \)/);
            }
            expect(worked.text).not.toBe(right.text);
            // The figures that stand in a line are those that it was worked from.
            expect(right.text).not.toContain('≈');
            expect(solution.quantities.has(step)).toBe(true);
          }
        },
      ),
      { numRuns: 300, seed: 20261121 },
    );
  });
});

const mistakesIn = (verdict: Verdict | undefined) => {
  if (verdict?.verdict === 'mistake') return [verdict.found];
  return verdict?.verdict === 'wrong' ? verdict.possible : [];
};

describe('the sentences', () => {
  const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

  test.each(keys)('%s says the same in both languages', (key) => {
    expect(placeholders(diagnosisMessages.ko[key])).toEqual(placeholders(diagnosisMessages.en[key]));
  });

  it('are there in Korean for every key, without a particle after a number', () => {
    expect(Object.keys(diagnosisMessages.ko).sort()).toEqual([...keys].sort());
    const particle = /\}(?:은|는|이|가|을|를|과|와|으로|로|이에요|예요)(?![가-힣])/;
    expect(keys.filter((key) => particle.test(diagnosisMessages.ko[key]))).toEqual([]);
  });
});
