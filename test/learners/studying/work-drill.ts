import type { LoggedAttempt, SessionDrill, SkillName } from '../../../exercises/contract/learning-views.ts';
import { sheetOf, type Question } from './sheet.ts';
import { mistakesAt, type Student } from './student.ts';

const hardness = { 1: -0.5, 2: 0, 3: 0.5 } as const;
/** Of the wrong answers, those whose mistake is recognized. */
const recognized = 0.7;
/** Who was told does it right, mostly. */
const rightWhenTold = 0.85;
const hintsWhenUnsure = 0.3;
const secondsOfStep = 30;

/** A student at one drill: what goes into the log, and how long it takes. */
export class WorkDrill {
  readonly #attempts: LoggedAttempt[] = [];
  #now: number;
  #checks = 0;

  constructor(
    readonly student: Student,
    readonly drill: SessionDrill,
    readonly day: number,
    readonly startsAt: number,
  ) {
    this.#now = startsAt;
  }

  work(): { readonly attempts: readonly LoggedAttempt[]; readonly endsAt: number } {
    const { drill, mode } = this.drill;
    for (const question of sheetOf(drill, mode)) this.#answer(question);
    return { attempts: this.#attempts, endsAt: this.#now };
  }

  #answer(question: Question): void {
    const { student, day } = this;
    const hard = hardness[this.drill.difficulty];
    const own = question.takes.at(-1) ?? 'notation-reading';
    const isUnsure = student.chance.happens(hintsWhenUnsure * (1 - student.chanceOf(own, day, hard)));
    const failed = question.takes.find((skill) => {
      const chance = student.chanceOf(skill, day, hard - (isUnsure && skill === own ? 1 : 0));
      return !student.chance.happens(chance);
    });
    for (const skill of question.takes) student.practise(skill, day);
    const took = this.#spend(Math.max(1, question.takes.length));
    const hints = isUnsure ? 1 : 0;
    if (!failed) {
      this.#log(question, { verdict: 'correct', hints, took });
      return;
    }
    this.#log(question, { ...this.#wrong(failed), hints, took });
    const isTold = student.chance.happens(rightWhenTold);
    this.#log(question, { verdict: 'correct', hints: isTold ? hints : 3, took: this.#spend(0.4) });
  }

  #wrong(failed: SkillName): Pick<LoggedAttempt, 'verdict' | 'mistake'> {
    const known = mistakesAt[failed];
    if (known.length === 0 || !this.student.chance.happens(recognized)) return { verdict: 'wrong' };
    return { verdict: 'mistake', mistake: this.student.chance.pick(known) };
  }

  #spend(steps: number): number {
    const took = Math.round(secondsOfStep * 1000 * steps * Math.exp(0.4 * this.student.chance.normal()));
    this.#now += took;
    return took;
  }

  #log({ quantity }: Question, judged: Pick<LoggedAttempt, 'verdict' | 'mistake' | 'hints' | 'took'>): void {
    const { drill, mode } = this.drill;
    this.#checks += 1;
    const check = `${this.day}/${drill}/${this.#checks}`;
    this.#attempts.push({ at: this.#now, position: 0, check, drill, mode, example: null, quantity, ...judged });
  }
}
