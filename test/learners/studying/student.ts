import type { MistakeName } from '../../../engine/checking/mistakes/mistake-names.ts';
import { skillNames, type SkillName } from '../../../exercises/contract/learning-views.ts';
import type { Chance } from './chance.ts';

/** What a student can come to with a skill, and how fast it comes and goes. */
export interface Talent {
  /** Logit of the chance to get a step right, at best. */
  readonly best: number;
  /** Share of what is missing that one step of practice brings. */
  readonly learns: number;
  /** Days after which, unpractised, a third of what was learned is left. */
  readonly keeps: number;
}

export type Talents = Readonly<Record<SkillName, Talent>>;

/** Logit of the chance for who never did it. */
const unlearned = -1;

/** Mistakes that are made by who does not know a rule. */
export const mistakesAt: Readonly<Record<SkillName, readonly MistakeName[]>> = {
  'weighted-sum': ['bias-forgotten'],
  activation: ['activation-forgotten'],
  loss: [],
  'error-at-output': ['error-sign', 'factor-two'],
  slope: ['slope-dropped', 'slope-of-sum'],
  'output-gradient': ['wrong-input'],
  update: ['rate-forgotten', 'added-not-subtracted'],
  'paths-summed': ['path-missed', 'updated-weight-used'],
  'hidden-gradient': ['wrong-input'],
  bias: ['bias-gradient-zero'],
  'shared-bias': ['shared-bias-once'],
  'batch-sum': ['batch-not-averaged'],
  'notation-reading': [],
  'matrix-step': ['weights-transposed'],
  'output-derivation': [],
  'hidden-derivation': [],
  nudging: ['divided-by-epsilon', 'output-nudged'],
  'node-value': [],
  'local-slope': [],
  'way-back': [],
  'ways-out': [],
  rounding: [],
};

/** Somebody who learns by practice and forgets with time. */
export class Student {
  readonly #learned = new Map<SkillName, { share: number; day: number; keeps: number }>();

  constructor(
    readonly talents: Talents,
    readonly chance: Chance,
  ) {}

  /** The true chance of getting a step right; `hardness` in logits. */
  chanceOf(skill: SkillName, day: number, hardness = 0): number {
    const { best } = this.talents[skill];
    const logit = unlearned + (best - unlearned) * this.#shareOn(skill, day) - hardness;
    return 1 / (1 + Math.exp(-logit));
  }

  practise(skill: SkillName, day: number): void {
    const { learns, keeps } = this.talents[skill];
    const share = this.#shareOn(skill, day);
    const before = this.#learned.get(skill);
    // What is brought back after some days stays longer than before.
    const longer = before && day > before.day ? before.keeps * 2 : (before?.keeps ?? keeps);
    this.#learned.set(skill, { share: share + learns * (1 - share), day, keeps: longer });
  }

  /** All skills from the one that is known worst to the one that is known best. */
  trueOrder(day: number): SkillName[] {
    return [...skillNames].sort((one, other) => this.chanceOf(one, day) - this.chanceOf(other, day));
  }

  #shareOn(skill: SkillName, day: number): number {
    const learned = this.#learned.get(skill);
    return learned ? learned.share * Math.exp(-(day - learned.day) / learned.keeps) : 0;
  }
}
