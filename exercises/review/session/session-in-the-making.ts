import type { DrillMode } from '../../contract/drill-views.ts';
import type { SessionDrill, SessionPlan, SessionReason, SkillName } from '../../contract/learning-views.ts';
import { writeDrillId } from '../../drills/drill-id.ts';
import { isUneven, minutesOfSteps, usualMinutes } from '../pace/drill-work.ts';
import { slownessAt, type Paces } from '../pace/pace.ts';
import type { SkillStanding } from '../standing/skill-standing.ts';
import { chooseDrill, type ChosenDrill } from './choose-drill.ts';
import { drawSeed, type Draw } from './draw-seed.ts';
import type { DrillLook } from './look-into-drill.ts';

export interface SessionWanted {
  /** Days since 1970 on the learner's calendar. */
  readonly today: number;
  readonly minutes: number;
  readonly draw: Draw;
  /** Asked only of drills whose kind does not tell how much work they are; making one up takes its time. */
  readonly lookInto: (drill: string, mode: DrillMode) => DrillLook | undefined;
}

/** A drill with its numbers. */
type Drawn = Pick<SessionDrill, 'drill' | 'minutes'>;

/** So many drills are made up to find one that suits; about every third does. */
const mostLooks = 10;

/** What is expected to just fit is too long half of the time. */
const allowance = 1.15;

/** The drills of a session as they are added, within its time. */
export class SessionInTheMaking {
  readonly #drills: SessionDrill[] = [];
  /** To be practised today, and in no drill yet. */
  readonly #due: Set<SkillName>;
  readonly #begun: ReadonlySet<SkillName>;
  readonly #taken = new Set<SkillName>();
  #left: number;

  constructor(
    readonly paces: Paces,
    readonly wanted: SessionWanted,
    standings: readonly SkillStanding[],
    due: readonly SkillStanding[],
  ) {
    this.#due = new Set(due.map(({ skill }) => skill));
    this.#begun = new Set(standings.filter(({ card }) => card !== null).map(({ skill }) => skill));
    this.#left = wanted.minutes;
  }

  /** @param kept minutes that are not to be used up */
  choose(standing: SkillStanding, kept = 0): ChosenDrill | undefined {
    return chooseDrill(standing, this.#due, (this.#left - kept) / allowance, (kind, difficulty, asking) => {
      return usualMinutes(kind, difficulty, asking) * slownessAt(kind, asking, this.paces);
    });
  }

  /** Adds a drill for a skill that is in none yet, if one suits. */
  add(standing: SkillStanding, reason: SessionReason, kept = 0): void {
    const { skill } = standing;
    if (this.#taken.has(skill)) return;
    const chosen = this.choose(standing, kept);
    const drawn = chosen && this.#draw(chosen, skill, (this.#left - kept) / allowance);
    if (!drawn) return;
    const { kind, difficulty, asking } = chosen;
    const along = isUneven(kind) ? [] : chosen.asks.filter((other) => other !== skill && this.#due.has(other));
    const skills = [skill, ...along];
    this.#drills.push({ ...drawn, kind, difficulty, mode: asking, reason, skills });
    this.#left -= drawn.minutes;
    for (const practised of skills) {
      this.#due.delete(practised);
      this.#taken.add(practised);
    }
  }

  get isEmpty(): boolean {
    return this.#drills.length === 0;
  }

  plan(): SessionPlan {
    return { minutes: this.wanted.minutes - this.#left, drills: this.#drills };
  }

  #draw(chosen: ChosenDrill, skill: SkillName, minutes: number): Drawn | undefined {
    const { kind, difficulty, asking } = chosen;
    const next = (): string => writeDrillId({ of: 'generated', kind, difficulty, seed: drawSeed(this.wanted.draw) });
    if (!isUneven(kind)) return { drill: next(), minutes: chosen.minutes };
    const slowness = slownessAt(kind, asking, this.paces);
    for (let looks = 0; looks < mostLooks; looks += 1) {
      const drill = next();
      const look = this.wanted.lookInto(drill, asking);
      if (!look || !this.#suits(look, skill)) continue;
      const takes = minutesOfSteps(kind, look.steps) * slowness;
      if (takes <= minutes) return { drill, minutes: takes };
    }
    return undefined;
  }

  /** It asks for the skill, and besides for nothing that was never begun. */
  #suits({ skills }: DrillLook, skill: SkillName): boolean {
    return skills.has(skill) && [...skills].every((asked) => asked === skill || this.#begun.has(asked));
  }
}
