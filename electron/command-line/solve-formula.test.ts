import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './run.ts';

const gate = {
  format: 'backprop-workbook.formula',
  version: 1,
  title: '게이트',
  given: { x: -2, y: 5, z: -4 },
  lines: ['q = x + y', 'f = (q + 0x) * z'],
  output: 'f',
  parameters: ['x'],
  learningRate: 0.1,
  author: 'somebody',
};

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'backprop-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function solve(content: string, language: 'en' | 'ko' = 'en', name = 'gate.bpform.json') {
  const file = join(folder, name);
  writeFileSync(file, content);
  const printed: unknown[] = [];
  const complaints: string[] = [];
  const status = run(['solve', file], {
    language,
    print: (line) => printed.push(JSON.parse(line)),
    complain: (line) => complaints.push(line.replace(`${file}: `, '')),
  });
  return { status, printed, complaints, file };
}

// f = (x + y) z: ∂f/∂x = ∂f/∂y = z, ∂f/∂z = x + y; after the step x = −2 + 0.1·4, and f = (−1.6 + 5)(−4).
const values = { x: -2, y: 5, z: -4, q: 3, f: -12 };
const gradients = { x: -4, y: -4, z: 3, q: -4, f: 1 };

test('a formula is solved, named nodes alone, and keeps what its document holds', () => {
  const { status, printed, complaints, file } = solve(JSON.stringify(gate));
  const updated = { ...gate, given: { ...gate.given, x: -1.6 } };
  expect([status, complaints]).toEqual([0, []]);
  expect(printed).toEqual([{ file, output: -12, values, gradients, updated, outputAfter: -13.6 }]);
});

test('answers about a formula are checked, and a page of work about it is read', () => {
  const file = join(folder, 'answers.json');
  const answers = { 'dv.x': '-4.00', 'dv.z': '7.00', 'dv.k': '1' };
  const document = { format: 'backprop-workbook.answers', version: 1, precision: { decimals: 2 }, answers };
  const printed: { quantity: string; verdict?: string; class?: string }[] = [];
  const complaints: string[] = [];
  const terminal = {
    language: 'en' as const,
    print: (line: string) => printed.push(JSON.parse(line) as (typeof printed)[number]),
    complain: (line: string) => complaints.push(line),
  };
  for (const about of [{ formula: gate }, { network: gate }]) {
    writeFileSync(file, JSON.stringify({ ...document, ...about, expressions: { 'dv.x': 'z' } }));
    expect(run(['check', file], terminal)).toBe(1);
    expect(printed.splice(0).map(({ quantity, verdict }) => [quantity, verdict])).toEqual([
      ['dv.x', 'correct'],
      ['dv.z', 'wrong'],
      ['dv.x', 'correct'],
    ]);
  }
  expect(complaints).toHaveLength(2);
  writeFileSync(file, JSON.stringify(gate));
  writeFileSync(join(folder, 'page.txt'), 'q = 3\n∂f/∂q = -4\n∂f/∂z = 5');
  expect(run(['audit', file, join(folder, 'page.txt')], terminal)).toBe(1);
  expect(printed.map(({ quantity, class: of }) => [quantity, of])).toEqual([
    ['v.q', 'right'],
    ['dv.q', 'right'],
    ['dv.z', 'wrong'],
  ]);
});

test('without parameters nothing is updated, and each line may be one node', () => {
  const { printed } = solve(JSON.stringify({ ...gate, parameters: undefined, granularity: 'lines' }), 'en', 'any.json');
  expect(printed).toMatchObject([{ output: -12, values, gradients, updated: null, outputAfter: null }]);
});

test.each([
  [{ ...gate, lines: ['q = x + y', 'f = q * w'] }, 'lines[1]: Line 2, column 9: “w” is neither a given number'],
  [
    { ...gate, given: { ...gate.given, x: 0 }, lines: ['f = ln(x) + y'] },
    'lines[0]: Line 1, column 5: ln(0) has no value',
  ],
  [
    { ...gate, given: { ...gate.given, x: 0 }, lines: ['f = √x'] },
    'lines[0]: Line 1, column 1: the operation has no slope here',
  ],
  [{ ...gate, lines: ['f = ln(x + 3)'], learningRate: 10 }, 'learningRate: After the step ln(-9) has no value'],
  [{ ...gate, lines: ['f = 3'] }, 'output: Line 1, column 1: “f” depends on no given number'],
  [{ ...gate, output: 'g' }, 'output: found "g", allowed is one of x, y, z, q, f'],
  [{ ...gate, format: undefined }, 'format: found —, allowed is one of backprop-workbook.formula'],
])('%j is refused in one line', (document, said) => {
  const { status, printed, complaints } = solve(JSON.stringify(document));
  expect([status, printed, complaints.length]).toEqual([1, [], 1]);
  expect(complaints[0]).toContain(said);
  expect(solve(JSON.stringify(document), 'ko').complaints[0]).toMatch(/[가-힣]/);
});
