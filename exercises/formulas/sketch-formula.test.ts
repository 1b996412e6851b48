import { expect, test } from 'vitest';
import type { FormulaDocument } from '../../engine/formula/document.ts';
import type { FormulaSketch } from '../contract/formula-views.ts';
import { readFormulaFile } from './read-formula.ts';
import { sketchFormula } from './sketch-formula.ts';

function sketch(lines: readonly string[], more: Partial<FormulaDocument> = {}, isDrawn = false): FormulaSketch {
  const formula = { format: 'backprop-workbook.formula', version: 1, given: {}, lines, output: '', ...more };
  const outcome = sketchFormula({ formula, precision: { decimals: 4 }, isDrawn });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

test('names that nobody has given stand among the given ones, as long as a line needs them', () => {
  const { given, output, whole } = sketch(['L = (σ(w*x + b) − t)²'], { given: { w: 0.5 } });
  expect(given).toEqual({ w: 0.5, x: 1, b: 1, t: 1 });
  expect(output).toBe('L');
  expect(whole?.given).toEqual(given);
  // Of a name that is half typed nothing stays: exp is a function once its bracket is there.
  expect(sketch(['y = ex']).given).toEqual({ ex: 1 });
  expect(sketch(['y = exp(x)']).given).toEqual({ x: 1 });
});

test('what a given name comes to with its numbers is told while it is typed: −2 + 5 = 3, 3 · −4 = −12, ∂f/∂x = −4', () => {
  const { values, lines, graph, symbols } = sketch(['q = x + y', 'f = q * z'], { given: { x: -2, y: 5, z: -4 } }, true);
  expect(lines.map(({ name, shown }) => [name, shown])).toEqual([
    ['q', '3.0000'],
    ['f', '-12.0000'],
  ]);
  expect(values['dv.x']?.shown).toBe('-4.0000');
  expect(values['v.x']?.shown).toBe('-2');
  expect(graph?.nodes.map(({ name }) => name)).toEqual(['x', 'y', 'z', 'q', 'f']);
  expect(symbols['dv.x']?.text).toContain('∂');
});

test('a fault stands at its line and column, the graph is that of the other lines, and what waits for it has none of its own', () => {
  const { lines, whole, graph, output } = sketch(['q = x + y', 'f = (q', 'g = f + 1'], {}, true);
  expect(lines.map(({ error }) => error && [error.line, error.problem])).toEqual([
    undefined,
    [2, 'missing-bracket'],
    undefined,
  ]);
  expect(lines[2]?.shown).toBeUndefined();
  expect([whole, output]).toEqual([null, 'q']);
  expect(graph?.nodes.map(({ name }) => name)).toEqual(['x', 'y', 'q']);
});

test('a number outside of what a function takes is told at its line', () => {
  const { lines, given } = sketch(['y = ln(x)'], { given: { x: -1 } });
  expect(lines[0]?.error).toMatchObject({ line: 1, column: 5, problem: 'logarithm' });
  expect(given).toEqual({ x: -1 });
});

test('blank lines are left out of the whole, and the last line is differentiated until another is chosen', () => {
  const { whole, output, unused } = sketch(['', 'a = x²', ' ', 'b = a + 1'], { given: { x: 3, y: 2 } });
  expect([whole?.lines, whole?.output, output]).toEqual([['a = x²', 'b = a + 1'], 'b', 'b']);
  expect(unused).toEqual(['y']);
  expect(sketch(['a = x²', 'b = a + 1'], { output: 'a' }).output).toBe('a');
});

test('a file with a line at fault is opened to be mended, and one that is no formula is refused with its path', () => {
  const good = {
    format: 'backprop-workbook.formula',
    version: 1,
    given: {},
    lines: ['q = '],
    output: '',
    teacher: 'Kim',
  };
  expect(readFormulaFile(JSON.stringify(good))).toEqual({ ok: true, value: good });
  const told = (document: unknown) => {
    const read = readFormulaFile(JSON.stringify(document));
    return read.ok ? undefined : [read.error.code, 'path' in read.error ? read.error.path : undefined];
  };
  expect(told({ ...good, lines: 'q = 1' })).toEqual(['document-invalid', 'lines']);
  expect(told({ ...good, given: { x: 'five' } })).toEqual(['document-invalid', 'given.x']);
  expect(told({ ...good, version: 2 })).toEqual(['document-newer', 'version']);
  expect(told({ ...good, format: 'backprop-workbook.network' })).toEqual(['document-elsewhere', 'format']);
});
