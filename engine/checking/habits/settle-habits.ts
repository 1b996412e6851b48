import type { QuantityId } from '../../expression/expression.ts';
import type { Verdict } from '../verdict.ts';
import type { FoundHabit } from './rounding-habit.ts';

type Rounded = Extract<Verdict, { readonly verdict: 'rounded' }>;

const isRounded = (verdict: Verdict): verdict is Rounded => verdict.verdict === 'rounded';
const keyOf = ({ name, to }: FoundHabit): string => `${name} ${String(to)}`;

/**
 * Where several ways of rounding lead to one answer, the others on the same paper may tell: people keep to one, so that the
 * one that explains most answers is the one they have.
 */
export function settleHabits(verdicts: readonly Verdict[]): Verdict[] {
  const explained = new Map<string, number>();
  for (const { habit, others } of verdicts.filter(isRounded)) {
    if (habit.how.kind === 'goes-on') continue;
    for (const key of new Set([habit, ...others].map(keyOf))) explained.set(key, (explained.get(key) ?? 0) + 1);
  }
  const explains = (habit: FoundHabit): number => explained.get(keyOf(habit)) ?? 0;
  const settled = new Map<QuantityId, FoundHabit>();
  const settle = (verdict: Rounded): FoundHabit => {
    const { quantity, habit, others } = verdict;
    const found = settled.get(quantity);
    if (found) return found;
    const { how } = habit;
    const start = how.kind === 'goes-on' ? verdicts.find((other) => other.quantity === how.from) : undefined;
    const chosen =
      start && isRounded(start)
        ? { ...settle(start), how }
        : [habit, ...others].reduce((best, other) => (explains(other) > explains(best) ? other : best));
    settled.set(quantity, chosen);
    return chosen;
  };
  return verdicts.map((verdict) => (isRounded(verdict) ? { ...verdict, habit: settle(verdict) } : verdict));
}

/** So many answers must show it before a way of rounding is looked for in the others. */
const fewestThatShow = 2;

/** The early rounding that several answers show by themselves. */
export function habitOfSheet(verdicts: readonly Verdict[]): FoundHabit | undefined {
  const shown = new Map<string, { readonly habit: FoundHabit; count: number }>();
  for (const { habit } of verdicts.filter(isRounded)) {
    if (habit.how.kind === 'goes-on' || habit.name !== 'rounded-early') continue;
    const found = shown.get(keyOf(habit)) ?? { habit, count: 0 };
    found.count += 1;
    shown.set(keyOf(habit), found);
  }
  const [most] = [...shown.values()].sort((one, other) => other.count - one.count);
  return most && most.count >= fewestThatShow ? most.habit : undefined;
}
