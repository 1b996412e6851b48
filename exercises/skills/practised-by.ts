import { drillKinds, type Difficulty, type DrillKind } from '../contract/drill-views.ts';
import type { SkillName } from '../contract/learning-views.ts';

/** Whether each step is asked, or the results alone; an exam asks what is asked of who works alone. */
export type Asking = 'guided' | 'alone';

/** A kind of drill as far as what it asks for goes. */
interface Practice {
  /** What its answers show directly; of the biases either, as the network has them. */
  readonly guided: readonly SkillName[];
  readonly alone: readonly SkillName[];
  /** What every answer shows besides its own rule, in drills whose numbers show it well. */
  readonly throughout?: readonly SkillName[];
  /** In its hardest drills, where an output may have no slope of its own, only this is sure to be asked. */
  readonly hardest?: readonly SkillName[];
}

const practices: Readonly<Record<DrillKind, Practice>> = {
  'forward-pass': { guided: ['weighted-sum', 'activation'], alone: ['activation'], throughout: ['rounding'] },
  losses: { guided: ['loss'], alone: ['loss'], throughout: ['rounding'] },
  factors: { guided: ['error-at-output', 'slope'], alone: ['error-at-output', 'slope'], hardest: ['slope'] },
  gradient: {
    guided: ['error-at-output', 'slope', 'output-gradient'],
    alone: ['output-gradient'],
    hardest: ['output-gradient'],
  },
  'hidden-gradient': { guided: ['paths-summed', 'slope', 'hidden-gradient'], alone: ['hidden-gradient'] },
  'bias-gradient': { guided: ['bias', 'shared-bias'], alone: ['bias', 'shared-bias'] },
  'batch-sum': { guided: ['output-gradient', 'batch-sum'], alone: ['batch-sum'] },
  update: { guided: ['output-gradient', 'update'], alone: ['output-gradient', 'update'] },
  epoch: { guided: ['weighted-sum', 'activation', 'loss', 'update'], alone: ['update'] },
  matrix: { guided: ['matrix-step'], alone: ['matrix-step'] },
  symbols: { guided: ['notation-reading'], alone: ['notation-reading'] },
  derive: {
    guided: ['output-derivation', 'hidden-derivation'],
    alone: ['output-derivation', 'hidden-derivation'],
  },
  // Of the way forward it asks twice, but nobody who forgot how a unit is worked is helped by two of them.
  nudge: { guided: ['nudging'], alone: ['nudging'] },
  'graph-values': { guided: ['node-value'], alone: ['node-value'] },
  'local-slopes': { guided: ['local-slope'], alone: ['local-slope'] },
  'graph-path': { guided: ['local-slope', 'way-back'], alone: ['way-back'] },
  'several-ways-out': { guided: ['local-slope', 'way-back', 'ways-out'], alone: ['ways-out'] },
  'whole-way-back': { guided: ['way-back'], alone: ['way-back'] },
  // The update too, but who learns it on networks is not led to graphs by it.
  'graph-step': { guided: ['node-value'], alone: ['node-value'] },
  // What is asked there depends on where the mistake is.
  'find-the-mistake': { guided: [], alone: [] },
  'mistake-in-letters': { guided: [], alone: [] },
  'mistake-in-graph': { guided: [], alone: [] },
};

/** The skills that every drill of a kind and difficulty asks for directly. */
export function askedIn(kind: DrillKind, difficulty: Difficulty, asking: Asking): readonly SkillName[] {
  const practice = practices[kind];
  const { hardest, throughout = [] } = practice;
  const sure = [...practice[asking], ...throughout];
  return difficulty === 3 && hardest ? sure.filter((skill) => hardest.includes(skill)) : sure;
}

/** The kinds of drill that practise a skill, from the shortest way to it to the longest. */
export const kindsFor = (skill: SkillName): readonly DrillKind[] =>
  drillKinds.filter((kind) => {
    const { guided, throughout } = practices[kind];
    return guided.includes(skill) || throughout?.includes(skill) === true;
  });
