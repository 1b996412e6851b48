import type { DrillMode } from '../../../exercises/contract/drill-views.ts';
import type { Attempt } from '../../keeping/database/attempt.ts';

/** The answers that were checked together, in the order of the drill. */
export interface Check {
  readonly id: string;
  readonly at: number;
  readonly drill: string;
  readonly network: Attempt['network'];
  readonly formula: Attempt['formula'];
  readonly mode: DrillMode;
  readonly attempts: readonly Attempt[];
}

/** Checks of one drill with no other in between, newest first. */
export interface Sitting {
  readonly drill: string;
  /** The learner's own, as it was at the newest check. */
  readonly network: Attempt['network'];
  readonly formula: Attempt['formula'];
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
          formula: first.formula,
          mode: first.mode,
          attempts: inOrder,
        },
      ]
    : [];
}

function sittingsOf(checks: readonly Check[]): readonly Sitting[] {
  const sittings: (Sitting & { readonly checks: [Check, ...Check[]] })[] = [];
  for (const check of checks) {
    const last = sittings.at(-1);
    if (last?.drill === check.drill && isSame(last, check)) last.checks.push(check);
    else sittings.push({ drill: check.drill, network: check.network, formula: check.formula, checks: [check] });
  }
  return sittings;
}

/** A drill on another network or formula, or on one that was changed since, is another drill. */
const isSame = (one: Pick<Check, 'network' | 'formula'>, other: Pick<Check, 'network' | 'formula'>): boolean =>
  JSON.stringify([one.network, one.formula]) === JSON.stringify([other.network, other.formula]);
