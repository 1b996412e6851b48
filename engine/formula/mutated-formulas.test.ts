import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mutated } from '../../test/networks/mutate.ts';
import { parseFormula } from './parse-formula.ts';
import { solveFormula } from './solve-formula.ts';

const documents = fc.constantFrom(
  {
    format: 'backprop-workbook.formula',
    version: 1,
    title: { en: 'A neuron', ko: '뉴런 하나' },
    given: { w: 0.5, x: 2, b: -0.25, t: 1 },
    lines: ['z = w*x + b', 'a = σ(z)', 'L = ½(a − t)²'],
    output: 'L',
    parameters: ['w', 'b'],
    learningRate: 0.1,
    granularity: 'operations',
  },
  {
    format: 'backprop-workbook.formula',
    version: 1,
    given: { x: 2, y: 3, k: 4 },
    lines: ['u = ln(x)/y', 'v = √(u*u + k)', 'f = max(v, u) - |v - 3|'],
    output: 'f',
    granularity: 'lines',
  },
);

test('4,000 mutated documents each give a whole solution or a typed error with a place', () => {
  let [solved, refused] = [0, 0];
  fc.assert(
    fc.property(mutated(documents), (document) => {
      const parsed = parseFormula(document);
      const outcome = parsed.ok ? solveFormula(parsed.value) : parsed;
      if (outcome.ok) {
        solved += 1;
        const strange = [...outcome.value.quantities.values()].filter(({ value }) => !Number.isFinite(value));
        expect(strange).toEqual([]);
        return;
      }
      refused += 1;
      const { error } = outcome;
      expect(['document-invalid', 'document-newer', 'formula-unusable']).toContain(error.code);
      expect('path' in error).toBe(true);
      if (error.code !== 'formula-unusable') return;
      expect(error.line).toBeGreaterThan(0);
      expect(error.column).toBeGreaterThan(0);
    }),
    { numRuns: 4000, seed: 20261128 },
  );
  expect([solved > 300, refused > 1000]).toEqual([true, true]);
});
