import { describe, expect, it } from 'vitest';

import { networkDrillOf } from '../../test/drills/sheet.ts';
import { written } from '../../test/learners/answer-sheet.ts';
import { nudgingIn } from '../../test/learners/nudging-in.ts';
import type { Rounding } from '../../test/learners/rounding.ts';
import { slipsInNudging, type Slip } from '../../test/learners/slip.ts';
import { workThrough } from '../../test/learners/work-through.ts';
import { digitsOf } from './separation.ts';
import type { Verdict } from './verdict.ts';

const drills = [1, 2, 3].flatMap((difficulty) =>
  ['a', 'b', 'c', 'd'].map((seed) => `generated/nudge/${difficulty}/${seed}`),
);

/** What is said of the quotient alone, found by a learner who works in full, without the engine, and rounds in the end. */
function judged(drill: string, slip?: Slip): Verdict | undefined {
  const { solution, checker, precision, network } = networkDrillOf({ drill });
  const nudging = nudgingIn(solution);
  const manner = { round: (value: number) => value, takesRounded: () => false, slip, nudging };
  const counts = 'decimals' in precision ? 'decimals' : 'significant';
  const rounding: Rounding = { digits: digitsOf(precision), counts, ties: 'half-up' };
  const answers = written(workThrough(network, manner), () => rounding);
  return checker.judge(answers.filter(({ quantity }) => quantity.startsWith('ΔE/2ε')))[0];
}

describe('a weight nudged by hand', () => {
  it.each(drills)('is right of a learner who makes no mistake: %s', (drill) => {
    expect(judged(drill)?.verdict).toBe('correct');
  });

  it.each(slipsInNudging(1))('is named, or offered among few, where $name is made ($choice)', (slip) => {
    for (const drill of drills) {
      const verdict = judged(drill, slip);
      const names =
        verdict?.verdict === 'mistake'
          ? [verdict.found.name]
          : verdict?.verdict === 'wrong'
            ? verdict.possible.map(({ name }) => name)
            : [];
      expect(names, drill).toContain(slip.name);
    }
  });
});
