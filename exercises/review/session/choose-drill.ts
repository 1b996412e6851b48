import { difficulties, type Difficulty, type DrillKind } from '../../contract/drill-views.ts';
import type { SkillName } from '../../contract/learning-views.ts';
import { askedIn, kindsFor, type Asking } from '../../skills/practised-by.ts';
import { isMastered, type SkillStanding } from '../standing/skill-standing.ts';

/** A drill before its numbers are drawn. */
export interface ChosenDrill {
  readonly kind: DrillKind;
  readonly difficulty: Difficulty;
  readonly asking: Asking;
  readonly asks: readonly SkillName[];
  readonly minutes: number;
}

export type MinutesFor = (kind: DrillKind, difficulty: Difficulty, asking: Asking) => number;

/** Who knows a skill is given harder numbers and larger networks; who masters it, the hardest. */
const hardestFor = (standing: SkillStanding): Difficulty =>
  isMastered(standing) ? 3 : standing.level === 'known' ? 2 : 1;

/** Who masters a skill shows it without being led through; everyone else is asked step by step. */
const askingFor = (standing: SkillStanding): readonly Asking[] =>
  isMastered(standing) ? ['alone', 'guided'] : ['guided'];

/**
 * The drill that practises a skill in the time there is: of the kinds that ask for it, the one that takes most of the
 * others that are due along with it, as hard as the learner is ready for and the time allows.
 */
export function chooseDrill(
  standing: SkillStanding,
  due: ReadonlySet<SkillName>,
  minutes: number,
  minutesFor: MinutesFor,
): ChosenDrill | undefined {
  const { skill } = standing;
  const hardest = hardestFor(standing);
  for (const asking of askingFor(standing)) {
    const fitting = kindsFor(skill).flatMap((kind): ChosenDrill[] => {
      const difficulty = difficulties.findLast(
        (candidate) =>
          candidate <= hardest &&
          askedIn(kind, candidate, asking).includes(skill) &&
          minutesFor(kind, candidate, asking) <= minutes,
      );
      if (difficulty === undefined) return [];
      const asks = askedIn(kind, difficulty, asking);
      return [{ kind, difficulty, asking, asks, minutes: minutesFor(kind, difficulty, asking) }];
    });
    const taken = ({ asks }: ChosenDrill): number => asks.filter((other) => due.has(other)).length;
    const most = Math.max(...fitting.map(taken));
    const found = fitting.find((drill) => taken(drill) === most);
    if (found) return found;
  }
  return undefined;
}
