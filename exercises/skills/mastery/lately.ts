import type { LatelyRight } from '../../contract/learning-views.ts';

/** How an answer at first try came out; who looked the value up has missed it. */
export const firstTries = ['unaided', 'hinted', 'missed'] as const;
export type FirstTry = (typeof firstTries)[number];

/** As many as a person takes in at a glance. */
export const mostLately = 8;

/** The sentence "right 7 of the last 8 without a hint", as facts. */
export function latelyRight(tries: readonly FirstTry[]): LatelyRight | null {
  if (tries.length === 0) return null;
  const hinted = tries.filter((one) => one === 'hinted').length;
  const rightOfLast = tries.filter((one) => one !== 'missed').length;
  return { rightOfLast, of: tries.length, withoutHint: rightOfLast > 0 && hinted === 0, hinted };
}
