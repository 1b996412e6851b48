import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Checker } from '../../engine/checking/checker.ts';
import { formulaSolution, type OwnFormula } from '../../engine/checking/judging-table/own-formulas.ts';
import { mistakesInFormulas } from '../../engine/checking/judging-table/mistakes-in-formulas.ts';
import type { FoundMistake } from '../../engine/checking/candidates.ts';
import type { Verdict } from '../../engine/checking/verdict.ts';
import { Printer } from '../../engine/printing/printer.ts';
import { formulaSheet, workable } from '../../test/learners/formulas/formula-sheet.ts';
import { formulaSlipsIn } from '../../test/learners/formulas/formula-slip.ts';
import { randomFormula } from '../../test/learners/formulas/random-formula.ts';
import { randomHabits } from '../../test/learners/random-manner.ts';
import type { Diagnosis } from '../contract/drill-views.ts';
import { diagnose } from './diagnose.ts';

const precision = { decimals: 4 };

function diagnosed(formula: OwnFormula, quantity: string, typed: string): Diagnosis {
  const solution = formulaSolution(formula);
  const [verdict] = new Checker(solution).judge([{ quantity, typed, precision }]);
  if (verdict?.verdict !== 'mistake') throw new Error(JSON.stringify(verdict?.verdict));
  return diagnose(verdict.found, quantity, new Printer(solution, 'numbered', precision), verdict.value);
}

const mistakesIn = (verdict: Verdict | undefined): readonly FoundMistake[] => {
  if (verdict?.verdict === 'mistake') return [verdict.found];
  return verdict?.verdict === 'wrong' ? verdict.possible : [];
};

describe('a diagnosis in a formula', () => {
  it('names the way out that was left out, with what comes back by it', () => {
    // f = xy + x at x = 2, y = 5: 5 by q and 1 beside it.
    const { mistake, sentence } = diagnosed('two-ways', 'dv.x', '5');
    expect(mistake).toBe('way-out-missed');
    expect(sentence.en).toMatch(/^x goes out in several ways.+ = 1(?:\.0000)?\.$/);
    expect(sentence.ko).toMatch(/빠뜨린 것: .+ = 1(?:\.0000)?\.$/);
  });

  it('says which factor was kept, and which should have been', () => {
    // f = qz, q = 3 and z = −4: the slope by q is z.
    const { sentence } = diagnosed('gates', 'dv.q', '3');
    expect(sentence.en).toBe('The slope of a product by one factor is the other one: z = −4 and not q = 3.0000.');
    expect(sentence.ko).toContain('남아야 할 인수: z = −4.');
  });

  it('says where what comes from above went', () => {
    // a = σ(1.6) = 0.8320, and a(1 − a) = 0.1398.
    expect(diagnosed('shared-weight', 'dv.z', '-0.3360').sentence.en).toMatch(
      /still to be multiplied: .+ = 0\.1398\.$/,
    );
    // max took 1.5.
    expect(diagnosed('largest', 'dv.y', '2').sentence.en).toMatch(/It took x = 1\.5\.$/);
  });

  it('has a sentence for every mistake of the table, with a line that differs from the right one', () => {
    for (const { network, asks, answer, beside = {}, verdict } of mistakesInFormulas.rows) {
      if (verdict !== 'mistake') continue;
      const solution = formulaSolution(network as OwnFormula);
      const others = Object.entries(beside).map(([quantity, typed]) => ({ quantity, typed, precision }));
      const verdicts = new Checker(solution).judge([...others, { quantity: asks, typed: answer, precision }]);
      for (const found of mistakesIn(verdicts.at(-1))) {
        const { sentence, worked, right } = diagnose(found, asks, new Printer(solution, 'numbered', precision));
        for (const text of [sentence.en, sentence.ko]) expect(text).not.toMatch(/undefined|NaN|\{|\}|: \.|= [.;,)]/);
        expect(worked.text).not.toBe(right.text);
      }
    }
  });

  it('says of whatever is named or offered what was worked', () => {
    fc.assert(
      fc.property(
        randomFormula({ lines: 5, isShared: true }),
        randomHabits(4),
        fc.nat(),
        (document, habits, chosen) => {
          const solution = workable(document);
          const slips = solution ? formulaSlipsIn(solution.formula) : [];
          const slip = slips[chosen % slips.length];
          if (!solution || !slip) return;
          const verdicts = new Checker(solution).judge(formulaSheet(solution, habits, slip));
          for (const verdict of verdicts) {
            for (const found of mistakesIn(verdict)) {
              const printer = new Printer(solution, 'numbered', { decimals: 8 });
              const { sentence, worked, right, step } = diagnose(found, verdict.quantity, printer);
              for (const text of [sentence.en, sentence.ko, worked.text, right.text]) {
                expect(text).not.toMatch(/undefined|NaN|\{|\}|: \.|= [.;,)]/);
              }
              expect(solution.quantities.has(step)).toBe(true);
            }
          }
        },
      ),
      { numRuns: 60, seed: 20261128 },
    );
  });
});
