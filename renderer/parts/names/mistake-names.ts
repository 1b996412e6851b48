import type { MistakeName } from '../../../engine/checking/mistakes/mistake-names.ts';
import type { MessageKey } from '../../shell/language/messages.ts';

/** Each known mistake in a few words. */
export const mistakeKeys = {
  'error-sign': 'mistake-name.error-sign',
  'slope-dropped': 'mistake-name.slope-dropped',
  'slope-of-sum': 'mistake-name.slope-of-sum',
  'wrong-input': 'mistake-name.wrong-input',
  'path-missed': 'mistake-name.path-missed',
  'updated-weight-used': 'mistake-name.updated-weight-used',
  'rate-forgotten': 'mistake-name.rate-forgotten',
  'added-not-subtracted': 'mistake-name.added-not-subtracted',
  'weights-transposed': 'mistake-name.weights-transposed',
  'factor-two': 'mistake-name.factor-two',
  'batch-not-averaged': 'mistake-name.batch-not-averaged',
  'bias-gradient-zero': 'mistake-name.bias-gradient-zero',
  'shared-bias-once': 'mistake-name.shared-bias-once',
  'gradient-for-weight': 'mistake-name.gradient-for-weight',
  'decimal-slip': 'mistake-name.decimal-slip',
  'bias-forgotten': 'mistake-name.bias-forgotten',
  'activation-forgotten': 'mistake-name.activation-forgotten',
  'step-left-out': 'mistake-name.step-left-out',
  'extra-slope': 'mistake-name.extra-slope',
  'exponent-sign': 'mistake-name.exponent-sign',
  'delta-for-activation-gradient': 'mistake-name.delta-for-activation-gradient',
  'next-weight-left-out': 'mistake-name.next-weight-left-out',
  'source-left-out': 'mistake-name.source-left-out',
  'term-for-loss': 'mistake-name.term-for-loss',
  'slope-of-another': 'mistake-name.slope-of-another',
  'another-gradient': 'mistake-name.another-gradient',
  'another-old-weight': 'mistake-name.another-old-weight',
  'wrong-target': 'mistake-name.wrong-target',
  'target-left-out': 'mistake-name.target-left-out',
  'wrong-bias': 'mistake-name.wrong-bias',
  'same-source-twice': 'mistake-name.same-source-twice',
  'averaged-twice': 'mistake-name.averaged-twice',
  'dead-unit-passed': 'mistake-name.dead-unit-passed',
  'term-sign': 'mistake-name.term-sign',
  'mean-for-sum': 'mistake-name.mean-for-sum',
  'one-sample-only': 'mistake-name.one-sample-only',
  'step-for-weight': 'mistake-name.step-for-weight',
  'digit-slip': 'mistake-name.digit-slip',
  'answers-exchanged': 'mistake-name.answers-exchanged',
  'sign-lost': 'mistake-name.sign-lost',
  'other-logarithm': 'mistake-name.other-logarithm',
  'output-nudged': 'mistake-name.output-nudged',
  'divided-by-epsilon': 'mistake-name.divided-by-epsilon',
  'one-side-only': 'mistake-name.one-side-only',
  'nudge-left-out': 'mistake-name.nudge-left-out',
} as const satisfies Record<MistakeName, MessageKey>;

export const isMistakeName = (name: string | undefined): name is MistakeName =>
  name !== undefined && Object.hasOwn(mistakeKeys, name);

/** In the order in which they are listed. */
export const mistakeNames: readonly MistakeName[] = Object.keys(mistakeKeys).filter(isMistakeName);
