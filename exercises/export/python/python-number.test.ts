import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pythonNumber } from './python-number.ts';

it.each([
  [0, '0.0'],
  [-0, '-0.0'],
  [3, '3.0'],
  [-0.25, '-0.25'],
  [1e-7, '1e-7'],
  [1e21, '1e+21'],
  [123456789012345680000, '123456789012345680000.0'],
])('writes %d as %s', (value, written) => {
  expect(pythonNumber(value)).toBe(written);
});

it('writes any number so that it is read back to the last bit, and never as an integer', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const written = pythonNumber(value);
      expect(Number(written)).toBe(value);
      expect(written).toMatch(/^-?\d+(?:\.\d+)?(?:e[+-]\d+)?$/);
      expect(written).toMatch(/[.e]/);
    }),
    { seed: 20250312 },
  );
});
