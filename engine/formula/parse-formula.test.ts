import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FormulaProblem } from './formula-problem.ts';
import { parseFormula } from './parse-formula.ts';
import { solveFormula } from './solve-formula.ts';

const document = (lines: readonly string[], more: object = {}) => ({
  format: 'backprop-workbook.formula',
  version: 1,
  given: { x: 2, y: 3, z: -0.5, w_1: 7, "h'": 11, 값: 13, θ: 17 },
  lines,
  output: 'f',
  ...more,
});

function valueOf(expression: string): number {
  const read = parseFormula(document([`f = ${expression}`]));
  const solved = read.ok ? solveFormula(read.value) : read;
  if (!solved.ok) throw new Error(JSON.stringify(solved.error));
  return solved.value.quantities.get('v.f')?.value ?? NaN;
}

test.each([
  // Names: with indices, primes, in any alphabet, however they are written.
  ['w_1', 7],
  ['w₁ + 0', 7],
  ['w1*1', 7],
  ['w_{1}', 7],
  ['h′', 11],
  ['h’ + 1', 12],
  ['값', 13],
  ['𝑥 + 𝜃', 19],
  // Signs: each as it is typed, and weaker than a power.
  ['x − y', -1],
  ['x × y · 2 ∗ 1', 12],
  ['x ÷ y', 2 / 3],
  ['-x^2', -4],
  ['-x²', -4],
  ['(-x)^2', 4],
  ['x**3', 8],
  ['x ^ -1', 0.5],
  ['x⁻¹ + x⁰', 1.5],
  ['x^2^3', 256],
  ['x^(1/2)', Math.SQRT2],
  ['2-x^2', -2],
  ['x - -y', 5],
  ['x*-y', -6],
  ['+x', 2],
  ['--x', 2],
  // Products without a sign.
  ['2x', 4],
  ['2x²', 8],
  ['x²y', 12],
  ['2(x + 1)(y − 1)', 12],
  ['x y', 6],
  ['x(y + 1)', 8],
  ['½x', 1],
  ['2 exp(0) x', 4],
  ['2|z|x', 2],
  ['3√(x + 2)', 6],
  // Numbers.
  ['1.5e1x', 30],
  ['.5x + 2.', 3],
  ['1E-1 * x', 0.2],
  ['１２ + x', 14],
  // Functions.
  ['σ(x-2)', 0.5],
  ['sigmoid(0*x)', 0.5],
  ['exp(x - x)', 1],
  ['e^(x - 2)', 1],
  ['2e^0x', NaN],
  ['ln(x)', Math.LN2],
  ['log(x)', Math.LN2],
  ['LN x', Math.LN2],
  ['sqrt(x*8)', 4],
  ['√9*x', 6],
  ['tanh(0x)', 0],
  ['ReLU(z) + relu(x)', 2],
  ['softplus(0*x)', Math.LN2],
  ['max(x, y, 1)', 3],
  ['min(x; z)', -0.5],
  ['max(0,x)', 2],
  ['abs(z)', 0.5],
  ['|z - |x||', 2.5],
  ['{[(x)]}', 2],
  ['(x + y)/(x - z)/2', 1],
  ['1/x/y', 1 / 6],
  ['x/2*y', 3],
])('%s is read as people mean it', (expression, value) => {
  if (Number.isNaN(value)) expect(() => valueOf(expression)).toThrow('ambiguous-power');
  else expect(valueOf(expression)).toBeCloseTo(value, 12);
});

/** In each expression ¦ stands in front of the place that is told. */
test.each<[string, FormulaProblem]>([
  ['¦q + 1', 'unknown-name'],
  ['x + ¦xy', 'product-of-names'],
  ['¦cos(x)', 'unknown-function'],
  ['x +¦', 'missing-operand'],
  ['x ¦2', 'missing-operator'],
  ['x * ¦/ y', 'missing-operand'],
  ['(x + y¦', 'missing-bracket'],
  ['x + y¦)', 'stray-bracket'],
  ['0¦,5x', 'stray-comma'],
  ['x ¦$ y', 'unexpected-character'],
  ['¦1.2.3', 'no-number'],
  ['1/2¦x', 'ambiguous-division'],
  ['ln ¦x*y', 'ambiguous-argument'],
  ['√¦x²', 'ambiguous-argument'],
  ['x^¦y', 'exponent-not-constant'],
  ['2^¦(x)', 'exponent-not-constant'],
  ['exp(x¦, y)', 'one-argument'],
  ['max(x¦)', 'two-arguments'],
  ['x ¦= y', 'second-equals-sign'],
  ['¦ln(z)', 'logarithm'],
  ['y*¦(x/(x - 2))', 'division-by-zero'],
  ['1 + ¦√(z)', 'root'],
  ['¦z^0.5', 'power'],
  ['¦(x - 2)^-1', 'division-by-zero'],
  ['¦exp(1000x)', 'too-large'],
  ['¦1e999', 'too-large'],
  ['¦f + 1', 'cycle'],
])('%s is refused at its place', (marked, problem) => {
  const line = ` f = ${marked}`;
  const read = parseFormula(document(['a = 2x', line.replace('¦', '')]));
  expect(read).toMatchObject({
    ok: false,
    error: { code: 'formula-unusable', path: 'lines[1]', line: 2, problem, column: line.trimEnd().indexOf('¦') + 1 },
  });
});

