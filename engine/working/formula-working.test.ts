import { expect, test } from 'vitest';
import { parseFormula } from '../formula/parse-formula.ts';
import { solveFormula } from '../formula/solve-formula.ts';
import { Working } from './working.ts';

function workingOn(
  given: Readonly<Record<string, number>>,
  lines: readonly string[],
  parameters: readonly string[] = [],
): Working {
  const output = lines.at(-1)?.split('=')[0]?.trim();
  const step = parameters.length > 0 ? { parameters, learningRate: 0.1 } : {};
  const read = parseFormula({ format: 'backprop-workbook.formula', version: 1, given, lines, output, ...step });
  const solved = read.ok ? solveFormula(read.value) : read;
  if (!solved.ok) throw new Error(JSON.stringify(solved.error));
  return new Working(solved.value);
}

const said = (working: Working, text: string) =>
  working.read(text).statements.map(({ text: stated, quantity, class: of }) => [stated, quantity, of]);

const gate = workingOn({ x: -2, y: 5, z: -4 }, ['q = x + y', 'f = q * z'], ['x']);

test.each([
  ['q = x + y = -2 + 5 = 3', 'v.q'],
  ['q는 3', 'v.q'],
  ['df/dq = z = -4', 'dv.q'],
  ['∂f/∂x = ∂f/∂q · ∂q/∂x = -4 × 1 = -4', 'dv.x'],
  ['\\frac{\\partial f}{\\partial z} = q = 3', 'dv.z'],
  ['f_z = 3', 'dv.z'],
  ['dy = -4', 'dv.y'],
  ['∂q/∂x = 1', 'ds.q.x'],
  ['∂f/∂x|q = -4', 'df.q.x'],
  ['x+ = x - η·∂f/∂x = -2 - 0.1·(-4) = -1.6', 'x+'],
  ['x := x - 0.1*(-4) = -1.6', 'x+'],
])('%s is right', (line, quantity) => {
  const found = said(gate, line);
  expect(found.length).toBeGreaterThan(0);
  expect(found.map(([, id, of]) => [id, of])).toEqual(found.map(() => [quantity, 'right']));
});

test('a wrong line of a page is found, and the one that goes on from it is carried', () => {
  // ∂f/∂q is z = −4; with −5 for it, both derivatives behind it are −5.
  const page = 'q = 3\n∂f/∂q = -5\n∂f/∂x = -5\n∂f/∂z = 3';
  expect(said(gate, page).map(([, id, of]) => [id, of])).toEqual([
    ['v.q', 'right'],
    ['dv.q', 'wrong'],
    ['dv.x', 'carried'],
    ['dv.z', 'right'],
  ]);
});

test('names of several letters, in Korean and with indices are read, beside words', () => {
  const shop = workingOn({ 사과값: 100, 개수: 2, tax_rate: 1.1 }, [
    '합계 = 사과값 * 개수',
    'total_1 = 합계 * tax_rate',
    'L = max(total_1, 0) + |total_1|',
  ]);
  // 100 · 2 = 200, 200 · 1.1 = 220 and 2 · 220; back 2, 2 · 1.1 and 2.2 · 2.
  const page =
    '합계는 200\ntotal₁ = 합계·tax_rate = 200·1.1 = 220\nL = max(total_1, 0) + |total_1| = 440\n∂L/∂사과값 = 4.4';
  expect(said(shop, page).map(([, id, of]) => [id, of])).toEqual([
    ['v.합계', 'right'],
    ['v.total_1', 'right'],
    ['v.total_1', 'right'],
    ['v.total_1', 'right'],
    ['v.L', 'right'],
    ['v.L', 'right'],
    ['dv.사과값', 'right'],
  ]);
});

test('what lies between the output and a node is known from the slopes between', () => {
  // c = 3b, b = a², e = c + 1: ∂c/∂a = 3 · 2a = 12 at a = 2.
  const chain = workingOn({ a: 2 }, ['b = a^2', 'c = 3b', 'e = c + 1']);
  expect(said(chain, '∂c/∂a = ∂c/∂b · ∂b/∂a = 3 · 4 = 12')).toEqual([
    ['∂c/∂a = ∂c/∂b · ∂b/∂a', null, 'right'],
    // Numbers of what is no quantity of its own are not looked for.
    ['∂c/∂b · ∂b/∂a = 3 · 4', null, 'not-checked'],
    ['3 · 4 = 12', null, 'right'],
  ]);
});
