import type { MistakeName } from '../../../engine/checking/mistakes/mistake-names.ts';
import type { LoggedAttempt, SkillName } from '../../contract/learning-views.ts';
import { drillFacts, type DrillFacts } from '../../skills/drill-facts.ts';
import { evidenceOf } from '../../skills/evidence.ts';
import { isBegunWhenRight } from '../../skills/skill-map.ts';
import { mistakeOf } from '../../skills/skill-of-mistake.ts';
import { dayOf, mondayOf, type OffsetAt } from '../calendar/local-day.ts';
import { weekOf } from '../calendar/week-of.ts';
import { timeOf } from '../pace/pace.ts';
import type { LearningSummary, MistakeSummary } from './learning-summary.ts';
import { SittingRecord } from './sitting-record.ts';
import { SkillRecord } from './skill-record.ts';

type Day = LearningSummary['days'][number];

/** Drills at hand are middling, as those of the examples are; logits, see `Ability`. */
const difficulties = { 1: -0.5, 2: 0, 3: 0.5 } as const;

/** The log of attempts while it is folded, one attempt after the other. */
export class LearnerRecord {
  #attempts: number;
  #last: LearningSummary['last'];
  readonly #sitting: SittingRecord;
  readonly #skills = new Map<SkillName, SkillRecord>();
  readonly #days: Map<number, Day>;
  readonly #mistakes = new Map<MistakeName, MistakeSummary>();
  /** Attempts come in runs on one drill. */
  #facts:
    { readonly drill: string; readonly network: LoggedAttempt['network']; readonly facts: DrillFacts } | undefined;

  constructor(
    previous: LearningSummary | null,
    readonly timeZone: string,
    readonly offsetAt: OffsetAt,
  ) {
    this.#attempts = previous?.attempts ?? 0;
    this.#last = previous?.last ?? null;
    this.#sitting = new SittingRecord(previous?.sitting ?? null, previous?.paces ?? {});
    this.#days = new Map(previous?.days.map((day): [number, Day] => [day[0], [...day]]));
    for (const [name, kept] of entries(previous?.skills ?? {})) this.#skills.set(name, new SkillRecord(kept));
    for (const [name, kept] of entries(previous?.mistakes ?? {})) {
      this.#mistakes.set(name, { ...kept, weeks: kept.weeks.map((week) => [...week]) });
    }
  }

  add(attempt: LoggedAttempt): void {
    const { at, position, verdict, hints, mode } = attempt;
    this.#attempts += 1;
    this.#last = { at, position };
    const day = dayOf(at, this.offsetAt);
    const facts = this.#factsOf(attempt);
    const { isFirst, isRetry, spent } = this.#sitting.add(attempt, facts);
    this.#addToDay(day, verdict !== 'mistake' && verdict !== 'wrong', spent);
    if (verdict === 'mistake') this.#addMistake(mistakeOf(attempt.mistake), day);
    const guided = mode === 'guided';
    const took = guided ? timeOf(attempt.took, 'guided') : null;
    const seconds = took === null ? null : took / 1000;
    const difficulty = difficulties[facts.difficulty ?? 2];
    for (const evidence of evidenceOf(attempt, facts)) {
      // Of what nobody begins with a right answer, nothing is kept before it went wrong once.
      if (evidence.right && !isBegunWhenRight(evidence.skill) && !this.#skills.has(evidence.skill)) continue;
      const before = this.#sitting.countEvidence(evidence.skill);
      const circumstances = { day, difficulty, isFirst, isRetry, before, hints, guided, seconds };
      this.#skill(evidence.skill).add(evidence, circumstances);
    }
  }

  summary(): LearningSummary {
    return {
      version: 2,
      timeZone: this.timeZone,
      attempts: this.#attempts,
      last: this.#last,
      sitting: this.#sitting.sitting(),
      skills: Object.fromEntries([...this.#skills].map(([name, skill]) => [name, skill.summary()])),
      days: [...this.#days.values()].sort(([one], [other]) => one - other).map((day): Day => [...day]),
      mistakes: Object.fromEntries(
        [...this.#mistakes].map(([name, made]) => [name, { ...made, weeks: made.weeks.map((week) => [...week]) }]),
      ),
      paces: this.#sitting.paces(),
    };
  }

  #factsOf(attempt: LoggedAttempt): DrillFacts {
    const { drill, network } = attempt;
    if (this.#facts?.drill !== drill || this.#facts.network !== network) {
      this.#facts = { drill, network, facts: drillFacts(attempt) };
    }
    return this.#facts.facts;
  }

  #skill(name: SkillName): SkillRecord {
    const found = this.#skills.get(name) ?? new SkillRecord();
    this.#skills.set(name, found);
    return found;
  }

  #addToDay(day: number, isRight: boolean, spent: number): void {
    const found = this.#days.get(day) ?? [day, 0, 0, 0];
    this.#days.set(day, found);
    found[1] += 1;
    if (isRight) found[2] += 1;
    found[3] += spent;
  }

  #addMistake(mistake: MistakeName | undefined, day: number): void {
    if (!mistake) return;
    const made = this.#mistakes.get(mistake) ?? { times: 0, last: day, weeks: [] };
    this.#mistakes.set(mistake, made);
    made.times += 1;
    made.last = Math.max(made.last, day);
    const monday = mondayOf(day);
    const week = weekOf(made.weeks, monday);
    if (week) week[1] += 1;
    else made.weeks.push([monday, 1]);
  }
}

/** Of a record whose keys are known. */
const entries = <Key extends string, Value>(record: Readonly<Partial<Record<Key, Value>>>): [Key, Value][] =>
  Object.entries(record) as [Key, Value][];
