import { sum } from '../../expression/expression.ts';
import { instead, type Instead, type KnownMistake } from './known-mistake.ts';
import { countTo, togetherAndAlone, type NetworkPlan } from './network-plan.ts';

/** Of a unit of a layer, the paths through these units of the next layer only. */
type Kept = (layer: number) => readonly number[] | undefined;

/** More ways than this to follow a single path through several layers are not told apart one by one. */
const mostSinglePaths = 16;

const keeping =
  (plan: NetworkPlan, kept: Kept): Instead =>
  ({ name }) => {
    if (name.kind !== 'activation-gradient' || name.layer === plan.lastLayer) return undefined;
    const through = kept(name.layer);
    if (!through || through.length === 0) return undefined;
    return instead(sum(through.map((unit) => plan.ref({ ...name, kind: 'path-gradient', through: unit }))));
  };

/** Only one of the paths by which a hidden unit acts on the loss; or, of more than two, all but one. */
export const pathMissed: KnownMistake = {
  name: 'path-missed',
  frequency: 4,
  changes: new Set(['activation-gradient', 'input-gradient']),
  detours: (plan) => {
    const hidden = plan.layers(plan.lastLayer - 1).filter((layer) => plan.unitsOf(layer + 1) > 1);
    const single = (hidden.length === 0 ? [] : togetherAndAlone(hidden)).flatMap((layers) => {
      const sizes = layers.map((layer) => plan.unitsOf(layer + 1));
      const isFew = sizes.reduce((all, size) => all * size, 1) <= mostSinglePaths;
      const choices = isFew ? combinations(sizes) : countTo(Math.max(...sizes)).map((unit) => sizes.map(() => unit));
      return choices.map((choice) =>
        keeping(plan, (layer) => {
          const unit = choice[layers.indexOf(layer)];
          return unit === undefined || unit > plan.unitsOf(layer + 1) ? undefined : [unit];
        }),
      );
    });
    const allButOne = hidden.flatMap((hiddenLayer) => {
      const units = countTo(plan.unitsOf(hiddenLayer + 1));
      if (units.length < 3) return [];
      return units.map((left) =>
        keeping(plan, (layer) => (layer === hiddenLayer ? units.filter((unit) => unit !== left) : undefined)),
      );
    });
    return [...single, ...allButOne, ...atInputs(plan)];
  },
};

/** Only one of the paths by which an input acts on the loss; or, of more than two, all but one. */
function atInputs(plan: NetworkPlan): Instead[] {
  const units = countTo(plan.unitsOf(1));
  if (units.length === 1) return [];
  const kept = [
    ...units.map((unit) => [unit]),
    ...(units.length < 3 ? [] : units.map((left) => units.filter((unit) => unit !== left))),
  ];
  return kept.map((through): Instead => ({ name, expression }) => {
    if (name.kind !== 'input-gradient' || expression?.kind !== 'sum') return undefined;
    return instead(sum(expression.terms.filter((_, index) => through.includes(index + 1))));
  });
}

/** Every choice of one unit for each size. */
const combinations = (sizes: readonly number[]): number[][] =>
  sizes.reduce<number[][]>(
    (found, size) => found.flatMap((start) => countTo(size).map((unit) => [...start, unit])),
    [[]],
  );
