import { expect, it } from 'vitest';
import { logged } from '../../test/learners/studying/logged.ts';
import { standingsOn, nextNew } from './standing/skill-standing.ts';
import { LearnerRecord } from './summary/learner-record.ts';

const inSeoul = () => 9 * 60;

function after(...verdicts: readonly ('correct' | 'rounded')[]) {
  const record = new LearnerRecord(null, 'Asia/Seoul', inSeoul);
  for (const [index, verdict] of verdicts.entries()) record.add(logged({ quantity: `a.1.${index + 1}`, verdict }));
  return record.summary();
}

it('rounding is no skill that is begun, nor known, before it went otherwise than agreed', () => {
  const summary = after('correct', 'correct', 'correct');
  expect(summary.skills.rounding).toBeUndefined();
  // Even where everything else is known there is nothing to begin with it.
  const known = standingsOn(20_000, summary.skills).map((standing) =>
    standing.skill === 'rounding' ? standing : ({ ...standing, level: 'known' } as const),
  );
  expect(nextNew(known)).toBeUndefined();
});

it('a value that is cut off counts against rounding and for its rule, and right ones after it make up for it', () => {
  const cut = after('correct', 'rounded');
  const later = after('correct', 'rounded', 'correct', 'correct');
  expect(cut.skills.rounding?.lately).toEqual(['missed']);
  expect(cut.days).toEqual(after('correct', 'correct').days);
  const mean = (summary: typeof cut) => summary.skills.rounding?.ability?.mean ?? NaN;
  expect(mean(later)).toBeGreaterThan(mean(cut));
});
