import { mistakeNames } from '../../../engine/checking/mistakes/mistake-names.ts';
import type { MistakeMade, PracticeDay, Progress, SkillProgress, SkillWeek } from '../../contract/learning-views.ts';
import { latelyRight } from '../../skills/mastery/lately.ts';
import { skillOfMistake } from '../../skills/skill-of-mistake.ts';
import { dateOf, mondayOf } from '../calendar/local-day.ts';
import { dueOn, nextNew, beganOn, standingsOn, type SkillStanding } from '../standing/skill-standing.ts';
import type { LearningSummary, SkillSummary } from '../summary/learning-summary.ts';
import { drillsForMistakes } from './drill-for-mistake.ts';
import { streakOf } from './streak.ts';

/** Everything that the page of progress shows. @param today days since 1970 on the learner's calendar */
export function progressOn(today: number, summary: LearningSummary): Progress {
  const standings = standingsOn(today, summary.skills);
  const calendar = summary.days.map(practiceDay);
  const date = dateOf(today);
  return {
    today: calendar.find((day) => day.date === date) ?? { date, answers: 0, right: 0, minutes: 0 },
    streak: streakOf(
      summary.days.map(([day]) => day),
      today,
    ),
    calendar,
    skills: standings.map((standing) => skillProgress(standing, today)),
    due: dueOn(today, standings).map(({ skill }) => skill),
    next: (beganOn(today, standings) ? undefined : nextNew(standings))?.skill ?? null,
    mistakes: mistakesMade(summary.mistakes, today),
  };
}

const practiceDay = ([day, answers, right, milliseconds]: LearningSummary['days'][number]): PracticeDay => ({
  date: dateOf(day),
  answers,
  right,
  minutes: milliseconds / 60_000,
});

function skillProgress(
  { skill, summary, level, mastery, card, retention }: SkillStanding,
  today: number,
): SkillProgress {
  return {
    skill,
    level,
    mastery,
    lately: latelyRight(summary?.lately ?? []),
    review: card && { due: dateOf(card.due), inDays: card.due - today, retention },
    weeks: (summary?.weeks ?? []).map(skillWeek),
  };
}

/** \exp\left(\frac{1}{n} \sum_i \ln t_i\right): one long pause tells nothing about the others. */
const skillWeek = ([monday, answers, right, timed, logarithms]: SkillSummary['weeks'][number]): SkillWeek => ({
  week: dateOf(monday),
  answers,
  right,
  seconds: timed === 0 ? null : Math.exp(logarithms / timed),
});

const recentWeeks = 4;

function mistakesMade(made: LearningSummary['mistakes'], today: number): MistakeMade[] {
  const since = mondayOf(today) - 7 * (recentWeeks - 1);
  return mistakeNames
    .flatMap((mistake): MistakeMade[] => {
      const found = made[mistake];
      if (!found) return [];
      const recently = found.weeks.reduce((sum, [monday, times]) => (monday >= since ? sum + times : sum), 0);
      const { times, last } = found;
      const drill = drillsForMistakes[mistake];
      return [{ mistake, times, recently, last: dateOf(last), skill: skillOfMistake(mistake), drill }];
    })
    .sort((one, other) => other.recently - one.recently || other.times - one.times);
}
