import { expect, test } from 'vitest';
import { answerFrom } from './scratch-sheet.ts';
import { reckonLines } from './reckon-lines.ts';

const sheet = [
  { symbol: 'w₁', value: 0.15 },
  { symbol: 'x₁', value: 0.05 },
];

const comesTo = (text: string): (number | undefined)[] =>
  reckonLines(text, sheet).map(({ number }) => number && Number(number.value.toPrecision(6)));

test.each([
  // 0.5843 · 0.2411 = 0.14087473.
  ['0.5843*0.2411', 0.140875, true],
  ['0.5843*0.2411 =', 0.140875, true],
  ['w1*x1 + 0.02', 0.0275, true],
  ['net_h1 = w₁·x₁ + 0.02', 0.0275, true],
  ['w5+ = 0.35 - 0.5*0.0714.', 0.3143, true],
  ['h₁ = σ(0.0275) ≈ 0.5069', 0.5069, false],
  ['0.5', 0.5, false],
  ['$z = 0.5 \\approx 0.25$', 0.25, false],
])('%s comes to %d', (line, value, isWorkedOut) => {
  const [reckoned] = reckonLines(line, sheet);
  expect([reckoned?.number && Number(reckoned.number.value.toPrecision(6)), reckoned?.isWorkedOut]).toEqual([
    value,
    isWorkedOut,
  ]);
});

test.each(['Now the second output.', '', 'net_h1 =', '∂E/∂w₅ = (o₁ − t₁)·o₁(1 − o₁)·h₁', '= =', '따라서'])(
  '%s comes to nothing, and nothing is said of it',
  (line) => {
    expect(reckonLines(line, sheet)[0]).toEqual({ number: undefined, isWorkedOut: false, problem: undefined });
  },
);

test('why a calculation comes to nothing is known', () => {
  expect(reckonLines('1/(2-2)', sheet)[0]?.problem?.problem).toBe('division-by-zero');
  expect(reckonLines('2*abc', sheet)[0]?.problem).toMatchObject({ problem: 'unknown-name', at: 'abc' });
});

test('a name has the value that a line above gives it, also where the sheet has another', () => {
  // σ(0) = 0.5; 0.5·2 = 1; then 0.3 + 1 = 1.3.
  expect(comesTo('a_1 = σ(0)\nb = a_1*2\na_1 = 0.3\na_1 + b')).toEqual([0.5, 1, 0.3, 1.3]);
  expect(comesTo('w1 = 2\nw1*x1')).toEqual([2, 0.1]);
});

test('a new value after an arrow is none of the old name, and e and functions stay what they are', () => {
  expect(comesTo('w1 = 0.15 → 0.3\nw1*2')).toEqual([0.3, 0.3]);
  expect(comesTo('e = 0.5\ne^0')).toEqual([0.5, 1]);
  expect(comesTo('exp = 4\nexp(0)')).toEqual([4, 1]);
});

test('a page of four hundred lines is worked out, and no more', () => {
  expect(reckonLines('1+1\n'.repeat(500), sheet)).toHaveLength(400);
});

test('a number is put into a field with the digits that are asked, and with none that its line has not', () => {
  const [worked] = reckonLines('2/3', []);
  const [coarse] = reckonLines('h = 0.51', []);
  if (!worked?.number || !coarse?.number) throw new Error('both lines come to a number');
  expect(answerFrom(worked.number, { decimals: 4 })).toBe('0.6667');
  expect(answerFrom(coarse.number, { decimals: 4 })).toBe('0.51');
  expect(answerFrom(coarse.number, { decimals: 1 })).toBe('0.5');
  expect(answerFrom(coarse.number, { significant: 3 })).toBe('0.51');
});
