import { expect, test } from 'vitest';
import { Pointing } from './pointing.svelte.ts';

test.each([
  ['of one sample', ['dE/dz.2.1@2', 'w.2.1.1', 'a.1.1@2'], 2],
  ['of a sample with two digits', ['z.1.1@12'], 12],
  ['of none', ['dE/dw.1.1.1', 'w.1.1.1'], 3],
  ['of all', ['dE/dz.2.1@1', 'dE/dz.2.1@2'], 3],
])('quantities %s bring what they belong to, or leave what was shown', (_, path, shown) => {
  const pointing = new Pointing(3);
  pointing.follow(path);
  expect(pointing.sample).toBe(shown);
});

test('another sample can be looked at, until the next thing is worked on', () => {
  const pointing = new Pointing();
  pointing.follow(['z.1.1@2']);
  pointing.sample = 1;
  expect(pointing.sample).toBe(1);
  pointing.follow(['a.1.1@2']);
  expect(pointing.sample).toBe(2);
});
