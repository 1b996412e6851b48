import { expect, test } from 'vitest';
import { parseFormula } from '../../engine/formula/parse-formula.ts';
import { solveFormula } from '../../engine/formula/solve-formula.ts';
import { Printer } from '../../engine/printing/printer.ts';
import { numbersOnGraph, viewOfFormula } from './formula-graph.ts';

function printerOf(given: Readonly<Record<string, number>>, lines: readonly string[], more: object = {}) {
  const output = lines.at(-1)?.split('=')[0]?.trim() ?? '';
  const document = { format: 'backprop-workbook.formula', version: 1, given, lines, output, ...more };
  const formula = parseFormula(document);
  if (!formula.ok) throw new Error(JSON.stringify(formula.error));
  const solution = solveFormula(formula.value);
  if (!solution.ok) throw new Error(JSON.stringify(solution.error));
  return new Printer(solution.value, 'indexed', { decimals: 4 });
}

/** Name and circle of every node. */
const circles = (given: Readonly<Record<string, number>>, lines: readonly string[], more: object = {}) =>
  Object.fromEntries(
    viewOfFormula(printerOf(given, lines, more)).nodes.map(({ name, operation }) => [name, operation]),
  );

test('operations stand in circles, what is given stands for itself, and every place has its quantity', () => {
  const printer = printerOf({ x: -2, y: 5, z: -4 }, ['q = x + y', 'f = q * z']);
  const { nodes, edges } = viewOfFormula(printer);
  expect(nodes.map(({ name, operation, symbol }) => [name, operation, symbol.role])).toEqual([
    ['x', '', 'given'],
    ['y', '', 'given'],
    ['z', '', 'given'],
    ['q', '+', 'forward'],
    ['f', '×', 'forward'],
  ]);
  // Forward -2 + 5 = 3 and 3 · (-4) = -12; back -4 through the product, unchanged through the sum, and 3 for z.
  const numbers = numbersOnGraph(printer);
  expect(nodes.map(({ value, gradient }) => [numbers[value]?.value, numbers[gradient]?.value])).toEqual([
    [-2, -4],
    [5, -4],
    [-4, 3],
    [3, -4],
    [-12, 1],
  ]);
  expect(edges.map(({ slope, gradient }) => [numbers[slope]?.value, numbers[gradient]?.value])).toEqual([
    [1, -4],
    [1, -4],
    [-4, -4],
    [3, 3],
  ]);
});

test('a number of the formula stands in the circle of its operation', () => {
  expect(
    circles({ x: 2, y: 3 }, [
      'a = 2 * x',
      'b = a + 1',
      'c = 1 - b',
      'd = c^2',
      'e = max(0, d)',
      'f = 1 / e',
      'g = -f',
      'L = g / y',
    ]),
  ).toEqual({ x: '', y: '', a: '2 ×', b: '+1', c: '1 −', d: '( )²', e: 'max 0', f: '1 ÷', g: '−( )', L: '÷' });
});

test('functions have their names, and a product of a value with itself says so', () => {
  expect(circles({ x: 0.5 }, ['a = sigmoid(x)', 'b = tanh(a)', 'c = b * b', 'd = ln(c)', 'L = exp(d)'])).toEqual({
    x: '',
    a: 'σ',
    b: 'tanh',
    c: 'b×b',
    d: 'ln',
    L: 'exp',
  });
});

test('where lines are nodes, each stands for itself', () => {
  expect(circles({ x: 1, w: 2 }, ['z = w*x + 1', 'L = (z - 2)^2'], { granularity: 'lines' })).toEqual({
    x: '',
    w: '',
    z: 'z',
    L: 'L',
  });
});

test('of a difference and a quotient it is marked what is taken off and what is divided by', () => {
  const { edges } = viewOfFormula(printerOf({ x: 3, y: 2, z: 4 }, ['d = x - y', 'L = d / z']));
  expect(Object.fromEntries(edges.map(({ from, mark }) => [from, mark]))).toEqual({ x: '', y: '−', d: '', z: '÷' });
});

test('what the output does not depend on has no way back', () => {
  const { nodes, edges } = viewOfFormula(printerOf({ x: 3, y: 2 }, ['a = x * y', 'L = x + 1'], { output: 'L' }));
  expect(nodes.filter(({ isOnTheWay }) => !isOnTheWay).map(({ name }) => name)).toEqual(['y', 'a']);
  // x goes into both, but what comes back to it comes by one way.
  expect(nodes.filter(({ isShared }) => isShared)).toEqual([]);
  expect(edges.filter(({ hasGradient }) => hasGradient)).toEqual([]);
});
