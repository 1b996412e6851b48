import type { HistoryFilters } from '../../shell/navigation/history-filters.ts';
import type { Attempt } from '../../keeping/database/attempt.ts';
import { loggedAttempt } from '../../keeping/database/learning-log.ts';
import type { Stretch } from '../../keeping/database/history.ts';
import { isMadeUpMistake } from '../../shell/navigation/route.ts';
import { engine } from '../../shell/engine-client/engine.ts';

/** Networks that are no example's, as `example` names them. */
export const otherNetworks = ['generated', 'own'] as const;

/** The attempts among these that are looked for. */
export type Sieve = (attempts: readonly Attempt[]) => Promise<readonly Attempt[]>;

/** @param titleOf an answer's drill, as it stands in the list */
export function sieveFor(filters: HistoryFilters, titleOf: (attempt: Attempt) => string): Sieve {
  const words = folded(filters.text ?? '');
  const fits = (attempt: Attempt): boolean =>
    (!filters.verdict || attempt.verdict === filters.verdict) &&
    (!filters.mistake || attempt.mistake === filters.mistake) &&
    (!filters.example || isOn(attempt, filters.example)) &&
    (words === '' || textsOf(attempt, titleOf).some((text) => folded(text).includes(words)));
  return async (attempts) => {
    const fitting = attempts.filter(fits);
    if (!filters.skill || fitting.length === 0) return fitting;
    const shown = await engine.call('skillsShown', { attempts: fitting.map(loggedAttempt) });
    if (!shown.ok) return [];
    return fitting.filter((_, index) => shown.value[index]?.some((skill) => skill === filters.skill));
  };
}

function isOn({ drill, example, network }: Attempt, wanted: string): boolean {
  if (wanted === 'own') return network !== undefined;
  if (wanted === 'generated') return drill.startsWith('generated/') || isMadeUpMistake(drill);
  return example === wanted;
}

const textsOf = (attempt: Attempt, titleOf: (attempt: Attempt) => string): readonly string[] => {
  const { symbol, typed, reading } = attempt;
  return [titleOf(attempt), ...(typeof symbol === 'string' ? [symbol] : [symbol.en, symbol.ko]), typed, reading];
};

/** Full-width figures, a true minus and small figures below the line are found by what is on a keyboard. */
const folded = (text: string): string => text.normalize('NFKC').replace(/[−–]/g, '-').toLowerCase().trim();

/** The days from and to, both included, on the learner's calendar; with none, everything. */
export function stretchOf({ from, to }: HistoryFilters): Stretch {
  const first = startOf(from);
  const last = startOf(to);
  return { from: first ?? 0, before: last === undefined ? Infinity : dayAfter(last) };
}

function startOf(date: string | undefined): number | undefined {
  const moment = date ? new Date(`${date}T00:00`).getTime() : NaN;
  return Number.isNaN(moment) ? undefined : moment;
}

const dayAfter = (start: number): number => {
  const day = new Date(start);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
};
