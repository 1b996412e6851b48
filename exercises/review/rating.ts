/** What a learner's day says of one skill, as it comes together answer by answer. */
export interface DayTally {
  /** Days since 1970 on the learner's calendar. */
  readonly day: number;
  /** Weights of the evidence, and of what of it was right. */
  readonly weight: number;
  readonly right: number;
  /** Direct answers, and how many of them took a hint. */
  readonly answers: number;
  readonly hinted: number;
  /** Whether a direct answer came step by step, with what to do next standing there. */
  readonly guided: boolean;
}

export type ReviewRating = 'again' | 'hard' | 'good' | 'easy';

/** With less than this, such as a retry that came out right, nothing was reviewed. */
const leastWeight = 0.3;
/** So much is wrong by one slip that nobody recognized, and by no more; binary fractions miss it by a hair. */
const oneSlip = 0.3 + 1e-9;
const barelyRight = 0.6;
const mostlyRight = 0.85;
/** Counted as right besides, so that one slip that nobody recognized does not make little work worthless. */
const benefitOfDoubt = 0.5;
/** Answers with hints, beyond which it was no longer recall. */
const mostHinted = 1 / 3;

/**
 * The rating of a day's work on a skill, null where there was too little of it: then a skill that is due stays due, and
 * comes back the next day. So it is with one slip that nobody recognized and no more than that right beside it. It may
 * have been one of the pen, which is no forgetting; and as a hard review it would send the skill away for weeks.
 *
 * All answers of a day are one review: what is right at the second go on the same day was only just told.
 *
 * - again: less than 60 % right;
 * - hard: less than 85 % right, or more than a third of it with hints;
 * - easy: all right, without hints, and without being led step by step;
 * - good: everything else.
 */
export function ratingOf({ weight, right, answers, hinted, guided }: DayTally): ReviewRating | null {
  if (weight < leastWeight) return null;
  const share = (right + benefitOfDoubt) / (weight + benefitOfDoubt);
  const wrong = weight - right;
  if (wrong >= right && wrong <= oneSlip) return null;
  if (share < barelyRight) return 'again';
  if (share < mostlyRight || hinted > answers * mostHinted) return 'hard';
  const isEasy = right === weight && hinted === 0 && answers > 0 && !guided;
  return isEasy ? 'easy' : 'good';
}
