import type { NewAttempt } from '../keeping/database/attempt.ts';
import { recordCheck } from '../keeping/database/attempts.ts';
import { attempt } from './record.ts';

export const day = 86_400_000;

/** What a drill of each kind asks. */
const quantities = {
  'forward-pass': ['z.1.1', 'a.1.1', 'z.2.1', 'a.2.1'],
  losses: ['E'],
  gradient: ['dE/da.2.1', 'da/dz.2.1', 'dE/dw.2.1.1'],
} as const;
export type LoggedKind = keyof typeof quantities;

let drills = 0;

/** The answers of one drill that was made up, checked together, all right unless it is said otherwise. */
export function drillAt(at: number, kind: LoggedKind, differences: Partial<NewAttempt> = {}): readonly NewAttempt[] {
  drills += 1;
  const check = crypto.randomUUID();
  const common = { at, check, drill: `generated/${kind}/1/s${drills}`, mode: 'guided', example: null } as const;
  return quantities[kind].map((quantity) =>
    attempt({ ...common, quantity, symbol: quantity, took: 20_000, ...differences }),
  );
}

/** A learner of three weeks ago, who can do the forward pass and knows the gradient at the output: now all is due. */
export async function fillWithDueReviews(now: number): Promise<void> {
  for (const daysAgo of [22, 21, 20]) {
    const at = now - daysAgo * day;
    await recordCheck(drillAt(at, 'forward-pass'));
    await recordCheck(drillAt(at + 1000, 'losses'));
    await recordCheck(drillAt(at + 2000, 'gradient'));
  }
  await recordCheck(drillAt(now - 20 * day + 3000, 'gradient', { verdict: 'mistake', mistake: 'slope-dropped' }));
}
