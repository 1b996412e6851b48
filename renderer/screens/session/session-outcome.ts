import type { Progress, SkillName, SkillProgress } from '../../../exercises/contract/learning-views.ts';
import type { Attempt } from '../../keeping/database/attempt.ts';
import { isRight } from '../../keeping/database/history.ts';
import type { Session } from '../../keeping/database/session.ts';

/** Answers at first try, and how many of them were right. */
export interface FirstTries {
  readonly right: number;
  readonly all: number;
}

export interface DrillOutcome extends FirstTries {
  readonly drill: string;
}

/** How a skill has moved from before the session to now. */
export type SkillChange = 'begun' | 'known' | 'surer' | 'weaker' | 'same';

/** @param attempts oldest first; those before the session was begun are none of it */
export function outcomeOfDrill(drill: string, attempts: readonly Attempt[], { begun }: Session): DrillOutcome {
  const first = new Map<string, boolean>();
  for (const attempt of attempts) {
    if (attempt.at < begun || first.has(attempt.quantity)) continue;
    first.set(attempt.quantity, isRight(attempt) && attempt.hints < valueShown);
  }
  return { drill, right: [...first.values()].filter(Boolean).length, all: first.size };
}

/** From this hint on, the value itself stood there. */
const valueShown = 3;

export const sumOf = (tries: readonly FirstTries[]): FirstTries => ({
  right: tries.reduce((sum, { right }) => sum + right, 0),
  all: tries.reduce((sum, { all }) => sum + all, 0),
});

/** Less than this is no change that anyone would notice. */
const noticeable = 0.03;

export function changeOf(before: SkillProgress | undefined, now: SkillProgress): SkillChange {
  if (now.mastery === null) return 'same';
  const { mastery = null, level } = before ?? {};
  if (mastery === null) return 'begun';
  if (now.level === 'known' && level !== 'known') return 'known';
  if (now.mastery - mastery >= noticeable) return 'surer';
  return mastery - now.mastery >= noticeable ? 'weaker' : 'same';
}

/** Every skill that the session was for, in the order in which they are taught, with how it has moved. */
export function changesOf(
  { drills }: Session,
  before: Progress,
  now: Progress,
): readonly { readonly skill: SkillName; readonly change: SkillChange }[] {
  const practised = new Set(drills.flatMap(({ skills }) => skills));
  return now.skills
    .filter(({ skill }) => practised.has(skill))
    .map((skill) => ({
      skill: skill.skill,
      change: changeOf(
        before.skills.find((one) => one.skill === skill.skill),
        skill,
      ),
    }));
}

/** From the first to the last answer of the session, without the pauses in between; in minutes. */
export function minutesTaken(attempts: readonly Attempt[], { begun }: Session): number {
  const moments = attempts.map(({ at }) => at).filter((at) => at >= begun);
  let last = begun;
  let sum = 0;
  for (const at of [...moments].sort((one, other) => one - other)) {
    sum += Math.min(at - last, longestPause);
    last = at;
  }
  return Math.max(1, Math.round(sum / 60_000));
}

/** Whoever does nothing for longer than this is not at it. */
const longestPause = 5 * 60_000;
