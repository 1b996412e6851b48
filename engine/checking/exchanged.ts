import type { Precision } from '../precision/precision.ts';
import { holds } from './interval.ts';
import type { StraightWork } from './straight-work.ts';
import { typedInstead } from './typed-instead.ts';
import { mostPossible, type Verdict } from './verdict.ts';

type Wrong = Extract<Verdict, { readonly verdict: 'wrong' }>;

/** A verdict with what its answer was to be rounded to. */
interface Judged {
  readonly verdict: Verdict;
  readonly precision: Precision;
}

/** What has a name of its own keeps it. */
const isWrong = ({ verdict }: Judged): boolean => verdict.verdict === 'wrong';

/** Answers that would be right in each other's fields, where nothing else leads to one of them, are told so. */
export function exchanged(straight: StraightWork, judged: readonly Judged[]): Verdict[] {
  const found = new Map<Verdict, Verdict>();
  const wrong = judged.filter(isWrong) as readonly (Judged & { readonly verdict: Wrong })[];
  const fits = (one: Judged & { readonly verdict: Wrong }, other: Judged & { readonly verdict: Wrong }): boolean =>
    holds(straight.at(other.precision).rounded.of(other.verdict.quantity), one.verdict.value);
  for (const [index, one] of wrong.entries()) {
    for (const other of wrong.slice(index + 1)) {
      if (one.verdict.possible.length > 0 && other.verdict.possible.length > 0) continue;
      if (!fits(one, other) || !fits(other, one)) continue;
      // A mistake that leads near to one of them, with another rounding, may as well have led to it.
      const isDoubtful = one.verdict.possible.length + other.verdict.possible.length > 0;
      for (const { verdict, precision } of [one, other]) {
        const { quantity, value, reading, possible } = verdict;
        const mistake = typedInstead('answers-exchanged', straight.at(precision), quantity, value);
        found.set(
          verdict,
          isDoubtful
            ? { quantity, value, reading, verdict: 'wrong', possible: [...possible, mistake].slice(-mostPossible) }
            : { quantity, value, reading, verdict: 'mistake', found: mistake },
        );
      }
    }
  }
  return judged.map(({ verdict }) => found.get(verdict) ?? verdict);
}
