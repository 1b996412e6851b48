import { expect, it } from 'vitest';
import type { NudgeView } from '../../../exercises/contract/nudging-views.ts';
import { lineThrough, placeOfEpsilon, placeOfPower, pointsOf, room } from './error-drawing.ts';

const step = (exponent: number, error: number | null): NudgeView => ({
  exponent,
  above: '1',
  below: '1',
  quotient: '1',
  error,
  digits: 0,
  standing: 'works',
});

it('draws ε from 1 at the left to the finest at the right, and the error from all of it down to nothing', () => {
  expect([placeOfEpsilon(0), placeOfEpsilon(15)]).toEqual([room.left, room.width - room.right]);
  expect([placeOfPower(0), placeOfPower(-16)]).toEqual([room.top, room.height - room.bottom]);
  expect(placeOfPower(-8)).toBeCloseTo((room.top + room.height - room.bottom) / 2, 9);
});

it('has a point for each step that can be compared, and keeps all of them in its room', () => {
  const points = pointsOf([step(0, null), step(1, 2), step(2, 1e-8), step(3, 0)]);
  expect(points.map(({ exponent }) => exponent)).toEqual([1, 2, 3]);
  expect(points.map(({ y }) => y)).toEqual([room.top, placeOfPower(-8), room.height - room.bottom]);
  expect(lineThrough(points).split('L')).toHaveLength(3);
  expect(lineThrough([])).toBe('');
});
