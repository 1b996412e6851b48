import type { DrillMode } from '../../../exercises/contract/drill-views.ts';
import { skillNames, type LoggedAttempt, type SessionDrill } from '../../../exercises/contract/learning-views.ts';
import { Random } from '../../../exercises/generator/random.ts';
import { millisecondsOfDay } from '../../../exercises/review/calendar/local-day.ts';
import type { DrillLook } from '../../../exercises/review/session/look-into-drill.ts';
import { planSession } from '../../../exercises/review/session/plan-session.ts';
import type { LearningSummary } from '../../../exercises/review/summary/learning-summary.ts';
import { fold } from '../../../exercises/review/summary/summarise.ts';
import { drillFacts } from '../../../exercises/skills/drill-facts.ts';
import { skillAsked } from '../../../exercises/skills/skill-asked.ts';
import { Chance } from './chance.ts';
import { sheetOf } from './sheet.ts';
import { Student, type Talent, type Talents } from './student.ts';
import { WorkDrill } from './work-drill.ts';

export interface StudyDay {
  readonly day: number;
  readonly drills: readonly SessionDrill[];
  /** What the session took in truth. */
  readonly minutes: number;
}

export interface Study {
  readonly student: Student;
  readonly summary: LearningSummary;
  readonly log: readonly LoggedAttempt[];
  readonly days: readonly StudyDay[];
  readonly lastDay: number;
}

/** 2026-03-01. */
const firstDay = 20_513;
const length = 90;
const absent = 0.1;
const sessionMinutes = 10;
const zone = { timeZone: 'Asia/Seoul', offsetAt: () => 540 };

/** Every skill another strength, from half of the time to almost always right. */
export function drawTalents(chance: Chance): Talents {
  const bests = chance.shuffled(skillNames.map((_, index) => (index / (skillNames.length - 1)) * 3.5));
  const talent = (index: number): Talent => ({
    best: bests[index] ?? 0,
    learns: 0.1 + 0.1 * chance.fraction(),
    keeps: 10 + 10 * chance.fraction(),
  });
  return Object.fromEntries(skillNames.map((skill, index) => [skill, talent(index)])) as Talents;
}

function lookInto(drill: string, mode: DrillMode): DrillLook {
  const facts = drillFacts({ drill, example: null });
  const sheet = sheetOf(drill, mode);
  return {
    skills: new Set(sheet.flatMap(({ quantity }) => skillAsked(quantity, facts) ?? [])),
    steps: sheet.reduce((steps, { takes }) => steps + takes.length, 0),
  };
}

/** A student who does the daily session for ninety days, but for a day now and then. */
export function studyNinetyDays(seed: string, talents?: Talents): Study {
  const chance = new Chance(seed);
  const student = new Student(talents ?? drawTalents(chance), chance);
  let summary = fold(null, [], zone);
  const log: LoggedAttempt[] = [];
  const days: StudyDay[] = [];
  for (let day = firstDay; day < firstDay + length; day += 1) {
    if (chance.happens(absent)) continue;
    // Eight in the evening in Seoul.
    const startsAt = day * millisecondsOfDay + 11 * 3_600_000;
    const drills: SessionDrill[] = [];
    let now = startsAt;
    for (;;) {
      const draw = new Random(`${seed}/${day}/${drills.length}`);
      const minutes = sessionMinutes - (now - startsAt) / 60_000;
      const [drill] = planSession(summary, { today: day, minutes, draw, lookInto }).drills;
      if (!drill) break;
      const worked = new WorkDrill(student, drill, day, now).work();
      summary = fold(summary, worked.attempts, zone);
      log.push(...worked.attempts);
      drills.push(drill);
      now = worked.endsAt;
    }
    days.push({ day, drills, minutes: (now - startsAt) / 60_000 });
  }
  return { student, summary, log, days, lastDay: firstDay + length };
}
