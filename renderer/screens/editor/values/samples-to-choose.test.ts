import { expect, test } from 'vitest';
import { samplesToChoose } from './samples-to-choose.ts';

test('a few samples are all there; of very many the near ones and both ends', () => {
  expect(samplesToChoose(3, 2)).toEqual([1, 2, 3]);
  expect(samplesToChoose(200, 1)).toHaveLength(200);
  const near = samplesToChoose(100_000, 500);
  expect([near[0], near[1], near.at(-2), near.at(-1)]).toEqual([1, 450, 550, 100_000]);
  expect(near).toHaveLength(103);
  expect(samplesToChoose(100_000, 'all').slice(-2)).toEqual([51, 100_000]);
  expect(samplesToChoose(100_000, 100_000)[0]).toBe(1);
  expect(samplesToChoose(100_000, 100_000).at(-1)).toBe(100_000);
});
