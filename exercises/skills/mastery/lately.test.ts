import { expect, it } from 'vitest';
import { latelyRight } from './lately.ts';

it('says how many of the last were right, and whether without a hint', () => {
  expect(latelyRight([])).toBeNull();
  expect(latelyRight(['missed', 'unaided', 'unaided'])).toEqual({
    rightOfLast: 2,
    of: 3,
    withoutHint: true,
    hinted: 0,
  });
  expect(latelyRight(['hinted', 'unaided', 'missed'])).toEqual({
    rightOfLast: 2,
    of: 3,
    withoutHint: false,
    hinted: 1,
  });
  expect(latelyRight(['missed'])).toEqual({ rightOfLast: 0, of: 1, withoutHint: false, hinted: 0 });
});
