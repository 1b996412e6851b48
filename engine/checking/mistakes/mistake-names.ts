/** The known mistakes, by the names under which they are stored and exchanged. */
export const mistakeNames = [
  'error-sign',
  'slope-dropped',
  'slope-of-sum',
  'wrong-input',
  'path-missed',
  'updated-weight-used',
  'rate-forgotten',
  'added-not-subtracted',
  'weights-transposed',
  'factor-two',
  'batch-not-averaged',
  'bias-gradient-zero',
  'shared-bias-once',
  'gradient-for-weight',
  'decimal-slip',
  'bias-forgotten',
  'activation-forgotten',
  'step-left-out',
  'extra-slope',
  'exponent-sign',
  'delta-for-activation-gradient',
  'next-weight-left-out',
  'source-left-out',
  'term-for-loss',
] as const;

export type MistakeName = (typeof mistakeNames)[number];
