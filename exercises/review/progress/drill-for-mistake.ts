import type { MistakeName } from '../../../engine/checking/mistakes/mistake-names.ts';
import type { MistakeMade } from '../../contract/learning-views.ts';

type Made = MistakeMade['drill'];

const drill = (kind: Made['kind'], difficulty: Made['difficulty']): Made => ({ kind, difficulty });

/** The drill in which a mistake can be made most directly, on the easiest networks that leave room for it. */
export const drillsForMistakes: Readonly<Record<MistakeName, Made>> = {
  'error-sign': drill('factors', 1),
  'slope-dropped': drill('gradient', 1),
  'slope-of-sum': drill('factors', 1),
  'wrong-input': drill('gradient', 1),
  'path-missed': drill('hidden-gradient', 1),
  'updated-weight-used': drill('hidden-gradient', 1),
  'rate-forgotten': drill('update', 1),
  'added-not-subtracted': drill('update', 1),
  'weights-transposed': drill('matrix', 1),
  'factor-two': drill('factors', 1),
  // The easiest networks have neither a mean for their loss nor, but for this one kind, a bias.
  'batch-not-averaged': drill('batch-sum', 2),
  'bias-gradient-zero': drill('bias-gradient', 1),
  'shared-bias-once': drill('bias-gradient', 1),
  'gradient-for-weight': drill('update', 1),
  'decimal-slip': drill('update', 1),
  'bias-forgotten': drill('forward-pass', 2),
  'activation-forgotten': drill('forward-pass', 1),
  'step-left-out': drill('update', 1),
  'extra-slope': drill('gradient', 3),
  'exponent-sign': drill('forward-pass', 1),
  'delta-for-activation-gradient': drill('factors', 1),
  'next-weight-left-out': drill('hidden-gradient', 1),
  'source-left-out': drill('gradient', 1),
  'term-for-loss': drill('losses', 1),
  'slope-of-another': drill('factors', 1),
  'another-gradient': drill('gradient', 1),
  'another-old-weight': drill('update', 1),
  'wrong-target': drill('factors', 2),
  'target-left-out': drill('factors', 1),
  'wrong-bias': drill('forward-pass', 2),
  'same-source-twice': drill('forward-pass', 1),
  'averaged-twice': drill('batch-sum', 2),
  'dead-unit-passed': drill('forward-pass', 3),
  'term-sign': drill('forward-pass', 1),
  'mean-for-sum': drill('batch-sum', 1),
  'one-sample-only': drill('batch-sum', 1),
  'step-for-weight': drill('update', 1),
  'digit-slip': drill('gradient', 1),
  'answers-exchanged': drill('losses', 1),
  'sign-lost': drill('gradient', 1),
  'other-logarithm': drill('losses', 3),
  'output-nudged': drill('nudge', 1),
  'divided-by-epsilon': drill('nudge', 1),
  'one-side-only': drill('nudge', 1),
  'nudge-left-out': drill('nudge', 1),
};
