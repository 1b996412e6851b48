import { expect, it } from 'vitest';
import { brokenSum, termsOf } from './break-sum.ts';

it.each([
  ['a + b', ['a', 'b']],
  ['\\frac{a + b}{2} + c', ['\\frac{a + b}{2}', 'c']],
  ['\\left(a + b\\right) \\, c + d', ['\\left(a + b\\right) \\, c', 'd']],
  ['\\begin{cases}1 + x & y\\end{cases} + \\{ + z', ['\\begin{cases}1 + x & y\\end{cases}', '\\{', 'z']],
  ['a - b', ['a - b']],
])('finds the terms of %s', (tex, terms) => {
  expect(termsOf(tex)).toEqual(terms);
});

it('breaks a sum only where it is too long for a line, and leaves nothing out', () => {
  const terms = Array.from({ length: 12 }, (_, index) => `0.${index} \\times 0.5`);
  const tex = terms.join(' + ');
  expect(brokenSum({ tex, text: 'x'.repeat(72) })).toEqual([tex]);
  const lines = brokenSum({ tex, text: 'x'.repeat(150) });
  expect(lines).toHaveLength(3);
  expect(lines.join(' + ')).toBe(tex);
  const matrix = `\\begin{pmatrix} 1 \\\\ 2 \\\\ 3 \\end{pmatrix}`;
  expect(brokenSum({ tex: `${matrix} + ${matrix}`, text: 'x'.repeat(150) })).toHaveLength(1);
  expect(brokenSum({ tex: 'a', text: 'x'.repeat(150) })).toEqual(['a']);
});
