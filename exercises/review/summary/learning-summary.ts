import * as v from 'valibot';
import { mistakeNames, type MistakeName } from '../../../engine/checking/mistakes/mistake-names.ts';
import { skillNames, type SkillName } from '../../contract/learning-views.ts';
import { firstTries } from '../../skills/mastery/lately.ts';

const number = v.number();
const row = v.array(number);

/** Days are counted from 1970 on the learner's calendar. */
const skill = v.object({
  ability: v.nullable(v.object({ mean: number, variance: number, day: number })),
  card: v.nullable(
    v.object({ stability: number, difficulty: number, last: number, due: number, reviews: number, lapses: number }),
  ),
  /** The last day with evidence; no review yet, because more may come. */
  tally: v.nullable(
    v.object({ day: number, weight: number, right: number, answers: number, hinted: number, guided: v.boolean() }),
  ),
  /** At most eight, oldest first. */
  lately: v.array(v.picklist(firstTries)),
  /** Monday, answers, right ones, timed ones, sum of the logarithms of their seconds. */
  weeks: v.array(v.tuple([number, number, number, number, number])),
});

/** Everything that the log of attempts comes to. Plain data, to be kept as it is; see `contract/learning-views.ts`. */
export const learningSummary = v.object({
  version: v.literal(2),
  timeZone: v.string(),
  /** How many attempts are folded in. */
  attempts: number,
  last: v.nullable(v.object({ at: number, position: number })),
  /** The drill that was worked on last. */
  sitting: v.nullable(
    v.object({
      drill: v.string(),
      at: number,
      /** Quantities that were tried, and mistakes that were made. */
      tried: v.array(v.string()),
      slips: v.array(v.string()),
      /** How many pieces of evidence it has given for each skill. */
      evidence: v.record(v.string(), number),
      /** What its times are kept under, and the milliseconds that an answer usually takes; null where nobody knows. */
      pace: v.string(),
      usual: v.nullable(number),
      /** Milliseconds so far. */
      time: number,
      /** The last check, and the longest time of its answers. */
      check: v.string(),
      longest: number,
    }),
  ),
  skills: v.record(v.picklist(skillNames), skill),
  /** Day, answers, right ones, milliseconds. */
  days: v.array(v.tuple([number, number, number, number])),
  /** By name: how often, the last day, and a row of Monday and times for each week. */
  mistakes: v.record(
    v.picklist(mistakeNames),
    v.object({ times: number, last: number, weeks: v.array(v.tuple([number, number])) }),
  ),
  /** How long the latest drills took, by kind and way of asking; see `Paces`. */
  paces: v.record(v.string(), row),
});

export type LearningSummary = v.InferOutput<typeof learningSummary>;
export type SkillSummary = v.InferOutput<typeof skill>;
export type Sitting = NonNullable<LearningSummary['sitting']>;
export type MistakeSummary = NonNullable<LearningSummary['mistakes'][MistakeName]>;
export type SkillSummaries = Partial<Record<SkillName, SkillSummary>>;
