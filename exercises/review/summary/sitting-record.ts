import type { LoggedAttempt, SkillName } from '../../contract/learning-views.ts';
import type { DrillFacts } from '../../skills/drill-facts.ts';
import { askingOf, isUneven, usualAnswers, usualMinutes } from '../pace/drill-work.ts';
import { mostTimes, paceKey, timeOf } from '../pace/pace.ts';
import type { LearningSummary, Sitting } from './learning-summary.ts';

/** After so long away, a drill is begun anew. */
const longestBreak = 60 * 60_000;

/** What an attempt is in its drill. */
export interface InDrill {
  /** No retry, and its slip was not made in this drill before. */
  readonly isFirst: boolean;
  readonly isRetry: boolean;
  /** Milliseconds by which its check took longer than was known. */
  readonly spent: number;
}

/** The drill at hand while the log is folded: what was tried before, and how long it took. */
export class SittingRecord {
  #drill: Pick<Sitting, 'drill' | 'pace' | 'usual'> | undefined;
  #at = 0;
  #tried = new Set<string>();
  #slips = new Set<string>();
  #evidence = new Map<string, number>();
  #time = 0;
  #check: string | undefined;
  #longest = 0;
  readonly #paces: Map<string, number[]>;

  constructor(kept: Sitting | null, paces: LearningSummary['paces']) {
    this.#paces = new Map(Object.entries(paces).map(([key, times]) => [key, [...times]]));
    if (!kept) return;
    this.#drill = kept;
    this.#at = kept.at;
    this.#tried = new Set(kept.tried);
    this.#slips = new Set(kept.slips);
    this.#evidence = new Map(Object.entries(kept.evidence));
    this.#time = kept.time;
    this.#check = kept.check;
    this.#longest = kept.longest;
  }

  add(attempt: LoggedAttempt, facts: DrillFacts): InDrill {
    const { drill, at, quantity, mistake } = attempt;
    if (this.#drill?.drill !== drill || at - this.#at > longestBreak) this.#begin(attempt, facts);
    this.#at = at;
    const isRetry = this.#tried.has(quantity);
    const isFirst = !isRetry && !(mistake !== undefined && this.#slips.has(mistake));
    this.#tried.add(quantity);
    if (mistake !== undefined) this.#slips.add(mistake);
    return { isFirst, isRetry, spent: this.#spend(attempt) };
  }

  /** How many pieces of evidence for a skill this drill has given before; counts one more. */
  countEvidence(skill: SkillName): number {
    const before = this.#evidence.get(skill) ?? 0;
    this.#evidence.set(skill, before + 1);
    return before;
  }

  sitting(): Sitting | null {
    if (!this.#drill || this.#check === undefined) return null;
    const { drill, pace, usual } = this.#drill;
    return {
      drill,
      pace,
      usual,
      at: this.#at,
      tried: [...this.#tried],
      slips: [...this.#slips],
      evidence: Object.fromEntries(this.#evidence),
      time: this.#time,
      check: this.#check,
      longest: this.#longest,
    };
  }

  paces(): LearningSummary['paces'] {
    return Object.fromEntries([...this.#paces].map(([key, times]) => [key, [...times]]));
  }

  #begin({ drill, mode }: LoggedAttempt, { kind, difficulty }: DrillFacts): void {
    this.#keepPace();
    const asking = askingOf(mode);
    // Of what is not made up, and of what is now more and now less, nobody knows how much work it was.
    const usual =
      difficulty === null || isUneven(kind)
        ? null
        : (usualMinutes(kind, difficulty, asking) * 60_000) / usualAnswers(kind, difficulty, asking);
    this.#drill = { drill, pace: paceKey(kind, asking), usual };
    this.#tried.clear();
    this.#slips.clear();
    this.#evidence.clear();
    this.#time = 0;
  }

  /** Answers that are checked together were worked on at the same time. */
  #spend({ check, took, mode }: LoggedAttempt): number {
    if (check !== this.#check) this.#longest = 0;
    this.#check = check;
    const spent = Math.max(0, (timeOf(took, askingOf(mode)) ?? 0) - this.#longest);
    this.#longest += spent;
    this.#time += spent;
    return spent;
  }

  #keepPace(): void {
    if (!this.#drill || this.#drill.usual === null || this.#time === 0) return;
    const { pace, usual } = this.#drill;
    const times = this.#paces.get(pace) ?? [];
    this.#paces.set(pace, times);
    times.push(Math.round((1000 * this.#time) / this.#tried.size / usual) / 1000);
    if (times.length > mostTimes) times.shift();
  }
}
