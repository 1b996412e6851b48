import { knownMistakes } from '../../../engine/checking/mistakes/known-mistakes.ts';
import type { Instead, KnownMistake, Network, OfAnswer, Way } from '../../../engine/checking/mistakes/known-mistake.ts';
import type { MistakeName } from '../../../engine/checking/mistakes/mistake-names.ts';
import { NetworkPlan } from '../../../engine/checking/mistakes/network-plan.ts';
import { waysToWork } from '../../../engine/checking/ways-to-work.ts';
import type { QuantityId } from '../../../engine/expression/expression.ts';
import type { Precision } from '../../../engine/precision/precision.ts';
import { isAside } from '../../../engine/quantities/quantity-role.ts';
import type { NetworkSolution } from '../../../engine/solution/solution.ts';
import { idsOf, NetworkIds, type Parameter } from '../../drills/network-ids.ts';
import type { Random } from '../../generator/random.ts';
import { followsFromLines } from './follows-from-lines.ts';
import { windowOfLines } from './window-of-lines.ts';
import { WorkAlong, type WrittenLine } from './work-along.ts';

/** A work with one mistake in it, as lines. */
export interface MistakenWork {
  readonly name: MistakeName;
  /** Worked out before the lines begin, and right. */
  readonly given: readonly WrittenLine[];
  readonly lines: readonly WrittenLine[];
  /** Index of the first wrong line. */
  readonly wrong: number;
  /** What should stand there. */
  readonly right: number;
}

export interface Slip {
  readonly name: MistakeName;
  readonly instead: Instead;
}

/** Works the update of one unit with a mistake drawn by chance; undefined where that changes nothing that shows. */
export function drawMistakenWork(
  random: Random,
  solution: NetworkSolution,
  precision: Precision,
): MistakenWork | undefined {
  const slip = drawSlip(random, solution);
  if (!slip) return undefined;
  const { name, instead } = slip;
  const along = new WorkAlong(solution, precision, instead);
  const straight = new WorkAlong(solution, precision);
  const targets = random.pick(unitsOf(solution)).flatMap((parameter) => {
    const { gradient, updated } = idsOf(parameter);
    return [gradient, updated];
  });
  const story = along.storyOf(targets).filter((id) => !isLeftUnwritten(name, id));
  const wrongAt = story.findIndex((id) => along.written(id) !== straight.written(id));
  const wrong = story[wrongAt];
  if (wrong === undefined) return undefined;
  // After some mistakes there is nothing to work on with, such as a logarithm of what is below 0.
  if (!story.every((id) => Number.isFinite(along.written(id)))) return undefined;
  const shown = windowOfLines(random, story.length, wrongAt);
  if (!shown) return undefined;
  const { first, end } = shown;
  const lineOf = (quantity: QuantityId): WrittenLine => ({ quantity, written: along.written(quantity) });
  const before = story.slice(0, wrongAt).map(lineOf);
  const right = straight.written(wrong);
  // Whatever way the steps between the lines are rounded: the reader has only the lines.
  if (!followsFromLines(solution, precision, [...before, { quantity: wrong, written: right }])) return undefined;
  return {
    name,
    given: before.slice(0, first),
    lines: story.slice(first, end).map(lineOf),
    wrong: wrongAt - first,
    right,
  };
}

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

/** Who leaves the slope out does not write it down; that one line of many is missing would give it away. */
export const isLeftUnwritten = (name: MistakeName, id: QuantityId): boolean =>
  name === 'slope-dropped' && id.startsWith('da/dz');
