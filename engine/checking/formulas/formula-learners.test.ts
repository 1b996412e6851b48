import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaSheet, workable } from '../../../test/learners/formulas/formula-sheet.ts';
import { formulaSlipsIn } from '../../../test/learners/formulas/formula-slip.ts';
import { randomFormula, type FormulaShape } from '../../../test/learners/formulas/random-formula.ts';
import { workFormula } from '../../../test/learners/formulas/work-formula.ts';
import { randomHabits } from '../../../test/learners/random-manner.ts';
import { isSame } from '../candidates.ts';
import { Checker } from '../checker.ts';
import { knownMistakes } from '../mistakes/known-mistakes.ts';
import type { MistakeName } from '../mistakes/mistake-names.ts';
import { valueBeforeTheStep } from '../value-before-the-step.ts';
import type { Verdict } from '../verdict.ts';

const shapes = fc.constantFrom<FormulaShape>(
  { lines: 4, isShared: false },
  { lines: 5, isShared: true },
  { lines: 4, isShared: true, granularity: 'lines' },
);
const formula = shapes.chain(randomFormula);
const pick = fc.nat();
/** What doubles leave of a sum that is 0 on paper. */
const dust = 1e-14;
const inFull = { round: (value: number): number => value, takesRounded: (): boolean => false };

const namesIn = (verdict: Verdict): readonly MistakeName[] => {
  if (verdict.verdict === 'mistake') return [verdict.found.name];
  return verdict.verdict === 'wrong' ? verdict.possible.map(({ name }) => name) : [];
};

describe('a learner who makes no mistake in a formula, however the values are rounded', () => {
  it('is right, or asked for more digits, in each answer alone and on the whole sheet', () => {
    let judged = 0;
    fc.assert(
      fc.property(formula, randomHabits(), pick, (document, habits, which) => {
        const solution = workable(document);
        if (!solution) return;
        const checker = new Checker(solution);
        const sheet = formulaSheet(solution, habits);
        const answer = sheet[which % sheet.length];
        const verdicts = [...checker.judge(answer ? [answer] : []), ...checker.judge(sheet)];
        expect(verdicts.filter(({ verdict }) => verdict !== 'correct' && verdict !== 'coarse')).toEqual([]);
        judged += verdicts.length;
      }),
      { numRuns: 60, seed: 20261128 },
    );
    expect(judged).toBeGreaterThan(500);
  });
});

describe('a learner who makes one known mistake in a formula', () => {
  it('is never right, never carried and never given another name', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(formula, randomHabits(3), pick, pick, (document, habits, which, chosen) => {
        const solution = workable(document);
        if (!solution) return;
        const slips = formulaSlipsIn(solution.formula);
        const names = [...new Set(slips.map(({ name }) => name))];
        const same = slips.filter(({ name }) => name === names[chosen % names.length]);
        const slip = same[Math.floor(chosen / names.length) % same.length];
        if (!slip) return;
        const wrong = workFormula(solution.formula, { ...inFull, slip });
        const changed = formulaSheet(solution, habits, slip).filter(({ quantity }) => {
          const right = solution.quantities.get(quantity)?.value ?? NaN;
          const value = wrong.get(quantity) ?? NaN;
          return !isSame(value, right) && Math.abs(value - right) > dust;
        });
        const answer = changed[which % Math.max(changed.length, 1)];
        const quantity = answer && solution.quantities.get(answer.quantity);
        if (!answer || !quantity) return;
        if (valueBeforeTheStep(solution, quantity) === Number(answer.typed)) return;
        const [verdict] = new Checker(solution).judge([answer]);
        if (!verdict) return;
        if ('mayBeUnseen' in knownMistakes[slip.name] && /^(correct|rounded)$/.test(verdict.verdict)) return;
        if (verdict.verdict === 'rounded' && verdict.habit.name === 'cut-off') return;
        expect(verdict.verdict).toMatch(/^(mistake|wrong|coarse)$/);
        seen.set(verdict.verdict, (seen.get(verdict.verdict) ?? 0) + 1);
        if (verdict.verdict === 'mistake') expect(namesIn(verdict)).toEqual([slip.name]);
      }),
      { numRuns: 200, seed: 20261128 },
    );
    expect(seen.get('mistake')).toBeGreaterThan(20);
  });
});
