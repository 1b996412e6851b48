import { describe, expect, it } from 'vitest';
import type { ReviewCard } from '../review-card.ts';
import { isMastered, nextNew, standingsOn, type SkillStanding } from './skill-standing.ts';

const today = 20_514;
const card: ReviewCard = { stability: 2, difficulty: 5, last: today - 1, due: today + 1, reviews: 1, lapses: 0 };

/** Standings of who did nothing, but for these skills. */
const standings = (changes: Readonly<Partial<Record<string, Partial<SkillStanding>>>>): SkillStanding[] =>
  standingsOn(today, {}).map((standing) => ({ ...standing, ...changes[standing.skill] }));

describe('a skill is mastered', () => {
  it.each([
    ['known', 0.85, true],
    ['known', 0.84, false],
    ['known', null, false],
    // Right so far, which two answers may be by chance.
    ['uncertain', 0.95, false],
  ] as const)('as %s and right in %s of all: %s', (level, mastery, expected) => {
    const [standing] = standings({ 'weighted-sum': { level, mastery } });
    expect(standing && isMastered(standing)).toBe(expected);
  });
});

describe('the next new skill', () => {
  it.each<[string, Parameters<typeof standings>[0], string]>([
    ['the first, where nothing was done', {}, 'weighted-sum'],
    ['never one that is known, reviewed or not', { 'weighted-sum': { level: 'known' } }, 'activation'],
    ['the next, where the one before is known', { 'weighted-sum': { level: 'known', card } }, 'activation'],
    [
      'the next, where the one before was worked at on eight days',
      { 'weighted-sum': { level: 'learning', card: { ...card, reviews: 8 } } },
      'activation',
    ],
  ])('is %s', (_, changes, skill) => {
    expect(nextNew(standings(changes))?.skill).toBe(skill);
  });

  it('is none while what everything builds on was worked at for seven days and is not known', () => {
    const changes = { 'weighted-sum': { level: 'learning', card: { ...card, reviews: 7 } } } as const;
    expect(nextNew(standings(changes))).toBeUndefined();
  });
});
