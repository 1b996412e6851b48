import fc from 'fast-check';
import { roundAs, type Rounding } from './rounding.ts';
import type { Manner } from './manner.ts';
import type { Slip } from './slip.ts';

/** A learner's habits, apart from any mistake. */
export interface Habits {
  readonly rounding: Rounding;
  /** So many digits fewer are gone on with than are written as an answer. */
  readonly dropped?: number;
  /** What is gone on with; a mix changes its mind at each use, in an order that the seed gives. */
  readonly goesOnWith: 'rounded' | 'full' | 'mix';
  /** Whether products inside a sum, squares and the like are written down as well, where rounded values are gone on with. */
  readonly writesParts: boolean;
  /** See `Manner`. */
  readonly smallFactorsFirst: boolean;
  readonly usesShortcut: boolean;
  readonly seed: number;
}

export const randomRounding = (fewest = 2, most = 8): fc.Arbitrary<Rounding> =>
  fc.record({
    digits: fc.integer({ min: fewest, max: most }),
    counts: fc.constantFrom('decimals' as const, 'significant' as const),
    ties: fc.constantFrom('half-up' as const, 'half-even' as const),
  });

export const randomHabits = (fewest = 2, most = 8): fc.Arbitrary<Habits> =>
  fc.record({
    rounding: randomRounding(fewest, most),
    goesOnWith: fc.constantFrom('rounded' as const, 'full' as const, 'mix' as const),
    writesParts: fc.boolean(),
    smallFactorsFirst: fc.boolean(),
    usesShortcut: fc.boolean(),
    seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  });

/** The precision that such a learner was asked for. */
export const precisionOf = ({
  rounding: { digits, counts },
}: Pick<Habits, 'rounding'>): { decimals: number } | { significant: number } =>
  counts === 'decimals' ? { decimals: digits } : { significant: digits };

export function mannerOf(habits: Habits, slip?: Slip, given?: Manner['given']): Manner {
  const { rounding, dropped = 0, goesOnWith, writesParts, smallFactorsFirst, usesShortcut, seed } = habits;
  let state = seed;
  const takesRounded = (): boolean => {
    if (goesOnWith !== 'mix') return goesOnWith === 'rounded';
    // Lehmer: the high bits are even enough for a coin.
    state = (state * 48_271) % 0x7fffffff;
    return state > 0x3fffffff;
  };
  return {
    round: (value) => roundAs(value, { ...rounding, digits: Math.max(rounding.digits - dropped, 1) }),
    takesRounded,
    writesParts: () => writesParts && takesRounded(),
    smallFactorsFirst,
    usesShortcut,
    slip,
    ...(given ? { given } : {}),
  };
}
