import { expect, test } from 'vitest';
import { indents } from './decimal-point.ts';

test.each([
  [
    ['0.1999', '0.25'],
    [0, 0],
  ],
  [
    ['0.1999', '12.5'],
    [1, 0],
  ],
  [
    ['-0.0012', '0.25', '.5'],
    [0, 0.7, 1.7],
  ],
  [
    ['０．２', '10.5'],
    [1, 0],
  ],
  [
    ['123456789.5', '0.2'],
    [0, 3],
  ],
])('the decimal points of %j line up by %j', (typed, expected) => {
  expect(indents(typed).map((indent) => Number(indent.toFixed(6)))).toEqual(expected);
});
