import { fsrs, Rating, type Grade } from 'ts-fsrs';
import type { ReviewRating } from './rating.ts';

/**
 * When a skill comes back: the state that FSRS keeps of a memory. It follows from the ratings of days past, and is
 * worked out again from the log rather than trusted.
 */
export interface ReviewCard {
  /** Days after which it would be remembered with a chance of 90 %. */
  readonly stability: number;
  /** From 1 to 10. */
  readonly difficulty: number;
  /** Days since 1970, on the learner's calendar. */
  readonly last: number;
  readonly due: number;
  readonly reviews: number;
  readonly lapses: number;
}

/**
 * The published default parameters of FSRS-6. Skills come back by the day, so there are no steps within one; and nothing
 * is left to chance, so that the log alone decides. Half a year is the longest that a skill stays away.
 */
const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: 180,
  enable_fuzz: false,
  enable_short_term: false,
});

const grades: Readonly<Record<ReviewRating, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/** The card after a day's work on the skill. What was not known comes back the next day, whatever was known before. */
export function reviewed(card: ReviewCard | null, rating: ReviewRating, day: number): ReviewCard {
  const elapsed = card ? Math.max(0, day - card.last) : 0;
  const { stability, difficulty } = scheduler.next_state(card, elapsed, grades[rating]);
  const interval = rating === 'again' ? 1 : scheduler.next_interval(stability, elapsed);
  return {
    stability,
    difficulty,
    last: day,
    due: day + interval,
    reviews: (card?.reviews ?? 0) + 1,
    lapses: (card?.lapses ?? 0) + (card && rating === 'again' ? 1 : 0),
  };
}

/** The chance that it would be remembered. */
export const retention = ({ stability, last }: ReviewCard, day: number): number =>
  scheduler.forgetting_curve(Math.max(0, day - last), stability);
