import { Checker } from '../../../engine/checking/checker.ts';
import type { Answer } from '../../../engine/checking/verdict.ts';
import type { FormulaDocument } from '../../../engine/formula/document.ts';
import { parseFormula } from '../../../engine/formula/parse-formula.ts';
import { solveFormula } from '../../../engine/formula/solve-formula.ts';
import type { FormulaSolution } from '../../../engine/solution/solution.ts';
import { mannerOf, precisionOf, type Habits } from '../random-manner.ts';
import { writeAs } from '../rounding.ts';
import type { FormulaSlip } from './formula-slip.ts';
import { workFormula, type FormulaManner } from './work-formula.ts';

/** Values beyond these are no exercise. */
const [least, most] = [1e-4, 1e4];

/** The solution of a random formula that can be worked by hand; undefined of every other. */
export function workable(document: FormulaDocument): FormulaSolution | undefined {
  const parsed = parseFormula(document);
  const solved = parsed.ok ? solveFormula(parsed.value) : parsed;
  if (!solved.ok) return undefined;
  const values = [...solved.value.quantities.values()].map(({ value }) => Math.abs(value));
  return values.every((value) => value === 0 || (value >= least && value <= most)) ? solved.value : undefined;
}

export const formulaManner = (habits: Habits, slip?: FormulaSlip, given?: FormulaManner['given']): FormulaManner => {
  const { round, takesRounded, writesParts } = mannerOf(habits);
  let state = habits.seed % 0x7fffffff;
  const coin = (count: number): number => {
    state = (state * 16_807) % 0x7fffffff;
    return Math.floor((state / 0x7fffffff) * count);
  };
  return {
    round,
    takesRounded,
    ...(writesParts ? { writesParts } : {}),
    slip,
    writesSlopes: () => coin(2) === 0,
    form: coin,
    ...(given ? { given } : {}),
  };
};

/** An answer to everything that a learner works out in a formula. */
export function formulaSheet({ formula, quantities }: FormulaSolution, habits: Habits, slip?: FormulaSlip): Answer[] {
  const worked = workFormula(formula, formulaManner(habits, slip));
  return [...worked].flatMap(([quantity, value]) =>
    quantities.get(quantity)?.expression && Number.isFinite(value)
      ? [{ quantity, typed: writeAs(value, habits.rounding), precision: precisionOf(habits) }]
      : [],
  );
}

export const formulaChecker = (solution: FormulaSolution): Checker => new Checker(solution);
