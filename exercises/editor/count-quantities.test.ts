import fc from 'fast-check';
import { expect, it } from 'vitest';
import { solve } from '../../engine/solution/solve.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import { countQuantities } from './count-quantities.ts';

it('counts what the solution has', () => {
  fc.assert(
    fc.property(randomNetwork(), (network) => {
      const solved = solve(network);
      expect(solved.ok && solved.value.quantities.size).toBe(countQuantities(network));
    }),
    { numRuns: 300, seed: 20250312 },
  );
});
