import { expect, test } from 'vitest';
import { logged } from '../../test/learners/studying/logged.ts';
import { skillsShown } from './skills-shown.ts';

test('a right answer speaks of what was asked, a known mistake of the rule that it broke', () => {
  const attempts = [
    logged({ quantity: 'dE/dw.2.1.1' }),
    logged({ quantity: 'dE/dw.2.1.1', verdict: 'mistake', mistake: 'slope-dropped' }),
    logged({ quantity: 'w+.2.1.1', verdict: 'mistake', mistake: 'rate-forgotten' }),
    logged({ quantity: 'nothing known' }),
  ];
  expect(skillsShown(attempts)).toEqual([['output-gradient'], ['slope'], ['update'], []]);
});
