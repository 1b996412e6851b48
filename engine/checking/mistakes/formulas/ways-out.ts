import { instead, type KnownMistake, type Way } from '../known-mistake.ts';
import type { Edge, FormulaPlan } from './formula-plan.ts';
import { added, motifsOf } from './motifs.ts';
import { changingOnly } from './places.ts';

/** Only some of a node's lines counted. */
const counting = (plan: FormulaPlan, name: string, edges: readonly Edge[]): Way =>
  changingOnly(new Map([[plan.gradient(name).id, instead(added(plan, edges))]]));

/** With more ways out than these, one left out is not told apart from any other. */
const mostOneByOne = 8;

/** Whether a node is one of the weights, that a step is taken with or that several steps of a time share. */
const isShared = (plan: FormulaPlan, name: string): boolean => {
  const { parameters = [] } = plan.solution.formula.document;
  return parameters.includes(name) && plan.waysOut(name).length > 1;
};

/** Of a value that is used in several places, one use left out; of more than two, also all but one. */
export const wayOutMissed: KnownMistake = {
  name: 'way-out-missed',
  frequency: 5,
  changes: new Set(['node-gradient']),
  inFormula: (plan) => {
    const motifs = motifsOf(plan);
    return plan.parted.flatMap((name) => {
      const ways = plan.waysOut(name);
      if (ways.length > mostOneByOne) return [];
      const kept = [
        ...ways.map((left) => ways.filter((way) => way !== left)),
        ...(ways.length > 2 ? ways.map((way) => [way]) : []),
      ];
      // A weight of which one use alone is counted, and what has a name of its own, is told by that.
      return kept
        .filter((edges) => !(isShared(plan, name) && edges.length === 1) && !motifs.explains(name, edges))
        .map((edges) => counting(plan, name, edges));
    });
  },
};

/** A weight that is used in several places counted in one of them alone. */
export const sharedWeightOnce: KnownMistake = {
  name: 'shared-weight-once',
  frequency: 3,
  changes: new Set(['node-gradient']),
  inFormula: (plan) => {
    const motifs = motifsOf(plan);
    return plan.parted
      .filter((name) => isShared(plan, name))
      .flatMap((name) =>
        plan
          .waysOut(name)
          .filter((way) => !motifs.explains(name, [way]))
          .map((way) => counting(plan, name, [way])),
      );
  },
};

/** \frac{\partial L}{\partial h_t} without what comes back from step t + 1. */
export const throughTimeCut: KnownMistake = {
  name: 'through-time-cut',
  frequency: 3,
  changes: new Set(['node-gradient']),
  inFormula: (plan) => motifsOf(plan).throughTime,
};

/** \frac{\partial L}{\partial z_j} of a softmax without its share in the sum below the line. */
export const softmaxCrossTerms: KnownMistake = {
  name: 'softmax-cross-terms',
  frequency: 3,
  changes: new Set(['node-gradient']),
  inFormula: (plan) => motifsOf(plan).softmaxSums,
};

/** The mean, the variance or both taken for numbers that nothing acts on. */
export const statisticsConstant: KnownMistake = {
  name: 'statistics-constant',
  frequency: 3,
  changes: new Set(['node-gradient']),
  inFormula: (plan) => motifsOf(plan).normalisations,
};
