import { activationForgotten } from './activation-forgotten.ts';
import { anotherGradient, anotherOldWeight } from './another-weight.ts';
import { averagedTwice } from './averaged-twice.ts';
import { batchNotAveraged } from './batch-not-averaged.ts';
import { biasForgotten, biasGradientZero, sharedBiasOnce } from './bias-mistakes.ts';
import { deadUnitPassed } from './dead-unit-passed.ts';
import { deltaForActivationGradient } from './delta-for-activation-gradient.ts';
import { answersExchanged, digitSlip, signLost } from './slips-of-the-pen.ts';
import { errorSign } from './error-sign.ts';
import { exponentSign } from './exponent-sign.ts';
import { extraSlope } from './extra-slope.ts';
import { factorTwo } from './factor-two.ts';
import { gradientForLocalSlope, localSlopeAlone, localSlopeLeftOut } from './formulas/from-above.ts';
import { ownFactorKept, productForSum, sumForProduct } from './formulas/product-and-sum.ts';
import {
  differenceSign,
  expWithoutItself,
  gateToOtherInput,
  quotientSign,
  quotientSquare,
} from './formulas/slopes-of-operations.ts';
import {
  sharedWeightOnce,
  softmaxCrossTerms,
  statisticsConstant,
  throughTimeCut,
  wayOutMissed,
} from './formulas/ways-out.ts';
import type { KnownMistake } from './known-mistake.ts';
import { nextWeightLeftOut, sourceLeftOut } from './left-out-on-the-way-back.ts';
import { meanForSum } from './mean-for-sum.ts';
import type { MistakeName } from './mistake-names.ts';
import { dividedByEpsilon, nudgeLeftOut, oneSideOnly, outputNudged } from './nudging-mistakes.ts';
import { oneSampleOnly } from './one-sample-only.ts';
import { otherLogarithm } from './other-logarithm.ts';
import { pathMissed } from './path-missed.ts';
import { slopeDropped } from './slope-dropped.ts';
import { slopeOfAnother } from './slope-of-another.ts';
import { slopeOfSum } from './slope-of-sum.ts';
import { sameSourceTwice, termSign, wrongBias } from './sum-mistakes.ts';
import { targetLeftOut, wrongTarget } from './target-mistakes.ts';
import { termForLoss } from './term-for-loss.ts';
import {
  addedNotSubtracted,
  decimalSlip,
  gradientForWeight,
  rateForgotten,
  stepForWeight,
  stepLeftOut,
} from './update-mistakes.ts';
import { updatedWeightUsed } from './updated-weight-used.ts';
import { weightsTransposed } from './weights-transposed.ts';
import { wrongInput } from './wrong-input.ts';

/** Every known mistake. Adding one is adding its name, its file and its line here. */
export const knownMistakes = {
  'error-sign': errorSign,
  'slope-dropped': slopeDropped,
  'slope-of-sum': slopeOfSum,
  'wrong-input': wrongInput,
  'path-missed': pathMissed,
  'updated-weight-used': updatedWeightUsed,
  'rate-forgotten': rateForgotten,
  'added-not-subtracted': addedNotSubtracted,
  'weights-transposed': weightsTransposed,
  'factor-two': factorTwo,
  'batch-not-averaged': batchNotAveraged,
  'bias-gradient-zero': biasGradientZero,
  'shared-bias-once': sharedBiasOnce,
  'gradient-for-weight': gradientForWeight,
  'decimal-slip': decimalSlip,
  'bias-forgotten': biasForgotten,
  'activation-forgotten': activationForgotten,
  'step-left-out': stepLeftOut,
  'extra-slope': extraSlope,
  'exponent-sign': exponentSign,
  'delta-for-activation-gradient': deltaForActivationGradient,
  'next-weight-left-out': nextWeightLeftOut,
  'source-left-out': sourceLeftOut,
  'term-for-loss': termForLoss,
  'slope-of-another': slopeOfAnother,
  'another-gradient': anotherGradient,
  'another-old-weight': anotherOldWeight,
  'wrong-target': wrongTarget,
  'target-left-out': targetLeftOut,
  'wrong-bias': wrongBias,
  'same-source-twice': sameSourceTwice,
  'averaged-twice': averagedTwice,
  'dead-unit-passed': deadUnitPassed,
  'term-sign': termSign,
  'mean-for-sum': meanForSum,
  'one-sample-only': oneSampleOnly,
  'step-for-weight': stepForWeight,
  'digit-slip': digitSlip,
  'answers-exchanged': answersExchanged,
  'sign-lost': signLost,
  'other-logarithm': otherLogarithm,
  'output-nudged': outputNudged,
  'divided-by-epsilon': dividedByEpsilon,
  'one-side-only': oneSideOnly,
  'nudge-left-out': nudgeLeftOut,
  'own-factor-kept': ownFactorKept,
  'sum-for-product': sumForProduct,
  'product-for-sum': productForSum,
  'quotient-sign': quotientSign,
  'quotient-square': quotientSquare,
  'difference-sign': differenceSign,
  'exp-without-itself': expWithoutItself,
  'gate-to-other-input': gateToOtherInput,
  'local-slope-alone': localSlopeAlone,
  'local-slope-left-out': localSlopeLeftOut,
  'gradient-for-local-slope': gradientForLocalSlope,
  'way-out-missed': wayOutMissed,
  'shared-weight-once': sharedWeightOnce,
  'through-time-cut': throughTimeCut,
  'softmax-cross-terms': softmaxCrossTerms,
  'statistics-constant': statisticsConstant,
} as const satisfies Record<MistakeName, KnownMistake>;
