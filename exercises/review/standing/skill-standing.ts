import { skillNames, type SkillLevel, type SkillName } from '../../contract/learning-views.ts';
import { chanceOfRight } from '../../skills/mastery/ability.ts';
import { levelOf } from '../../skills/mastery/level.ts';
import { buildsOn, isBegunByItself } from '../../skills/skill-map.ts';
import { ratingOf } from '../rating.ts';
import { retention, type ReviewCard } from '../review-card.ts';
import type { SkillSummaries, SkillSummary } from '../summary/learning-summary.ts';
import { cardWith } from '../summary/skill-record.ts';

/** Where the learner stands with one skill on a day. */
export interface SkillStanding {
  readonly skill: SkillName;
  readonly summary: SkillSummary | undefined;
  readonly level: SkillLevel;
  /** Null where nothing was seen. */
  readonly mastery: number | null;
  /** With all that was done so far, today too; null before the first review. */
  readonly card: ReviewCard | null;
  /** The chance that it would be remembered; 1 where there is nothing to forget. */
  readonly retention: number;
}

/** In the order in which they are taught. */
export const standingsOn = (day: number, skills: SkillSummaries): SkillStanding[] =>
  skillNames.map((skill) => standingOf(skill, skills[skill], day));

function standingOf(skill: SkillName, summary: SkillSummary | undefined, day: number): SkillStanding {
  const ability = summary?.ability ?? null;
  const card = summary ? cardWith(summary.card, summary.tally) : null;
  return {
    skill,
    summary,
    level: levelOf(ability, day),
    mastery: ability && chanceOfRight(ability, day),
    card,
    retention: card ? retention(card, day) : 1,
  };
}

const masteredFrom = 0.85;

/** Right so often, and for sure, that there is no need of a lead nor of more practice before it is due. */
export const isMastered = ({ level, mastery }: SkillStanding): boolean =>
  level === 'known' && mastery !== null && mastery >= masteredFrom;

/** Due for review; first what is least likely to be right now, being half learned or half forgotten. */
export const dueOn = (day: number, standings: readonly SkillStanding[]): SkillStanding[] =>
  standings
    .filter(({ card }) => card !== null && card.due <= day)
    .sort((one, other) => likelihood(one) - likelihood(other));

/** \text{remembered} \cdot \text{mastered} */
const likelihood = ({ retention, mastery }: SkillStanding): number => retention * (mastery ?? 0);

/** Who has worked at a skill on so many days goes on all the same, rather than be kept from the rest for good. */
const longEnough = 8;

/** Whether a skill was begun on this day. One a day is enough. */
export const beganOn = (day: number, standings: readonly SkillStanding[]): boolean =>
  standings.some(({ card }) => card?.reviews === 1 && card.last === day);

/** What a day has shown not to be known yet, the weakest first. */
export const wentWrongOn = (day: number, standings: readonly SkillStanding[]): SkillStanding[] =>
  standings
    .filter(({ summary }) => {
      const tally = summary?.tally;
      return tally?.day === day && ratingOf(tally) === 'again';
    })
    .sort((one, other) => (one.mastery ?? 0) - (other.mastery ?? 0));

/** The next skill to begin: never reviewed, with all that it builds on known. */
export function nextNew(standings: readonly SkillStanding[]): SkillStanding | undefined {
  const ready = new Set(
    standings
      .filter(({ level, card }) => level === 'known' || (card && card.reviews >= longEnough))
      .map(({ skill }) => skill),
  );
  return standings.find(
    ({ skill, card, level }) =>
      isBegunByItself(skill) && !card && level !== 'known' && buildsOn[skill].every((before) => ready.has(before)),
  );
}
