import { describe, expect, it } from 'vitest';
import { ratingOf, type DayTally } from './rating.ts';

const plain: DayTally = { day: 0, weight: 4, right: 4, answers: 4, hinted: 0, guided: true };

describe('the rating of a day', () => {
  it.each<[string, Partial<DayTally>, ReturnType<typeof ratingOf>]>([
    ['all right, step by step', {}, 'good'],
    ['all right, the results alone', { guided: false }, 'easy'],
    ['all right as steps that were not asked', { answers: 0, guided: false }, 'good'],
    ['all right, one of four with a hint', { hinted: 1, guided: false }, 'good'],
    ['all right, half of it with hints', { hinted: 2 }, 'hard'],
    ['one wrong of four', { right: 3 }, 'hard'],
    ['one wrong of ten', { weight: 10, right: 9, answers: 10 }, 'good'],
    ['half of it wrong', { right: 2 }, 'again'],
    ['all wrong', { right: 0 }, 'again'],
    ['one answer, a known mistake', { weight: 1, right: 0, answers: 1 }, 'again'],
    ['one answer, wrong in a way that nobody recognized', { weight: 0.3, right: 0, answers: 1 }, null],
    ['the same, then right at the second go', { weight: 0.4, right: 0.1, answers: 2 }, null],
    ['two such slips', { weight: 0.53, right: 0, answers: 2 }, 'again'],
    ['one wrong step by step', { weight: 0.75, right: 0, answers: 1 }, 'again'],
    ['one slip that nobody recognized beside one right answer', { weight: 1.3, right: 1, answers: 2 }, 'hard'],
    ['such a slip beside as much that is right', { weight: 0.6, right: 0.3, answers: 2 }, null],
    ['a retry', { weight: 0.1, right: 0.1, answers: 1 }, null],
    ['values that were all looked up', { weight: 0, right: 0, answers: 5, hinted: 5 }, null],
  ])('%s', (_, change, rating) => {
    expect(ratingOf({ ...plain, ...change })).toBe(rating);
  });
});
