import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lossAndSlope } from '../../test/networks/dual-numbers.ts';
import { mutated } from '../../test/networks/mutate.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import { solve } from '../solution/solve.ts';
import { parseNetwork } from './parse-network.ts';

it('10,000 mutated documents each give a right solution or a typed error with a path', () => {
  let solved = 0;
  let refused = 0;
  fc.assert(
    fc.property(mutated(randomNetwork({ layers: 2, units: 3, samples: 2 })), (document) => {
      const parsed = parseNetwork(document);
      const outcome = parsed.ok ? solve(parsed.value) : parsed;
      if (outcome.ok) {
        solved += 1;
        const exact = lossAndSlope(outcome.value.document, { kind: 'weight', layer: 1, unit: 1, from: 1 });
        const found = outcome.value.quantities.get('E')?.value ?? NaN;
        // The naive formulas of the test overflow before the engine's do; there it has nothing to say.
        if (Number.isFinite(exact.value)) expect(found / exact.value || 1).toBeCloseTo(1, 9);
        return;
      }
      refused += 1;
      expect(['document-invalid', 'document-newer']).toContain(outcome.error.code);
      if (outcome.error.code === 'document-invalid') {
        expect(outcome.error.path).toBeTypeOf('string');
        expect(outcome.error.found).not.toBe('');
      }
    }),
    { numRuns: 10_000, seed: 20250307 },
  );
  expect(solved).toBeGreaterThan(1000);
  expect(refused).toBeGreaterThan(1000);
});
