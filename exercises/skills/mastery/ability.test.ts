import { describe, expect, it } from 'vitest';
import { chanceOfRight, isCertain, observe, type Ability } from './ability.ts';

const answers = (rights: readonly boolean[], difficulty = 0, weight = 1): Ability => {
  let ability: Ability | null = null;
  for (const right of rights) ability = observe(ability, { right, weight, difficulty, day: 0 });
  if (!ability) throw new RangeError('no answers');
  return ability;
};

const repeat = (right: boolean, count: number): boolean[] => Array.from({ length: count }, () => right);

/** The mean of the normal before it, times the chance of what was seen, by adding up a thousand slices. */
function posteriorMean(mean: number, variance: number, right: boolean): number {
  let [mass, moment] = [0, 0];
  for (let x = -10; x <= 10; x += 0.01) {
    const chance = 1 / (1 + Math.exp(right ? -x : x));
    const density = Math.exp(-((x - mean) ** 2) / (2 * variance)) * chance;
    mass += density;
    moment += density * x;
  }
  return moment / mass;
}

describe('the estimate of mastery', () => {
  it('moves as Bayes has it', () => {
    for (const right of [true, false]) {
      const { mean } = answers([right]);
      expect(Math.abs(mean - posteriorMean(-0.5, 2, right))).toBeLessThan(0.12);
    }
  });

  it('moves from the first right answer as Glicko does, worked by hand', () => {
    // In a drill as hard as the beginner is good, p = ½: 1/σ² = 1/2 + ¼ = ¾, σ² = 4/3, μ = −½ + σ²/2 = 1/6.
    const { mean, variance } = answers([true], -0.5);
    expect(variance).toBeCloseTo(4 / 3, 10);
    expect(mean).toBeCloseTo(1 / 6, 10);
  });

  it('comes to the share that is right in the long run', () => {
    const most = chanceOfRight(answers(Array.from({ length: 400 }, (_, index) => index % 5 !== 0)), 0);
    expect(most).toBeGreaterThan(0.7);
    expect(most).toBeLessThan(0.86);
  });

  it('follows a learner who learns', () => {
    const before = answers(repeat(false, 30));
    let ability = before;
    for (let count = 0; count < 15; count += 1)
      ability = observe(ability, { right: true, weight: 1, difficulty: 0, day: 0 });
    expect(chanceOfRight(before, 0)).toBeLessThan(0.15);
    expect(chanceOfRight(ability, 0)).toBeGreaterThan(0.5);
  });

  it('gives more for a hard drill than for an easy one, and less for less evidence', () => {
    const easy = answers(repeat(true, 4), -0.5).mean;
    expect(answers(repeat(true, 4), 0.5).mean).toBeGreaterThan(easy);
    expect(answers(repeat(true, 4), -0.5, 0.25).mean).toBeLessThan(easy);
  });

  it('says nothing after one answer or two, something after a handful, and less again after months', () => {
    expect(isCertain(answers([true, true]), 0)).toBe(false);
    expect(isCertain(answers(repeat(true, 5)), 0)).toBe(true);
    expect(isCertain(answers([true, false, true, false]), 0)).toBe(false);
    expect(isCertain(answers(repeat(true, 5)), 120)).toBe(false);
  });

  it.each([10, 15, 1000])(
    'is sure of nobody who has not been seen for half a year, after %i right answers',
    (count) => {
      const ability = answers(repeat(true, count));
      expect(isCertain(ability, 60)).toBe(true);
      expect(isCertain(ability, 180)).toBe(false);
      expect(isCertain(ability, 5 * 365)).toBe(false);
      // Some right answers more, and it is sure again.
      let again: Ability = ability;
      for (let seen = 0; seen < 6; seen += 1) {
        again = observe(again, { right: true, weight: 1, difficulty: 0, day: 5 * 365 });
      }
      expect(isCertain(again, 5 * 365)).toBe(true);
    },
  );

  it('goes no further than to one slip in some fifty, and to one right answer in as many', () => {
    // 1/(1 + e^4) = 0.018
    expect(answers(repeat(true, 3000)).mean).toBe(4);
    expect(answers(repeat(false, 3000)).mean).toBe(-4);
  });

  it('is as sure on a day before the last one, when the clock was set back, as on the last one', () => {
    const ability = { mean: 1, variance: 0.5, day: 100 };
    expect(chanceOfRight(ability, 40)).toBe(chanceOfRight(ability, 100));
    const answer = { right: true, weight: 1, difficulty: 0 };
    expect(observe(ability, { ...answer, day: 40 }).variance).toBe(observe(ability, { ...answer, day: 100 }).variance);
  });

  it('is not shaken by one slip after a thousand right answers, but by five', () => {
    const slips = (count: number): number =>
      chanceOfRight(answers([...repeat(true, 1000), ...repeat(false, count)]), 0);
    expect(slips(0)).toBeGreaterThan(0.93);
    expect(slips(1)).toBeGreaterThan(0.75);
    expect(slips(5)).toBeLessThan(0.6);
  });
});
