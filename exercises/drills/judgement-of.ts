import type { FoundMistake } from '../../engine/checking/candidates.ts';
import type { FoundHabit } from '../../engine/checking/habits/rounding-habit.ts';
import { mostPossible, type Verdict } from '../../engine/checking/verdict.ts';
import type { Diagnosis, Judgement, RoundingSaid } from '../contract/drill-views.ts';

/** Puts a mistake that was found into a sentence. */
export type Describe = (found: FoundMistake) => Diagnosis;
/** Puts a way of rounding into a sentence. */
export type SayRounding = (found: FoundHabit) => RoundingSaid;

/** A verdict as the page gets it; where nobody describes mistakes, they are judged all the same. */
export function judgementOf(verdict: Verdict, describe?: Describe, sayRounding?: SayRounding): Judgement {
  const { quantity } = verdict;
  if (verdict.verdict === 'invalid') {
    return { quantity, verdict: verdict.verdict, problem: verdict.problem, at: verdict.at };
  }
  const { reading, value } = verdict;
  switch (verdict.verdict) {
    case 'coarse':
      return { quantity, verdict: verdict.verdict, reading, value, needs: verdict.needs };
    case 'correct':
      return { quantity, verdict: verdict.verdict, reading, value, byTolerance: verdict.byTolerance };
    case 'carried':
      return { quantity, verdict: verdict.verdict, reading, value };
    case 'rounded':
      return { quantity, verdict: verdict.verdict, reading, value, rounding: sayRounding?.(verdict.habit) };
    case 'mistake':
      return { quantity, verdict: verdict.verdict, reading, value, diagnosis: describe?.(verdict.found) };
    case 'wrong':
      return {
        quantity,
        verdict: verdict.verdict,
        reading,
        value,
        possible: possible(verdict.possible, describe),
        together: verdict.together,
      };
  }
}

function possible(found: readonly FoundMistake[], describe: Describe | undefined): Diagnosis[] | undefined {
  if (!describe || found.length === 0 || found.length > mostPossible) return undefined;
  return found.map(describe);
}
