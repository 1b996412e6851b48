import { skillNames, type SkillCard, type SkillName } from '../contract/learning-views.ts';
import { kindsFor } from './practised-by.ts';
import { skillTexts } from './skill-texts.ts';

/** What must be known before a skill is begun; each stands earlier in the order of teaching. */
export const buildsOn: Readonly<Record<SkillName, readonly SkillName[]>> = {
  'weighted-sum': [],
  activation: ['weighted-sum'],
  loss: ['activation'],
  'error-at-output': ['loss'],
  slope: ['activation'],
  'output-gradient': ['error-at-output', 'slope'],
  update: ['output-gradient'],
  'paths-summed': ['output-gradient'],
  'hidden-gradient': ['paths-summed'],
  bias: ['output-gradient'],
  'shared-bias': ['bias'],
  'batch-sum': ['output-gradient'],
  'notation-reading': ['output-gradient'],
  'matrix-step': ['update', 'hidden-gradient'],
  'output-derivation': ['notation-reading'],
  'hidden-derivation': ['output-derivation'],
  rounding: ['activation'],
  // The chain rule is what it does without.
  nudging: ['error-at-output'],
  // Many learn on computation graphs before they see a network: nothing of a network is needed for it.
  'node-value': [],
  'local-slope': ['node-value'],
  'way-back': ['local-slope'],
  'ways-out': ['way-back'],
};

/** They come back to whoever has tried them once. */
const triedFirst: ReadonlySet<SkillName> = new Set<SkillName>([
  'nudging',
  'node-value',
  'local-slope',
  'way-back',
  'ways-out',
]);

/**
 * Rounding is done wherever a number is written down; nobody begins with it before it went otherwise than agreed. Nudging
 * is a check on what the others lead to, and computation graphs are another way to the same: neither takes time from the
 * others before somebody has tried it.
 */
export const isBegunByItself = (skill: SkillName): boolean => isBegunWhenRight(skill) && !triedFirst.has(skill);

/** Whether a right answer begins it: everybody rounds right most of the time, and of that nothing is kept. */
export const isBegunWhenRight = (skill: SkillName): boolean => skill !== 'rounding';

const columnOf = (skill: SkillName): number => Math.max(0, ...buildsOn[skill].map((before) => columnOf(before) + 1));

/** Every skill with its place on the map. */
export const skillCards = (): SkillCard[] =>
  skillNames.map((skill) => ({
    skill,
    ...skillTexts[skill],
    buildsOn: buildsOn[skill],
    column: columnOf(skill),
    kinds: kindsFor(skill),
  }));
