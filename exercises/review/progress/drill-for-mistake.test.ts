import { describe, expect, it } from 'vitest';
import { knownMistakes } from '../../../engine/checking/mistakes/known-mistakes.ts';
import type { KnownMistake } from '../../../engine/checking/mistakes/known-mistake.ts';
import { mistakeNames, type MistakeName } from '../../../engine/checking/mistakes/mistake-names.ts';
import { FormulaPlan } from '../../../engine/checking/mistakes/formulas/formula-plan.ts';
import { NetworkPlan } from '../../../engine/checking/mistakes/network-plan.ts';
import { waysToWork } from '../../../engine/checking/ways-to-work.ts';
import type { FormulaSolution, NetworkSolution } from '../../../engine/solution/solution.ts';
import { solve } from '../../../engine/solution/solve.ts';
import { drawnPlans } from '../../../test/formulas/drawn-plans.ts';
import { askedBy } from '../../drills/drill-plan.ts';
import { graphDefinitionOf } from '../../drills/graphs/graph-kinds.ts';
import { definitionOf } from '../../drills/kinds/drill-kinds.ts';
import { drawNetwork } from '../../generator/draw-network.ts';
import { Random } from '../../generator/random.ts';
import { drawRecipe } from '../../generator/recipe.ts';
import { WorkAlong } from '../../mistakes/generated/work-along.ts';
import { drillsForMistakes } from './drill-for-mistake.ts';

const seeds = Array.from({ length: 40 }, (_, index) => `s${index}`);
const precision = { decimals: 8 };

/** Whether a mistake would show in what a drill asks. */
function canShow(name: MistakeName, solution: NetworkSolution, asked: readonly string[]): boolean {
  const mistake: KnownMistake = knownMistakes[name];
  // A digit slips in any number.
  if (!mistake.detours && !mistake.ofAnswer) return asked.length > 0;
  const straight = new WorkAlong(solution, precision);
  const plan = new NetworkPlan(solution.document);
  const ofAnswers = asked.flatMap((id) => {
    const quantity = solution.quantities.get(id);
    const forms = quantity ? waysToWork(solution, quantity).map(({ expression }) => expression) : [];
    return quantity ? (mistake.ofAnswer?.(quantity, forms, { plan, solution }) ?? []) : [];
  });
  return [...(mistake.detours?.(plan) ?? []), ...ofAnswers].some((way) => {
    const along = new WorkAlong(solution, precision, typeof way === 'function' ? way : way.instead);
    return asked.some((id) => along.written(id) !== straight.written(id));
  });
}

/** The same in a formula. */
function canShowOnGraph(name: MistakeName, solution: FormulaSolution, asked: readonly string[]): boolean {
  const { inFormula, ofFormulaAnswer }: KnownMistake = knownMistakes[name];
  const straight = new WorkAlong(solution, precision);
  const plan = new FormulaPlan(solution);
  const ofAnswers = asked.flatMap((id) => {
    const quantity = solution.quantities.get(id);
    const forms = quantity ? waysToWork(solution, quantity).map(({ expression }) => expression) : [];
    return quantity ? (ofFormulaAnswer?.(quantity, forms, plan) ?? []) : [];
  });
  return [...(inFormula?.(plan) ?? []), ...ofAnswers].some((way) => {
    const along = new WorkAlong(solution, precision, typeof way === 'function' ? way : way.instead);
    return asked.some((id) => along.written(id) !== straight.written(id));
  });
}

const isOnGraph = (name: MistakeName): boolean => graphDefinitionOf(drillsForMistakes[name].kind) !== undefined;

describe('the drill made for a mistake on a graph', () => {
  it.each(mistakeNames.filter(isOnGraph))('leaves room for it: %s', (name) => {
    const { kind, difficulty } = drillsForMistakes[name];
    const definition = graphDefinitionOf(kind);
    if (!definition) throw new RangeError(`no sheet for ${kind}`);
    const found = drawnPlans(definition, difficulty, 'guided', 60).map(({ solution, plan }) =>
      canShowOnGraph(name, solution, askedBy(plan)),
    );
    // The templates are many, and only one or two have a softmax, or a mean.
    expect(found.filter(Boolean).length).toBeGreaterThan(found.length / 20);
  });
});

describe('the drill made for a mistake', () => {
  it.each(mistakeNames.filter((name) => !isOnGraph(name)))('leaves room for it: %s', (name) => {
    const { kind, difficulty } = drillsForMistakes[name];
    const definition = definitionOf(kind);
    if (!definition) throw new RangeError(`no sheet for ${kind}`);
    const found = seeds.flatMap((seed) => {
      const random = new Random(seed);
      const solved = solve(drawNetwork(random, drawRecipe(random, kind, difficulty)));
      if (!solved.ok || !definition.fits(solved.value)) return [];
      const solution = definition.extended?.(solved.value, new Random(seed), difficulty) ?? solved.value;
      const chance = definition.extended ? new Random(seed) : random;
      return [canShow(name, solution, askedBy(definition.plan(solution, 'guided', chance)))];
    });
    // A bias may be shared or not, a loss a mean or a sum, and an activation one of six.
    expect(found.filter(Boolean).length).toBeGreaterThan(found.length / 8);
  });
});
