import { expect, test } from 'vitest';
import { glyphTex, glyphText } from '../notation/glyph.ts';
import { quantityId } from '../quantities/quantity-name.ts';
import { formulaGlyph, nodeGlyph } from './node-glyph.ts';
import { parseFormula } from './parse-formula.ts';

test.each([
  ['x', 'x', 'x'],
  ['w_1', 'w₁', 'w_{1}'],
  ['w₁', 'w₁', 'w_{1}'],
  ['w1', 'w₁', 'w_{1}'],
  ["h'", 'h′', 'h^{′}'],
  ['alpha', 'α', '\\alpha'],
  ['사과', '사과', '\\text{사과}'],
  ['price', 'price', '\\mathrm{price}'],
])('the name %s is written %s', (name, text, tex) => {
  const glyph = nodeGlyph(name);
  expect([glyphText(glyph), glyphTex(glyph)]).toEqual([text, tex]);
});

test('the slope of an edge into the output is no gradient where its input has other ways too, and is not written as one', () => {
  // f = p y with p = y + 1: the edge alone has the slope p, and ∂f/∂y is p + y.
  const lines = ['p = y + 1', 'f = p*y'];
  const read = parseFormula({ format: 'backprop-workbook.formula', version: 1, given: { y: 3 }, lines, output: 'f' });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { graph } = read.value;
  const names = [
    { kind: 'local-slope', node: 'f', input: 'y' },
    { kind: 'node-gradient', node: 'y' },
    { kind: 'local-slope', node: 'f', input: 'p' },
  ] as const;
  expect(names.map((name) => [quantityId(name, 1), glyphText(formulaGlyph(graph, name))])).toEqual([
    ['ds.f.y', '(∂f/∂y)_p'],
    ['dv.y', '∂f/∂y'],
    ['ds.f.p', '∂f/∂p'],
  ]);
});
