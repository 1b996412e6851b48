import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nothingTried, tryDerivations } from '../derivation/try-derivations.ts';
import { randomNetwork } from '../networks/random-network.ts';

it('a right derivative is right in any form and any notation, and none that is nearly right or mistaken', () => {
  const tried = nothingTried();
  fc.assert(
    fc.property(randomNetwork({ layers: 2, units: 3, samples: 2 }), fc.infiniteStream(fc.nat()), (document, stream) => {
      const draw = (count: number): number => Number(stream.next().value) % count;
      tryDerivations(document, draw, 4, tried);
      expect(tried).toMatchObject({ refused: [], accepted: [], acceptedMistakes: [] });
    }),
    { numRuns: 25 },
  );
  expect(tried.named).toBeGreaterThan(0.95 * tried.mistaken);
});
