import { expect, test } from 'vitest';
import { readAnswer, type NamedValue } from './read-answer.ts';

/** Names of every notation that the sheets are written in. */
const values: readonly NamedValue[] = [
  { symbol: 'w₁', value: 0.5 },
  { symbol: 'w₁₂', value: 3 },
  { symbol: 'w₅', value: -0.25 },
  { symbol: 'x₁', value: 2 },
  { symbol: 'net_h1', value: 0.125 },
  { symbol: 'E_total', value: 7 },
  { symbol: '∂E_total/∂w₅', value: 0.75 },
  { symbol: 'w⁽¹⁾₁₁', value: 11 },
  { symbol: 'W⁽¹⁾[1,2]', value: 12 },
  { symbol: 'δ⁽²⁾[1]', value: 21 },
  { symbol: 'w₅⁺', value: 0.3 },
  { symbol: 'Δw₅', value: 0.55 },
  { symbol: '−∂E/∂w₁', value: 0.2 },
  { symbol: 'η', value: 0.1 },
  { symbol: 'e', value: 4 },
  { symbol: 'E', value: 6 },
];

/** A number, or `problem at what`. */
const read = (typed: string): number | string => {
  const reading = readAnswer(typed, values);
  return reading.kind === 'number' ? reading.value : `${reading.problem} at ${reading.at ?? ''}`;
};

test.each<[string, number | string]>([
  ['w1', 0.5],
  ['w₁', 0.5],
  ['w1*x1 + net_h1', 1.125],
  ['w12', 3],
  ['w1 2', 'missing-operator at w₁ 2'],
  ['w5^2', 0.0625],
  ['w₅²', 0.0625],
  ['-w5', 0.25],
  ['2(w1)', 1],
  ['x1(1-w1)', 1],
  ['w5 - eta*dE_total/dw5', -0.25 - 0.1 * 0.75],
  ['w₅ − η·∂E_total/∂w₅', -0.25 - 0.1 * 0.75],
  ['E_total/7', 1],
  ['w(1)11', 11],
  ['w⁽¹⁾₁₁', 11],
  ['W(1)[1,2] + delta(2)(1)', 33],
  ['w₅⁺ - w5', 0.55],
  ['w₅ + Δw₅', 0.3],
  ['Deltaw5', 0.55],
  // Of −∂E/∂w₁ the name is without the minus, and so is its value.
  ['−∂E/∂w₁', 0.2],
  ['eta*(-dE/dw1)', 0.1 * 0.2],
  ['dE/dw1', -0.2],
  ['σ(0*w1)', 0.5],
  // Of a name and a function or number that are written alike, the sheet's own is meant.
  ['2*e', 8],
  ['exp(0*e)', 1],
  ['1E-2 + 1e-2', 0.02],
  ['1 - E', -5],
  ['E-2', 4],
  ['w1 x x1', 1],
  ['2 x w1', 1],
  ['w1·x1', 1],
  ['max(w1; x1)', 2],
  // Nothing is found within a longer word, and what the sheet does not have is not known.
  ['w13', 'not-a-number at w13'],
  ['1 + w13', 'unknown-name at w13'],
  ['1 + aw1', 'unknown-name at aw1'],
  ['1 + w1⁺', 'unknown-name at w1'],
  ['0.5w1', 'missing-operator at 0.5w₁'],
  ['w1/0', 'division-by-zero at /0'],
  ['1/(w1 - 0.5)', 'division-by-zero at /(w₁ - 0.5)'],
  // A character that stands for a name within is none that can be typed.
  ['\uE000', 'unexpected-character at \uFFFD'],
])('%s', (typed, expected) => {
  if (typeof expected === 'number') expect(read(typed)).toBeCloseTo(expected, 14);
  else expect(read(typed)).toBe(expected);
});

test('what was understood has the names as they stand on the sheet', () => {
  expect(readAnswer('w5*x1', values)).toMatchObject({ text: 'w₅*x₁', digits: null });
});

test('without a sheet no name is known', () => {
  expect(readAnswer('0.5*w5')).toMatchObject({ problem: 'unknown-name', at: 'w5' });
});
