import { describe, expect, it } from 'vitest';
import { knownMistakes } from '../../../engine/checking/mistakes/known-mistakes.ts';
import type { KnownMistake } from '../../../engine/checking/mistakes/known-mistake.ts';
import { mistakeNames, type MistakeName } from '../../../engine/checking/mistakes/mistake-names.ts';
import { NetworkPlan } from '../../../engine/checking/mistakes/network-plan.ts';
import { waysToWork } from '../../../engine/checking/ways-to-work.ts';
import type { NetworkSolution } from '../../../engine/solution/solution.ts';
import { solve } from '../../../engine/solution/solve.ts';
import { askedBy } from '../../drills/drill-plan.ts';
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

describe('the drill made for a mistake', () => {
  it.each(mistakeNames)('leaves room for it: %s', (name) => {
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
