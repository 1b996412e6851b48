import fc from 'fast-check';
import { expect, it } from 'vitest';
import { notationNames } from '../../engine/network/document.ts';
import { slidesNetwork } from '../networks/known-networks.ts';
import { randomNetwork } from '../networks/random-network.ts';
import { solve } from '../../engine/solution/solve.ts';
import { Working } from '../../engine/working/working.ts';
import { mutate } from '../working/mutate-text.ts';
import { madeUpPage } from '../working/made-up.ts';
import { forms, readBack } from '../working/read-back.ts';
import { tryMutated } from '../working/try-mutated.ts';
import { tryPages } from '../working/try-pages.ts';

/** A sample of what `npm run bench:working` does with thousands. */
it('calls no honest line wrong, and finds the slip of a page', () => {
  const { pages, accused, slipped, found, named, misnamed } = tryPages(700, 730);
  expect(pages).toBeGreaterThan(25);
  expect(accused).toEqual([]);
  expect(misnamed).toEqual([]);
  expect(found).toBeGreaterThanOrEqual(slipped - 1);
  expect(named).toBeGreaterThanOrEqual(0.9 * found);
});

it('names the slips of pages that were once misread', () => {
  const once = [31, 156, 186, 251, 444, 502, 509, 594, 681, 708, 921, 1011, 1166, 1401, 1501, 1971, 3149, 3934];
  for (const seed of once) {
    const { accused, missed, misnamed, unnamed } = tryPages(seed, seed + 1);
    expect([...accused, ...missed, ...misnamed, ...unnamed]).toEqual([]);
  }
});

it('reads what the workbook prints as what it is, in every notation and form', () => {
  const network = randomNetwork({ layers: 3, units: 3, samples: 2 });
  fc.assert(
    fc.property(network, fc.constantFrom(...notationNames), fc.constantFrom(...forms), (document, notation, form) => {
      expect(readBack(document, notation, form).unlike).toEqual([]);
    }),
    { numRuns: 8, seed: 20250404 },
  );
});

it('calls no line of a mutated text wrong that was left as it was', () => {
  expect(tryMutated(440, 560).accused).toEqual([]);
});

it('reads mutated texts to their end, and says nothing that cannot be sent', () => {
  const solved = solve(slidesNetwork);
  if (!solved.ok) throw new Error('the slides can be solved');
  const working = new Working(solved.value);
  for (let seed = 0; seed < 100; seed += 1) {
    const page = madeUpPage(seed * 5);
    const { statements, lines } = working.read(mutate(page?.text.slice(0, 1500) ?? '', seed));
    expect(statements.every(({ line, column, end }) => line >= 1 && column >= 1 && end >= column)).toBe(true);
    expect(structuredClone({ statements, lines })).toEqual({ statements, lines });
  }
});
