import { describe, expect, it } from 'vitest';
import type { ReviewRating } from './rating.ts';
import { retention, reviewed, type ReviewCard } from './review-card.ts';

/**
 * The default parameters as fsrs4anki publishes them, and the formulas of its wiki, "The Algorithm", FSRS-6, written down
 * once more.
 */
const w = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
  0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
] as const;
const recallAfter = (days: number, stability: number): number =>
  (1 + ((0.9 ** (-1 / w[20]) - 1) * days) / stability) ** -w[20];
const firstDifficulty = (grade: number): number => w[4] - Math.exp(w[5] * (grade - 1)) + 1;
const stabilityAfterRecall = (s: number, d: number, r: number): number =>
  s * (1 + Math.exp(w[8]) * (11 - d) * s ** -w[9] * (Math.exp(w[10] * (1 - r)) - 1));
const stabilityAfterLapse = (s: number, d: number, r: number): number =>
  w[11] * d ** -w[12] * ((s + 1) ** w[13] - 1) * Math.exp(w[14] * (1 - r));

const day = 20_000;
const after = (...ratings: readonly (readonly [ReviewRating, onDay: number])[]): ReviewCard => {
  let card: ReviewCard | null = null;
  for (const [rating, onDay] of ratings) card = reviewed(card, rating, day + onDay);
  if (!card) throw new RangeError('no reviews');
  return card;
};

describe('when a skill comes back', () => {
  it.each([
    ['again', 0.212, 1],
    ['hard', 1.2931, 1],
    ['good', 2.3065, 2],
    ['easy', 8.2956, 8],
  ] as const)('first %s: stability %d, after %i days', (rating, stability, days) => {
    const card = after([rating, 0]);
    expect(card.stability).toBeCloseTo(stability, 4);
    expect(card).toMatchObject({ last: day, due: day + days, reviews: 1, lapses: 0 });
  });

  it('stays away longer the better it was remembered, as FSRS has it', () => {
    const first = after(['good', 0]);
    expect(first.difficulty).toBeCloseTo(firstDifficulty(3), 4);
    expect(first.difficulty).toBeCloseTo(2.1181, 3);
    const second = after(['good', 0], ['good', 2]);
    const expected = stabilityAfterRecall(2.3065, firstDifficulty(3), recallAfter(2, 2.3065));
    expect(second.stability).toBeCloseTo(expected, 4);
    expect(second.due).toBe(day + 2 + Math.round(expected));
  });

  it('comes back the next day when it was forgotten, however well it was known', () => {
    const known = after(['easy', 0], ['easy', 8], ['easy', 40]);
    expect(known.due - known.last).toBeGreaterThan(60);
    const elapsed = 30;
    const lapsed = reviewed(known, 'again', known.last + elapsed);
    const expected = stabilityAfterLapse(known.stability, known.difficulty, recallAfter(elapsed, known.stability));
    expect(lapsed.stability).toBeCloseTo(expected, 3);
    expect(lapsed.due).toBe(lapsed.last + 1);
    expect(lapsed).toMatchObject({ reviews: 4, lapses: 1 });
  });

  it('is remembered with a chance of 90 % after as many days as it is stable', () => {
    const card = after(['easy', 0]);
    expect(retention(card, day)).toBe(1);
    expect(retention({ ...card, stability: 20 }, day + 20)).toBeCloseTo(0.9, 6);
    expect(retention(card, day + 8)).toBeCloseTo(recallAfter(8, 8.2956), 6);
    expect(retention(card, day - 3)).toBe(1);
  });

  it('never stays away for more than half a year', () => {
    let card = after(['easy', 0]);
    for (let count = 0; count < 10; count += 1) card = reviewed(card, 'easy', card.due);
    expect(card.due - card.last).toBe(180);
  });

  it('takes a day on which the clock was set back for the same day', () => {
    const card = after(['good', 0], ['good', -4]);
    expect(card.stability).toBeCloseTo(2.3065, 4);
  });
});
