import type { SkillName } from '../../../exercises/contract/learning-views.ts';

/** The hue of what a skill works out, as it has in diagrams and formulas; reading and matrices are of all. */
const hues = {
  'weighted-sum': 'forward',
  activation: 'forward',
  loss: 'forward',
  'error-at-output': 'backward',
  slope: 'backward',
  'output-gradient': 'backward',
  update: 'parameter',
  'paths-summed': 'backward',
  'hidden-gradient': 'backward',
  bias: 'backward',
  'shared-bias': 'backward',
  'batch-sum': 'backward',
  'notation-reading': 'neutral',
  'matrix-step': 'neutral',
  'output-derivation': 'backward',
  'hidden-derivation': 'backward',
  nudging: 'forward',
  'node-value': 'forward',
  'local-slope': 'backward',
  'way-back': 'backward',
  'ways-out': 'backward',
  rounding: 'neutral',
} as const satisfies Record<SkillName, string>;

export const hueOf = (skill: SkillName): (typeof hues)[SkillName] => hues[skill];
