import { knownMistakes } from '../../../engine/checking/mistakes/known-mistakes.ts';
import type { Instead, KnownMistake, Network, OfAnswer, Way } from '../../../engine/checking/mistakes/known-mistake.ts';
import { NetworkPlan } from '../../../engine/checking/mistakes/network-plan.ts';
import { waysToWork } from '../../../engine/checking/ways-to-work.ts';
import type { QuantityId } from '../../../engine/expression/expression.ts';
import { isAside } from '../../../engine/quantities/quantity-role.ts';
import type { NetworkSolution } from '../../../engine/solution/solution.ts';
import { idsOf, NetworkIds, type Parameter } from '../../drills/network-ids.ts';
import type { Random } from '../../generator/random.ts';
import type { Slip } from './mistaken-work.ts';

/** Gradient and new value of all that is trained of one unit, which somebody works out. */
export const updateOfUnit = (random: Random, solution: NetworkSolution): QuantityId[] =>
  random.pick(unitsOf(solution)).flatMap((parameter) => {
    const { gradient, updated } = idsOf(parameter);
    return [gradient, updated];
  });

/** The kinds of mistake are equally likely, however many ways there are to make each. */
export function drawSlip(random: Random, solution: NetworkSolution): Slip | undefined {
  const plan = new NetworkPlan(solution.document);
  const mistakes: readonly KnownMistake[] = Object.values(knownMistakes);
  const possible = mistakes
    .map(({ name, detours, ofAnswer }) => ({ name, ofAnswer, ways: detours?.(plan) ?? [] }))
    .filter(({ ofAnswer, ways }) => ways.length > 0 || ofAnswer);
  const { name, ofAnswer, ways } = random.pick(possible);
  const any = ways.length > 0 || !ofAnswer ? ways : inOneLine(random, ofAnswer, { plan, solution });
  const all = any.filter((way) => showsIn(solution, insteadOf(way)));
  if (all.length === 0) return undefined;
  const way = random.pick(all);
  return { name, instead: insteadOf(way) };
}

const insteadOf = (way: Instead | Way): Instead => (typeof way === 'function' ? way : way.instead);

/** Whether it is made in a line that a sheet may have: nobody is asked there for what nothing is worked from. */
const showsIn = ({ quantities }: NetworkSolution, instead: Instead): boolean =>
  [...quantities.values()].some((quantity) => !isAside(quantity.name) && instead(quantity) !== undefined);

/** The ways of making a mistake that is made in one line only, in a line drawn by chance. */
function inOneLine(random: Random, ofAnswer: OfAnswer, network: Network): readonly Instead[] {
  const { solution } = network;
  const lines = [...solution.quantities.values()].flatMap((quantity) => {
    if (isAside(quantity.name)) return [];
    const forms = waysToWork(solution, quantity).map(({ expression }) => expression);
    const ways = forms.length > 0 ? ofAnswer(quantity, forms, network) : [];
    return ways.length > 0 ? [ways] : [];
  });
  return lines.length > 0 ? random.pick(lines) : [];
}

/** What is trained of each unit, with what its layer shares. */
function unitsOf(solution: NetworkSolution): Parameter[][] {
  const ids = new NetworkIds(solution);
  return ids.layers.flatMap((layer) =>
    ids
      .units(layer)
      .map((unit) =>
        [...ids.weightsOf(layer), ...ids.trainedBiases(layer)].filter(
          (parameter) => parameter.kind === 'shared-bias' || parameter.unit === unit,
        ),
      ),
  );
}