const unusable = (lines: readonly string[], more: object = {}) => {
  const read = parseFormula(document(lines, more));
  return read.ok ? undefined : read.error;
};

test.each<[readonly string[], number, number, FormulaProblem]>([
  [['f = '], 1, 4, 'empty'],
  [['f = x', '  '], 2, 1, 'empty'],
  [['f'], 1, 1, 'no-equals-sign'],
  [['f == x'], 1, 4, 'missing-operand'],
  [['2f = x'], 1, 1, 'no-name'],
  [['f(x) = x'], 1, 2, 'no-name'],
  [['a = x', 'x = 2a', 'f = a'], 2, 1, 'name-taken'],
  [['f = 2a', 'a = x'], 1, 6, 'used-before'],
  [['a = b + x', 'b = y*c', 'c = a', 'f = c'], 1, 5, 'cycle'],
  [['f = '.padEnd(30_000, '+') + 'x'], 1, 20_001, 'line-too-long'],
  [[`f = ${'('.repeat(200)}x${')'.repeat(200)}`], 1, 105, 'nested-too-deep'],
  // Two thousand signs in front are as deep.
  [[`f = ${'-'.repeat(2000)}x`], 1, 105, 'nested-too-deep'],
  [[`f = ${'x+'.repeat(401)}x`], 1, 5, 'too-many-operations'],
])('%j is refused with line and column', (lines, line, column, problem) => {
  expect(unusable(lines)).toMatchObject({
    code: 'formula-unusable',
    path: `lines[${line - 1}]`,
    line,
    column,
    problem,
  });
});

test('a name of letters in a row is told as the product that it may be meant as', () => {
  expect(unusable(['f = w1x + 1'])).toMatchObject({ problem: 'product-of-names', found: 'w1x', instead: 'w1*x' });
});

test('four hundred operations are read', () => {
  expect(unusable([`f = ${'x+'.repeat(400)}x`])).toBeUndefined();
});

test('an output that depends on nothing given is refused', () => {
  expect(unusable([' f = 2 + 3'])).toMatchObject({ path: 'output', line: 1, column: 2, problem: 'no-given' });
});

test.each<[string, object, string]>([
  ['output', { output: 'g' }, 'one-of'],
  ['output', { output: '' }, 'text-not-empty'],
  ['output', { output: undefined }, 'text'],
  ['given', { given: [1] }, 'object'],
  ['given["2x"]', { given: { '2x': 1 } }, 'formula-name'],
  ['given.__proto__', JSON.parse('{"given":{"__proto__":1}}') as object, 'formula-name'],
  ['given.x', { given: { x: '2' } }, 'finite-number'],
  ['given.x', { given: { x: Infinity } }, 'finite-number'],
  ['lines', { lines: [] }, 'list-not-empty'],
  ['lines', { lines: 'f = x' }, 'list'],
  ['lines[1]', { lines: ['f = x', 3] }, 'text'],
  ['parameters[0]', { parameters: ['f'], learningRate: 1 }, 'one-of'],
  ['parameters[1]', { parameters: ['x', 'x'], learningRate: 1 }, 'unique'],
  ['learningRate', { parameters: ['x'] }, 'finite-number'],
  ['learningRate', { learningRate: '0.1' }, 'finite-number'],
  ['granularity', { granularity: 'words' }, 'one-of'],
  ['version', { version: 0 }, 'one-of'],
  ['title', { title: 3 }, 'text'],
])('%s is held to what it may be', (path, more, kind) => {
  expect(unusable(['f = x'], more)).toMatchObject({ code: 'document-invalid', path, allowed: { kind } });
});

test('documents of another kind, or newer, are told as such', () => {
  expect(unusable(['f = x'], { format: 'backprop-workbook.network' })?.code).toBe('document-elsewhere');
  expect(unusable(['f = x'], { version: 2 })?.code).toBe('document-newer');
});

test('whatever is typed is read or refused at a place of the line', () => {
  const pieces = "x|y|z|w_1|2|.5|1e3|+|-|*|/|^|**|²|⁻¹|(|)|[|{|}|,|;|=|√|σ|exp|max|ln|e| |_|'|′|½|값|∂|🙂|".split('|');
  const typed = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(typed, (text) => {
      const line = `f = ${text}`;
      const read = parseFormula(document([line]));
      if (read.ok) return solveFormula(read.value).ok || text !== '';
      const { error } = read;
      if (error.code !== 'formula-unusable') return false;
      return error.column >= 1 && error.column <= Array.from(line).length + 1;
    }),
    { numRuns: 2000 },
  );
});
