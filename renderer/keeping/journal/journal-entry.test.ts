import { expect, test } from 'vitest';
import { slidesNetwork } from '../../../test/networks/known-networks.ts';
import { attempt } from '../../testing/record.ts';
import { attemptsOfEntry, entryOf } from './journal-entry.ts';

const one = (position: number, differences: Parameters<typeof attempt>[0] = {}) => ({
  ...attempt(differences),
  position,
});
const read = (entry: string): readonly unknown[] => attemptsOfEntry(JSON.parse(entry));

const other = { ...slidesNetwork, title: 'Another' };

test.each([
  ['on no network of one’s own', [one(0), one(1)]],
  ['on one network', [one(0, { network: slidesNetwork }), one(1, { network: slidesNetwork })]],
  ['on two networks', [one(0, { network: slidesNetwork }), one(1, { network: other })]],
  ['of which only the first is on a network', [one(0, { network: slidesNetwork }), one(1)]],
  ['of which only the last is on a network', [one(0), one(1, { network: slidesNetwork })]],
])('a check %s is read as it was noted', (_, check) => {
  expect(read(entryOf(check))).toEqual(check);
});

test('a network that all its answers share is written once, on one line', () => {
  const check = Array.from({ length: 20 }, (_, position) => one(position, { network: slidesNetwork }));
  const entry = entryOf(check);
  expect(entry.split(JSON.stringify(slidesNetwork))).toHaveLength(2);
  expect(entry).not.toContain('\n');
});

test.each([null, 7, 'noise', [], {}, { attempts: 7 }])('%j is no check', (entry) => {
  expect(attemptsOfEntry(entry)).toEqual([]);
});
