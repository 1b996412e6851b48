import { expect, it } from 'vitest';
import type { Judgement } from '../../../exercises/contract/drill-views.ts';
import { howNear } from './how-near.ts';

const said = (reading: string, verdict: 'correct' | 'wrong' = 'correct'): Judgement => ({
  quantity: 'any',
  verdict,
  reading,
  value: Number(reading),
});

it('tells how far nudging and backpropagation are apart, in the digits that stand there and as a part of the gradient', () => {
  // 0.025914 − 0.025923 = −0.000009, and 0.000009 / 0.025923 = 0.035 %.
  expect(howNear(said('0.025914'), said('0.025923'))).toEqual({
    quotient: '0.025914',
    gradient: '0.025923',
    difference: '0.000009',
    percent: '0.035',
  });
  expect(howNear(said('-1.25e-3'), said('-0.00126'))?.difference).toBe('0.00001');
});

it('says that they are the same where not one digit differs', () => {
  expect(howNear(said('-0.105542'), said('-0.105542'))?.difference).toBeNull();
});

it('says nothing of what is wrong, not written, 0, or so far apart that one goes on from a mistake', () => {
  expect(howNear(said('0.02', 'wrong'), said('0.02'))).toBeUndefined();
  expect(howNear(undefined, said('0.02'))).toBeUndefined();
  expect(howNear(said('0.000001'), said('0'))).toBeUndefined();
  expect(howNear(said('0.05'), said('0.02'))).toBeUndefined();
});
