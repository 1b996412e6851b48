import { expect, test } from 'vitest';
import { blankNetwork } from '../../parts/network-document/blank-network.ts';
import { copyIdOf, relationOf } from './line-of-changes.ts';
import { changedIn } from './network-line.ts';
import type { StoredNetwork } from './stored-network.ts';

const network = blankNetwork('Mine');
const begun = changedIn('here', { id: 'one' }, network, 1000);
const change = (stored: StoredNetwork, run: string, at: number) => changedIn(run, stored, network, at);
const both = (theirs: StoredNetwork, own: StoredNetwork) => [relationOf(theirs, own), relationOf(own, theirs)];

test('what goes on from a state is newer, whatever the clocks say', () => {
  expect(both(begun, begun)).toEqual(['same', 'same']);
  expect(both(change(begun, 'here', 2000), begun)).toEqual(['newer', 'older']);
  expect(both(change(begun, 'here', 500), begun)).toEqual(['newer', 'older']);
  expect(both(change(change(begun, 'there', 10), 'here again', 20), begun)).toEqual(['newer', 'older']);
});

test('where each has changes that the other has not, neither is newer, and all that goes on from there has one name', () => {
  const there = change(begun, 'there', 9000);
  const here = change(begun, 'here', 2000);
  expect(both(there, here)).toEqual(['apart', 'apart']);
  const later = change(change(there, 'there', 9500), 'there again', 9600);
  expect([copyIdOf(there, here), copyIdOf(later, here)]).toEqual(['one~there', 'one~there']);
  expect(relationOf(later, there)).toBe('newer');
});

test('of two states from before runs were told apart, none is newer; what goes on from one is newer than that one', () => {
  const old = { id: 'one', network, changed: 1000 };
  const later = { ...old, changed: 2000 };
  expect(both(later, old)).toEqual(['apart', 'apart']);
  expect(copyIdOf(later, old)).toBe('one~2000');
  expect(both(change(old, 'here', 500), old)).toEqual(['newer', 'older']);
  expect(both(change(old, 'here', 500), later)).toEqual(['apart', 'apart']);
});

test('a network that was changed in very many runs remembers the last hundred', () => {
  let stored = begun;
  for (let run = 0; run < 150; run += 1) stored = change(stored, `run ${run}`, run);
  expect(stored.changes).toHaveLength(100);
  expect(both(change(stored, 'here', 1), stored)).toEqual(['newer', 'older']);
});
