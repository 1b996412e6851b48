import type { CalendarDate, Progress, SkillLevel, SkillWeek } from '../../../exercises/contract/learning-views.ts';
import { addDays, mondayOf } from './calendar-dates.ts';

/** Whether one is getting better, as shares of right answers at first try in the same skills, lately and before. */
export type Trend =
  | { readonly kind: 'better' | 'same' | 'worse'; readonly now: number; readonly before: number }
  /** Too little was answered to say. */
  | { readonly kind: 'unknown' };

/** How many skills stand where. */
export interface SkillCounts {
  readonly all: number;
  readonly known: number;
  readonly learning: number;
  /** Begun, and too little seen to say. */
  readonly uncertain: number;
}

const weeksCompared = 4;
/** In one skill, and in all of them, fewer answers than these say nothing. */
const leastOfSkill = 4;
const leastOfAll = 15;
/** So many hundredths may be chance. */
const noticeable = 0.04;

/**
 * The last four weeks against the four before, in skills that were practised in both: what is new is harder and would
 * make everyone look worse who goes on learning. Each skill counts by its answers in the last weeks.
 */
export function trendOf({ skills, today }: Progress): Trend {
  const lately = weeksBefore(today.date, 0);
  const earlier = weeksBefore(today.date, weeksCompared);
  const compared = skills
    .map(({ weeks }) => ({ now: sumIn(weeks, lately), before: sumIn(weeks, earlier) }))
    .filter(({ now, before }) => now.answers >= leastOfSkill && before.answers >= leastOfSkill);
  const answers = compared.reduce((sum, { now }) => sum + now.answers, 0);
  if (answers < leastOfAll) return { kind: 'unknown' };
  const mean = (share: (pair: (typeof compared)[number]) => number): number =>
    compared.reduce((sum, pair) => sum + share(pair) * pair.now.answers, 0) / answers;
  const now = mean((pair) => pair.now.right / pair.now.answers);
  const before = mean((pair) => pair.before.right / pair.before.answers);
  if (Math.abs(now - before) < noticeable) return { kind: 'same', now, before };
  return { kind: now > before ? 'better' : 'worse', now, before };
}

/** Each as the map below shows it. */
export function countSkills({ skills }: Progress): SkillCounts {
  const at = (wanted: SkillLevel): number => skills.filter(({ level }) => level === wanted).length;
  // Nobody learns to round by itself: it comes in where it went wrong.
  const all = skills.filter(({ skill, level }) => skill !== 'rounding' || level !== 'new').length;
  return { all, known: at('known'), learning: at('learning'), uncertain: at('uncertain') };
}

/** Four weeks by their Mondays, this week last, or as many weeks before. */
function weeksBefore(today: CalendarDate, weeks: number): ReadonlySet<CalendarDate> {
  const monday = mondayOf(today);
  return new Set(Array.from({ length: weeksCompared }, (_, back) => addDays(monday, -7 * (weeks + back))));
}

function sumIn(weeks: readonly SkillWeek[], wanted: ReadonlySet<CalendarDate>): { answers: number; right: number } {
  const among = weeks.filter(({ week }) => wanted.has(week));
  return {
    answers: among.reduce((sum, { answers }) => sum + answers, 0),
    right: among.reduce((sum, { right }) => sum + right, 0),
  };
}
