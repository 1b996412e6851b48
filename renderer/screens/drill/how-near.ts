import type { Judgement } from '../../../exercises/contract/drill-views.ts';

/** A gradient found both ways, in the learner's own numbers. */
export interface HowNear {
  readonly quotient: string;
  readonly gradient: string;
  /** How far they are apart; null where they are the same to the last digit. */
  readonly difference: string | null;
  /** Of the gradient, to two figures. */
  readonly percent: string;
}

/** Farther apart, one of them is a mistake that the other was gone on from, and nothing is to be seen in it. */
const mostPercent = 20;

/** How near two right answers are, of which one was found by nudging; undefined where there is nothing to be seen in it. */
export function howNear(quotient: Judgement | undefined, gradient: Judgement | undefined): HowNear | undefined {
  const [left, right] = [writtenIn(quotient), writtenIn(gradient)];
  if (!left || !right || right.value === 0) return undefined;
  const apart = Math.abs(left.value - right.value);
  const percent = (100 * apart) / Math.abs(right.value);
  if (percent > mostPercent) return undefined;
  // Neither of them says more of the difference than its own last digit.
  const difference = apart.toFixed(Math.min(100, Math.max(left.decimals, right.decimals)));
  const isSame = Number(difference) === 0;
  return {
    quotient: left.text,
    gradient: right.text,
    difference: isSame ? null : difference,
    percent: String(Number(percent.toPrecision(2))),
  };
}

function writtenIn(judgement: Judgement | undefined) {
  if (judgement?.verdict !== 'correct' && judgement?.verdict !== 'rounded' && judgement?.verdict !== 'carried') {
    return undefined;
  }
  const { value, reading } = judgement;
  if (value === null) return undefined;
  const [, digits = '', power = '0'] = /^[^.e]*(?:\.(\d+))?(?:e(.+))?$/.exec(reading) ?? [];
  return { value, text: reading, decimals: digits.length - Number(power) };
}
