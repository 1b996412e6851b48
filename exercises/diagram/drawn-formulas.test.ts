import { expect, test } from 'vitest';
import { parseFormula } from '../../engine/formula/parse-formula.ts';
import { solveFormula } from '../../engine/formula/solve-formula.ts';
import { Printer } from '../../engine/printing/printer.ts';
import { graphToDraw } from './graph-of-formula.ts';
import { layOutGraph } from './graph-layout.ts';

function printerOf(given: Readonly<Record<string, number>>, lines: readonly string[], more: object = {}) {
  const output = lines.at(-1)?.split('=')[0]?.trim() ?? '';
  const document = { format: 'backprop-workbook.formula', version: 1, given, lines, output, ...more };
  const formula = parseFormula(document);
  if (!formula.ok) throw new Error(JSON.stringify(formula.error));
  const solution = solveFormula(formula.value);
  if (!solution.ok) throw new Error(JSON.stringify(solution.error));
  return new Printer(solution.value, 'indexed', { decimals: 4 });
}

const viewOf = (printer: ReturnType<typeof printerOf>) =>
  layOutGraph(graphToDraw(printer.solution.formula.graph, printer));

test('of a difference and a quotient it is marked what is taken off and what is divided by', () => {
  const { edges } = viewOf(printerOf({ x: 3, y: 2, z: 4 }, ['d = x - y', 'L = d / z']));
  expect(Object.fromEntries(edges.map(({ from, mark }) => [from, mark]))).toEqual({ x: '', y: '−', d: '', z: '÷' });
});

test('a number that something is taken off says so in the circle alone', () => {
  const { edges, nodes } = viewOf(printerOf({ x: 3 }, ['L = 1 - x']));
  expect([nodes.at(-1)?.operation, edges[0]?.mark]).toEqual(['1−', '']);
});

test('what the output does not depend on has no way back', () => {
  const { nodes, edges } = viewOf(printerOf({ x: 3, y: 2 }, ['a = x * y', 'L = x + 1'], { output: 'L' }));
  expect(nodes.filter(({ isOnTheWay }) => !isOnTheWay).map(({ name }) => name)).toEqual(['y', 'a']);
  // x goes into both, but what comes back to it comes by one way.
  expect(nodes.filter(({ isShared }) => isShared)).toEqual([]);
  expect(edges.filter(({ hasGradient }) => hasGradient)).toEqual([]);
});
