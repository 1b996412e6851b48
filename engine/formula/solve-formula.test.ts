import { expect, test } from 'vitest';
import { Printer } from '../printing/printer.ts';
import type { FormulaSolution } from '../solution/solution.ts';
import { parseFormula } from './parse-formula.ts';
import { solveFormula } from './solve-formula.ts';
import { workedOf } from './worked-of-formula.ts';

const formula = (given: Readonly<Record<string, number>>, lines: readonly string[], more: object = {}) => ({
  format: 'backprop-workbook.formula',
  version: 1,
  given,
  lines,
  output: lines.at(-1)?.split('=')[0]?.trim() ?? '',
  ...more,
});

function solved(document: object): FormulaSolution {
  const read = parseFormula(document);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const solution = solveFormula(read.value);
  if (!solution.ok) throw new Error(JSON.stringify(solution.error));
  return solution.value;
}

const values = ({ quantities }: FormulaSolution) =>
  Object.fromEntries([...quantities.values()].map(({ id, value }) => [id, value]));

/** q = -2 + 5 = 3, f = 3 · (-4) = -12; ∂f/∂q = z = -4, ∂f/∂z = q = 3, both ways through the sum have slope 1. */
const gate = formula({ x: -2, y: 5, z: -4 }, ['q = x + y', 'f = q * z'], { parameters: ['x'], learningRate: 0.1 });

test('every quantity of the textbook gate stands in the order of work', () => {
  expect(Object.entries(values(solved(gate)))).toEqual([
    ['v.x', -2],
    ['v.y', 5],
    ['v.z', -4],
    ['v.q', 3],
    ['v.f', -12],
    ['dv.f', 1],
    ['ds.f.q', -4],
    ['df.f.q', -4],
    ['ds.f.z', 3],
    ['df.f.z', 3],
    ['dv.q', -4],
    ['ds.q.x', 1],
    ['df.q.x', -4],
    ['ds.q.y', 1],
    ['df.q.y', -4],
    ['dv.z', 3],
    ['dv.y', -4],
    ['dv.x', -4],
    // -2 - 0.1 · (-4)
    ['x+', -1.6],
    // -1.6 + 5 and 3.4 · (-4)
    ["v'.q", 3.4],
    ["v'.f", -13.6],
  ]);
});

/** c = 2 is a number, d another name for x: f = 2x + x/3, and ∂f/∂x = 2 + ⅓. */
test('a line may be a number, or another name; a number is printed as it was typed', () => {
  const solution = solved(formula({ x: 3 }, ['c = 2', 'd = x', 'w_{1,2} = c*d', 'f = w_{1,2} + (1/3)d']));
  expect(values(solution)).toMatchObject({ 'v.c': 2, 'v.d': 3, 'v.w_1_2': 6, 'v.f': 7, 'dv.c': 3, 'dv.w_1_2': 1 });
  expect(solution.quantities.get('dv.x')?.value).toBeCloseTo(7 / 3, 12);
  const printer = new Printer(solution, 'numbered', { decimals: 2 });
  expect(['v.d', 'v.n1', 'v.w_1_2'].map((id) => printer.quantity(id).rule?.text)).toEqual(['x', '1/3·d', 'c·d']);
  expect(printer.symbol('v.w_1_2').text).toBe('w_1,2');
});

test('the quantities are printed with the names of the formula', () => {
  const printer = new Printer(solved(gate), 'numbered', { decimals: 2 });
  const line = (id: string) => {
    const { symbol, rule, expanded, filled, shown } = printer.quantity(id);
    return [symbol, rule, expanded, filled].map((part) => part?.text ?? '').concat(shown);
  };
  expect(line('v.q')).toEqual(['q', 'x + y', '', '−2 + 5', '3.00']);
  expect(line('df.f.q')).toEqual(['∂f/∂q|f', 'z', '', '−4', '-4.00']);
  expect(line('dv.q')).toEqual(['∂f/∂q', 'z', '', '−4', '-4.00']);
  expect(line('dv.x')).toEqual(['∂f/∂x', '∂f/∂q · ∂q/∂x', '∂f/∂q', '−4.00', '-4.00']);
  expect(line('x+')).toEqual(['x⁺', 'x − η · ∂f/∂x', '', '−2 − 0.1 × (−4.00)', '-1.60']);
});

test('what comes back by the only way out of a node is not written twice', () => {
  const ids = workedOf(solved(formula({ x: 2, y: 3 }, ['p = x*y', 'f = p + x']))).map(({ id }) => id);
  expect(ids.filter((id) => id.startsWith('df.'))).toEqual(['df.f.x', 'df.p.x']);
});

test('a power with a fraction for its exponent is printed with that fraction', () => {
  const printer = new Printer(solved(formula({ x: 8 }, ['f = x^(1/3) + x^-0.5'])), 'numbered', { decimals: 2 });
  expect(['v.n1', 'v.n2'].map((id) => printer.quantity(id).rule)).toMatchObject([
    { text: 'x^(1/3)', tex: expect.stringMatching(/\^\{1\/3\}$/) as string },
    { text: 'x^(−0.5)' },
  ]);
});
