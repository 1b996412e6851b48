import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Checker } from '../../engine/checking/checker.ts';
import { digitsOf, withDigits } from '../../engine/checking/separation.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import { solve } from '../../engine/solution/solve.ts';
import { valueOf } from '../../test/drills/sheet.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import { firstOf } from '../generator/first-of.ts';
import type { Questions } from '../generator/is-told-apart.ts';
import { agreedPrecision } from './agreed-precision.ts';
import { fitsNetwork } from './fits-network.ts';
import { definitions } from './kinds/drill-kinds.ts';
import { questionsOf } from './questions-of.ts';

/** Whether so many digits do for each value by itself, those before it being right. */
function doForAll(checker: Checker, modes: readonly Questions[], usual: Precision, digits: number): boolean {
  return modes.every(({ given, asked }) =>
    [...given, ...asked].every((quantity, index, all) => {
      const known = new Set(all.slice(0, index));
      return checker.digitsNeeded(quantity, withDigits(usual, digits), known) === digits;
    }),
  );
}

describe('the precision of a drill on a fixed network', () => {
  it.each<[string, Precision]>([
    ['decimals', { decimals: 4 }],
    ['significant digits', { significant: 3 }],
  ])('has the fewest %s from the usual up to ten that do for every value, or the usual where none do', (_, usual) => {
    const least = digitsOf(usual);
    let raised = 0;
    fc.assert(
      fc.property(randomNetwork(), fc.constantFrom(...definitions), (network, definition) => {
        const solved = valueOf(solve(network));
        fc.pre(fitsNetwork(definition, solved));
        const solution = definition.extended?.(solved, firstOf('a'), null) ?? solved;
        const modes = questionsOf(solution, (mode) => definition.plan(solution, mode, firstOf('a')));
        const checker = new Checker(solution);
        const enough = Array.from({ length: 11 - least }, (_, index) => least + index).find((digits) =>
          doForAll(checker, modes, usual, digits),
        );
        if (enough !== undefined && enough > least) raised += 1;
        expect(agreedPrecision(checker, modes, usual)).toEqual(withDigits(usual, enough ?? least));
      }),
      { numRuns: 20, seed: 20250603 },
    );
    expect(raised).toBeGreaterThan(3);
  });
});
