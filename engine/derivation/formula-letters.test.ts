import { expect, test } from 'vitest';
import { parseFormula } from '../formula/parse-formula.ts';
import { solveFormula } from '../formula/solve-formula.ts';
import { FormulaLetters } from './formula-letters.ts';

const read = parseFormula({
  format: 'backprop-workbook.formula',
  version: 1,
  given: { w: 0.5, x: 2, b: -0.25, t: 1 },
  lines: ['a = σ(w*x + b)', 'L = (a - t)²'],
  output: 'L',
});
const solved = read.ok ? solveFormula(read.value) : read;
if (!solved.ok) throw new Error(JSON.stringify(solved.error));
const letters = new FormulaLetters(solved.value);

/** L = (a − t)² with a = σ(z): ∂L/∂w = 2 (a − t) a (1 − a) x. */
test.each([
  ['dv.w', '2(a - t)·a·(1 - a)·x', 'correct'],
  ['dv.w', '∂L/∂w = \\frac{\\partial L}{\\partial a} \\cdot a(1-a) x', 'correct'],
  ['dv.w', '∂L/∂a · ∂a/∂w', 'correct'],
  ['dv.w', '2(t - a)·a·(1 - a)·x', 'wrong'],
  ['dv.w', '(a - t)·a·(1 - a)·x', 'wrong'],
  ['dv.w', '∂L/∂w', 'invalid'],
  ['dv.w', '-0.27', 'invalid'],
  ['dv.w', '2(a - ', 'invalid'],
  ['v.a', '1/(1 + exp(-(w*x + b)))', 'correct'],
])('%s as %s is %s', (asked, typed, verdict) => {
  expect(letters.judge(asked, typed)).toBe(verdict);
});
