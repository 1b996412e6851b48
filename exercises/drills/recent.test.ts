import { expect, it } from 'vitest';
import { Recent } from './recent.ts';

it('the most recent are kept, the others made again', () => {
  const made: string[] = [];
  const recent = new Recent<string>(2);
  const ask = (key: string): string =>
    recent.of(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
