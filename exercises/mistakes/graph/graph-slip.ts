import { FormulaPlan } from '../../../engine/checking/mistakes/formulas/formula-plan.ts';
import { knownMistakes } from '../../../engine/checking/mistakes/known-mistakes.ts';
import type { Instead, KnownMistake, Way } from '../../../engine/checking/mistakes/known-mistake.ts';
import { waysToWork } from '../../../engine/checking/ways-to-work.ts';
import type { FormulaSolution } from '../../../engine/solution/solution.ts';
import type { Random } from '../../generator/random.ts';
import type { Slip } from '../generated/mistaken-work.ts';

const mistakes: readonly KnownMistake[] = Object.values(knownMistakes);

/** A mistake of those that can be made in a formula; the kinds of mistake are equally likely, however many ways there are to make each. */
export function drawGraphSlip(random: Random, solution: FormulaSolution): Slip | undefined {
  const plan = new FormulaPlan(solution);
  const possible = mistakes
    .map(({ name, inFormula, ofFormulaAnswer }) => ({ name, ofFormulaAnswer, ways: inFormula?.(plan) ?? [] }))
    .filter(({ ofFormulaAnswer, ways }) => ways.length > 0 || ofFormulaAnswer);
  if (possible.length === 0) return undefined;
  const { name, ofFormulaAnswer, ways } = random.pick(possible);
  const all = ways.length > 0 || !ofFormulaAnswer ? ways : inOneLine(random, solution, ofFormulaAnswer, plan);
  return all.length === 0 ? undefined : { name, instead: insteadOf(random.pick(all)) };
}

const insteadOf = (way: Instead | Way): Instead => (typeof way === 'function' ? way : way.instead);

/** The ways of making a mistake that is made in one line only, in a line drawn by chance. */
function inOneLine(
  random: Random,
  solution: FormulaSolution,
  ofAnswer: NonNullable<KnownMistake['ofFormulaAnswer']>,
  plan: FormulaPlan,
): readonly (Instead | Way)[] {
  const lines = [...solution.quantities.values()].flatMap((quantity) => {
    const forms = waysToWork(solution, quantity).map(({ expression }) => expression);
    const ways = forms.length > 0 ? ofAnswer(quantity, forms, plan) : [];
    return ways.length > 0
      ? [
          ways.map(
            (way): Instead =>
              (asked) =>
                asked === quantity ? insteadOf(way)(asked) : undefined,
          ),
        ]
      : [];
  });
  return lines.length > 0 ? random.pick(lines) : [];
}
