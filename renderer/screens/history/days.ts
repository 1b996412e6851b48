import type { DrillMode } from '../../../exercises/contract/drill-views.ts';
import type { Attempt } from '../../keeping/database/attempt.ts';

/** The answers that were checked together, in the order of the drill. */
export interface Check {
  readonly id: string;
  readonly at: number;
  readonly drill: string;
  readonly network: Attempt['network'];
  readonly mode: DrillMode;
  readonly attempts: readonly Attempt[];
}

/** Checks of one drill with no other in between, newest first. */
export interface Sitting {
  readonly drill: string;
  /** The learner's own, as it was at the newest check. */
  readonly network: Attempt['network'];
  readonly checks: readonly [Check, ...Check[]];
}

/** What was done on one calendar day, newest first. */
export interface Day {
  /** When it began, in milliseconds since 1970. */
  readonly start: number;
  readonly sittings: readonly Sitting[];
}

/** When the day of a moment began, in the learner's time zone. */
export const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** @param attempts newest first */
export function groupByDay(attempts: readonly Attempt[]): readonly Day[] {
  const days = new Map<number, Map<string, Attempt[]>>();
  for (const attempt of attempts) {
    const start = startOfDay(attempt.at);
    const checks = days.get(start) ?? new Map<string, Attempt[]>();
    const check = checks.get(attempt.check) ?? [];
    check.push(attempt);
    checks.set(attempt.check, check);
    days.set(start, checks);
  }
  return [...days].map(([start, checks]) => ({ start, sittings: sittingsOf([...checks.values()].flatMap(checkOf)) }));
}

function checkOf(attempts: readonly Attempt[]): readonly Check[] {
  const inOrder = [...attempts].sort((one, other) => one.position - other.position);
  const first = inOrder[0];
  return first
    ? [
        {
          id: first.check,
          at: first.at,
          drill: first.drill,
          network: first.network,
          mode: first.mode,
          attempts: inOrder,
        },
      ]
    : [];
}

function sittingsOf(checks: readonly Check[]): readonly Sitting[] {
  const sittings: { drill: string; network: Attempt['network']; checks: [Check, ...Check[]] }[] = [];
  for (const check of checks) {
    const last = sittings.at(-1);
    if (last?.drill === check.drill && isSame(last.network, check.network)) last.checks.push(check);
    else sittings.push({ drill: check.drill, network: check.network, checks: [check] });
  }
  return sittings;
}

/** A drill on another network, or on one that was changed since, is another drill. */
const isSame = (one: Attempt['network'], other: Attempt['network']): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
