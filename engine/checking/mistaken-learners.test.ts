import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSheet } from '../../test/learners/answer-sheet.ts';
import { checkerOf } from '../../test/learners/checker-of.ts';
import { precisionOf, randomHabits } from '../../test/learners/random-manner.ts';
import { slipsIn, type Slip } from '../../test/learners/slip.ts';
import { workThrough } from '../../test/learners/work-through.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import type { NetworkDocument } from '../network/document.ts';
import { isSame } from './candidates.ts';
import { knownMistakes } from './mistakes/known-mistakes.ts';
import type { MistakeName } from './mistakes/mistake-names.ts';
import type { NetworkSolution } from '../solution/solution.ts';
import { valueBeforeTheStep } from './value-before-the-step.ts';
import { mostPossible, type Answer, type Verdict } from './verdict.ts';

/** What doubles leave of a sum that is 0 on paper. */
const dust = 1e-14;

const network = randomNetwork({ layers: 2, units: 3, samples: 2 });
const pick = fc.nat();

/** The names that a verdict brings up; none but the mistake that was made may stand alone. */
const namesIn = (verdict: Verdict): readonly MistakeName[] => {
  if (verdict.verdict === 'mistake') return [verdict.found.name];
  return verdict.verdict === 'wrong' ? verdict.possible.map(({ name }) => name) : [];
};

/** Whether its name is given, alone or as one of the few that fit. */
const isTold = (verdict: Verdict): boolean =>
  verdict.verdict === 'mistake' || (verdict.verdict === 'wrong' && verdict.possible.length <= mostPossible);

/** Each name as likely as every other, however many ways there are to make the mistake. */
const slipOf = (document: NetworkDocument, chosen: number): Slip => {
  const slips = slipsIn(document);
  const names = [...new Set(slips.map(({ name }) => name))];
  const same = slips.filter(({ name }) => name === names[chosen % names.length]);
  return same[Math.floor(chosen / names.length) % same.length] ?? { name: 'error-sign' };
};

/** Values after the step may have lost all their digits to the mistake, and then nothing can be known of them. */
const isBeforeTheStep = ({ quantity }: Answer): boolean => !quantity.includes("'");

function standsAsBefore(solution: NetworkSolution, { quantity: id, typed }: Answer): boolean {
  const quantity = solution.quantities.get(id);
  return quantity !== undefined && valueBeforeTheStep(solution, quantity) === Number(typed);
}

