import { describe, expect, it } from 'vitest';
import { slownessAt, timeOf, type Paces } from './pace.ts';

describe('how much longer than usual a drill is likely to take', () => {
  it.each<[string, Paces, number]>([
    ['no longer, where nothing is known', {}, 1],
    ['no longer, where two drills alone were timed', { 'losses/guided': [3, 3] }, 1],
    ['as long as others did, where three were timed in all', { 'losses/guided': [3], 'epoch/alone': [2, 4] }, 3],
    ['as long as others did, with two of its own kind', { 'gradient/guided': [9, 9], 'losses/guided': [2, 2, 2] }, 2],
    ['as long as its own kind did, with three', { 'gradient/guided': [5, 3, 4], 'losses/guided': [1, 1, 1, 1] }, 4],
    ['as the two in the middle did between them, of four', { 'gradient/guided': [1, 8, 2, 3] }, 2.5],
    ['as others did, where its own were asked the other way', { 'gradient/alone': [5, 5, 5] }, 5],
  ])('%s', (_, paces, slowness) => {
    expect(slownessAt('gradient', 'guided', paces)).toBe(slowness);
  });
});

describe('the time of an answer', () => {
  const minute = 60_000;

  it.each([
    [null, null, null],
    // Nobody reads and types in less than half a second.
    [499, null, null],
    [500, 500, 500],
    [10 * minute, 10 * minute, 10 * minute],
    [10 * minute + 1, null, 10 * minute + 1],
    [45 * minute, null, 45 * minute],
    [45 * minute + 1, null, null],
  ])('%s ms are %s step by step, and %s where the results alone are asked', (took, guided, alone) => {
    expect([timeOf(took, 'guided'), timeOf(took, 'alone')]).toEqual([guided, alone]);
  });
});
