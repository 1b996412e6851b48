import type { Checker } from '../../engine/checking/checker.ts';
import type { Answer, Verdict } from '../../engine/checking/verdict.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import type { Judgement } from '../contract/drill-views.ts';
import { judgementOf } from '../drills/judgement-of.ts';

/** A figure of a sheet, or what was typed in its place. */
export interface Figure {
  readonly quantity: QuantityId;
  readonly typed: string;
  readonly decimals: number;
}

/** What is to be said of what is to stand in a wrong line, judged as every other answer, beside the figures before it. */
export function verdictOnRepair(checker: Checker, before: readonly Figure[], repair: Figure): Verdict {
  const figures = new Map([...before, repair].map((figure) => [figure.quantity, figure]));
  const verdicts = checker.judge([...figures.values()].map(answerOf));
  const own = verdicts.find(({ quantity }) => quantity === repair.quantity);
  return own ?? { quantity: repair.quantity, verdict: 'invalid', problem: 'empty' };
}

const answerOf = ({ quantity, typed, decimals }: Figure): Answer => ({ quantity, typed, precision: { decimals } });

/**
 * To the page a repair is right or not; which mistake it would be is no matter here. What follows from the figures that
 * the sheet shows is right, however they were rounded.
 */
export function judgeRepair(checker: Checker, before: readonly Figure[], repair: Figure): Judgement {
  const verdict = verdictOnRepair(checker, before, repair);
  const judgement = judgementOf(verdict);
  switch (judgement.verdict) {
    case 'carried':
      return { ...judgement, verdict: 'correct' };
    case 'rounded': {
      // A figure that was itself rounded otherwise is what many of these lines are wrong by.
      const follows = verdict.verdict === 'rounded' && verdict.habit.how.kind === 'goes-on';
      return { ...judgement, verdict: follows ? 'correct' : 'wrong' };
    }
    case 'mistake':
      return { ...judgement, verdict: 'wrong' };
    case 'correct':
    case 'wrong':
    case 'coarse':
    case 'invalid':
      return judgement;
  }
}
