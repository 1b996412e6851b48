import { expect, it } from 'vitest';
import { logged } from '../../test/learners/studying/logged.ts';
import { nextNew, standingsOn } from './standing/skill-standing.ts';
import { LearnerRecord } from './summary/learner-record.ts';

const summaryOf = (...quantities: readonly string[]) => {
  const record = new LearnerRecord(null, 'Asia/Seoul', () => 9 * 60);
  for (const quantity of quantities)
    record.add(logged({ quantity, verdict: 'correct', drill: 'examples/article/nudge' }));
  return record.summary();
};

it('nudging is nothing that a session begins with, even where everything else is known', () => {
  const standings = standingsOn(20_000, summaryOf('z.2.1', 'a.2.1').skills);
  const known = standings.map((one) =>
    one.skill === 'nudging' || one.skill === 'rounding' ? one : ({ ...one, level: 'known' } as const),
  );
  expect(nextNew(known)).toBeUndefined();
});

it('whoever has nudged a weight by hand once has begun it, and sees it again', () => {
  expect(summaryOf('E+ε', 'E-ε').skills.nudging).toBeUndefined();
  const { skills } = summaryOf('E+ε', 'E-ε', 'ΔE/2ε.2.1.1');
  expect(skills.nudging?.lately).toEqual(['unaided']);
  const later = standingsOn(25_000, skills).find(({ skill }) => skill === 'nudging');
  expect(later?.card).toMatchObject({ reviews: 1 });
});
