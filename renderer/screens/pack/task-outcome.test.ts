import { expect, test } from 'vitest';
import { emptyPaper } from '../../keeping/database/draft.ts';
import { attempt } from '../../testing/record.ts';
import { outcomeOfTask } from './task-outcome.ts';

const items = ['a', 'b'];
const said = (quantity: string, verdict: 'correct' | 'rounded' | 'wrong', sheet = 1) => ({
  ...attempt({ quantity, verdict, sheet }),
  position: 0,
});
const free = { retries: true };
const once = { retries: false };

test('what was answered last stands, and all of it right is done', () => {
  expect(outcomeOfTask(free, items, [said('a', 'wrong')], undefined)).toEqual({ right: 0, asked: 2, isDone: false });
  const both = [said('a', 'wrong'), said('b', 'rounded'), said('a', 'correct')];
  expect(outcomeOfTask(free, items, both, undefined)).toEqual({ right: 2, asked: 2, isDone: true });
});

test('without a second try the first answer stands, and each of them is the end of it', () => {
  const both = [said('a', 'wrong'), said('b', 'correct'), said('a', 'correct')];
  expect(outcomeOfTask(once, items, both, undefined)).toEqual({ right: 1, asked: 2, isDone: true });
  expect(outcomeOfTask(once, items, both.slice(0, 1), undefined).isDone).toBe(false);
});

test('a sheet that was started afresh counts anew, and an exam is done as it is handed in', () => {
  const afresh = [said('a', 'correct'), said('b', 'correct'), said('a', 'wrong', 2)];
  expect(outcomeOfTask(free, items, afresh, undefined)).toEqual({ right: 0, asked: 2, isDone: false });
  expect(outcomeOfTask(free, items, [], { ...emptyPaper, handedIn: true }).isDone).toBe(true);
});