describe('a learner who makes one known mistake all through the work', () => {
  it.each([20250413, 20261127, 20261128])(
    'is never right, never carried and never given another name in an answer alone; named where names stand apart (%s)',
    (seed) => {
      const seen = new Map<string, number>();
      fc.assert(
        fc.property(network, randomHabits(), pick, pick, (document, habits, which, chosen) => {
          const slip = slipOf(document, chosen);
          const checker = checkerOf(document);
          const sheet = answerSheet(document, habits, slip).filter(isBeforeTheStep);
          const { usesShortcut } = habits;
          const inFull = workThrough(document, {
            round: (value) => value,
            takesRounded: () => false,
            usesShortcut,
            slip,
          });
          const changed = sheet.filter(({ quantity }) => {
            const right = checker.solution.quantities.get(quantity)?.value ?? NaN;
            const wrong = inFull.get(quantity) ?? NaN;
            return !isSame(wrong, right) && Math.abs(wrong - right) > dust;
          });
          const answer = changed[which % Math.max(changed.length, 1)];
          // A step too small for the digits looks like none at all.
          if (answer && standsAsBefore(checker.solution, answer)) return;
          const [verdict] = answer ? checker.judge([answer]) : [];
          if (!answer || !verdict) return;
          // What may change next to nothing is right where the digits do not show it.
          if ('mayBeUnseen' in knownMistakes[slip.name] && /^(correct|rounded)$/.test(verdict.verdict)) return;
          // Digits of the right value that are cut off may be those of the mistake.
          if (verdict.verdict === 'rounded' && verdict.habit.name === 'cut-off') return;
          expect(verdict.verdict).toMatch(/^(mistake|wrong|coarse)$/);
          seen.set(verdict.verdict, (seen.get(verdict.verdict) ?? 0) + 1);
          if (verdict.verdict !== 'coarse') expect(namesIn(verdict)).toContain(slip.name);
          if (verdict.verdict === 'mistake') expect(namesIn(verdict)).toEqual([slip.name]);
          const isApart = checker.keepsApart(answer.quantity, precisionOf(habits), new Set());
          if (isApart) expect(isTold(verdict)).toBe(true);
        }),
        { numRuns: 300, seed },
      );
      // Most are named, and each of the other outcomes happened.
      expect(seen.get('mistake')).toBeGreaterThan(100);
      expect([...seen.keys()].sort()).toEqual(['coarse', 'mistake', 'wrong']);
    },
  );

  it.each([20250413, 20250414, 20261128])(
    'is named where it first shows on a whole sheet; what follows from it is explained (%s)',
    (seed) => {
      fc.assert(
        fc.property(
          randomNetwork({ layers: 2, units: 2, samples: 2 }),
          randomHabits(4),
          pick,
          (document, habits, chosen) => {
            const slip = slipOf(document, chosen);
            const checker = checkerOf(document);
            const order = [...checker.solution.quantities.keys()];
            const sheet = answerSheet(document, habits, slip)
              .filter(isBeforeTheStep)
              .sort((one, other) => order.indexOf(one.quantity) - order.indexOf(other.quantity));
            const verdicts = checker.judge(sheet);
            const first = verdicts.find(({ verdict }) => verdict !== 'correct' && verdict !== 'coarse');
            if (!first || first.verdict === 'rounded') return;
            expect(namesIn(first)).toContain(slip.name);
            const rest = verdicts.filter(({ verdict }) => verdict === 'mistake' || verdict === 'wrong');
            expect(rest.filter((verdict) => !namesIn(verdict).includes(slip.name))).toEqual([]);
            expect(verdicts.filter(({ verdict }) => verdict === 'invalid')).toEqual([]);
            const known = verdicts.slice(0, verdicts.indexOf(first)).filter(({ verdict }) => verdict === 'correct');
            const isApart = checker.keepsApart(
              first.quantity,
              precisionOf(habits),
              new Set(known.map(({ quantity }) => quantity)),
            );
            if (isApart) expect(isTold(first)).toBe(true);
          },
        ),
        { numRuns: 40, seed },
      );
    },
  );

  it('is given its name where the small factors come first, of an output whose delta has a short form', () => {
    let seen = 0;
    const logLoss = randomNetwork({ layers: 1, units: 2, samples: 1 }).map((document): NetworkDocument => ({
      ...document,
      loss: 'binary-cross-entropy',
      layers: document.layers.map((layer) => ({ ...layer, activation: 'sigmoid' })),
      samples: document.samples.map(({ input, target }) => ({ input, target: target.map((t) => Math.abs(t)) })),
    }));
    const names = fc.constantFrom('error-sign' as const, 'factor-two' as const);
    fc.assert(
      fc.property(logLoss, randomHabits(2, 4), names, pick, (document, any, name, which) => {
        const habits = { ...any, goesOnWith: 'rounded', smallFactorsFirst: true, usesShortcut: false } as const;
        const sheet = answerSheet(document, habits, { name }).filter(({ quantity }) => quantity.startsWith('dE/dw'));
        const answer = sheet[which % sheet.length];
        const [verdict] = answer ? checkerOf(document).judge([answer]) : [];
        if (verdict?.verdict !== 'mistake' && verdict?.verdict !== 'wrong') return;
        expect(namesIn(verdict)).toContain(name);
        seen += 1;
      }),
      { numRuns: 400, seed: 20250427 },
    );
    expect(seen).toBeGreaterThan(100);
  });
});
