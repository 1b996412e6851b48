import { mistakeNames, type MistakeName } from '../../engine/checking/mistakes/mistake-names.ts';
import type { SkillName } from '../contract/learning-views.ts';

/** The skill whose rule a mistake breaks, wherever in the work it shows; null where it is that of the rule asked. */
const skillsOfMistakes: Readonly<Record<MistakeName, SkillName | 'gradient' | null>> = {
  'error-sign': 'error-at-output',
  'slope-dropped': 'slope',
  'slope-of-sum': 'slope',
  // A gradient, in whichever layer it is.
  'wrong-input': 'gradient',
  'path-missed': 'paths-summed',
  'updated-weight-used': 'paths-summed',
  'rate-forgotten': 'update',
  'added-not-subtracted': 'update',
  'weights-transposed': 'notation-reading',
  'factor-two': 'error-at-output',
  'batch-not-averaged': 'batch-sum',
  'bias-gradient-zero': 'bias',
  'shared-bias-once': 'shared-bias',
  'gradient-for-weight': 'notation-reading',
  // A slip of the pen in the step that was asked.
  'decimal-slip': null,
  'bias-forgotten': 'weighted-sum',
  'activation-forgotten': 'activation',
  'step-left-out': 'update',
  'extra-slope': 'error-at-output',
  'exponent-sign': 'activation',
  'delta-for-activation-gradient': 'notation-reading',
  'next-weight-left-out': 'paths-summed',
  'source-left-out': 'gradient',
  'term-for-loss': 'loss',
  'slope-of-another': 'slope',
  'another-gradient': 'notation-reading',
  'another-old-weight': 'notation-reading',
  'wrong-target': 'error-at-output',
  'target-left-out': 'error-at-output',
  'wrong-bias': 'weighted-sum',
  'same-source-twice': 'weighted-sum',
  'averaged-twice': 'batch-sum',
  'dead-unit-passed': 'activation',
  'term-sign': null,
  'mean-for-sum': 'batch-sum',
  'one-sample-only': 'batch-sum',
  'step-for-weight': 'notation-reading',
  'digit-slip': null,
  'answers-exchanged': null,
  'sign-lost': null,
  'other-logarithm': 'loss',
  'output-nudged': 'nudging',
  'divided-by-epsilon': 'nudging',
  'one-side-only': 'nudging',
  'nudge-left-out': 'nudging',
  'own-factor-kept': 'local-slope',
  'sum-for-product': 'local-slope',
  'product-for-sum': 'local-slope',
  'quotient-sign': 'local-slope',
  'quotient-square': 'local-slope',
  'difference-sign': 'local-slope',
  'exp-without-itself': 'local-slope',
  'gate-to-other-input': 'local-slope',
  'local-slope-alone': 'way-back',
  'local-slope-left-out': 'way-back',
  'gradient-for-local-slope': 'local-slope',
  'way-out-missed': 'ways-out',
  'shared-weight-once': 'ways-out',
  'through-time-cut': 'ways-out',
  'softmax-cross-terms': 'ways-out',
  'statistics-constant': 'ways-out',
};

export const mistakeOf = (name: string | undefined): MistakeName | undefined =>
  mistakeNames.find((candidate) => candidate === name);

/** The skill that a mistake counts against, where `asked` is the skill of the rule that was asked. */
export function skillBroken(mistake: MistakeName, asked: SkillName, layer: 'output' | 'hidden'): SkillName {
  // The ½ of the loss itself, and rows taken for columns in a matrix, belong to what was asked.
  if (mistake === 'factor-two' && asked === 'loss') return 'loss';
  if (mistake === 'weights-transposed' && asked === 'matrix-step') return 'matrix-step';
  if (mistake === 'bias-gradient-zero' && asked === 'shared-bias') return 'shared-bias';
  const skill = skillsOfMistakes[mistake];
  if (skill === 'gradient') return layer === 'output' ? 'output-gradient' : 'hidden-gradient';
  return skill ?? asked;
}

const graphSkills: ReadonlySet<SkillName> = new Set<SkillName>(['local-slope', 'way-back', 'ways-out', 'update']);

/** The same on a computation graph, which has no units: what would be a rule of theirs belongs to what was asked. */
export function skillBrokenOnGraph(mistake: MistakeName, asked: SkillName): SkillName {
  const skill = skillBroken(mistake, asked, 'output');
  return graphSkills.has(skill) ? skill : asked;
}

/** The skill that a list of mistakes names beside it. */
export function skillOfMistake(mistake: MistakeName): SkillName {
  const skill = skillsOfMistakes[mistake];
  return skill === 'gradient' ? 'output-gradient' : (skill ?? 'update');
}
