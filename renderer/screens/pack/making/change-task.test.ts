import { expect, test } from 'vitest';
import type { Task } from '../../../../exercises/packs/task-pack.ts';
import { findsMistake, moved, pointsIn, withSettings } from './change-task.ts';

const update: Task = { drill: 'examples/article/update' };
const made: Task = { kind: 'losses', level: 1, seed: 'each' };
const found: Task = { drill: 'mistakes/generated/1/abc' };

test('a task says only what is not so anyway', () => {
  const exam = withSettings(update, { mode: 'exam', points: 4, retries: false });
  expect(exam).toEqual({ ...update, mode: 'exam', points: 4, retries: false });
  expect(withSettings(exam, { mode: 'alone', points: 1, retries: true })).toEqual(update);
  expect(withSettings(made, { points: 0 })).toEqual({ ...made, points: 0 });
});

test('a task is moved to a place that there is, and nowhere else', () => {
  expect(moved([update, made, found], 2, 0)).toEqual([found, update, made]);
  expect(moved([update, made, found], 0, 1)).toEqual([made, update, found]);
  expect(moved([update, made], 0, -1)).toEqual([update, made]);
  expect(moved([update, made], 1, 2)).toEqual([update, made]);
});

test('mistakes to be found are known in each way in which they are set', () => {
  const tasks: readonly Task[] = [update, made, found, { kind: 'find-the-mistake', level: 1, seed: 'each' }];
  expect(tasks.map(findsMistake)).toEqual([false, false, true, true]);
});

test.each([
  ['4', 4],
  [' 0,5 ', 0.5],
  ['0', 0],
  ['', undefined],
  ['-1', undefined],
  ['1001', undefined],
  ['many', undefined],
])('“%s” is %s points', (typed, points) => {
  expect(pointsIn(typed)).toBe(points);
});
