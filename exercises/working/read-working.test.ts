import { expect, it } from 'vitest';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { readWorking } from './read-working.ts';

it('reads a working against a network, as plain data', () => {
  // Worked on paper: 0.05·0.15 + 0.1·0.2 = 0.0275.
  const read = readWorking({ network: slidesNetwork, text: 'net_h1 = 0.0275\nnet_h2 = 0.0987' });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(read.value.first).toBe(1);
  expect(read.value.lines.map(({ line, result }) => [line, result])).toEqual([
    [1, 'right'],
    [2, 'wrong'],
  ]);
  expect(structuredClone(read.value)).toEqual(read.value);
});

it('refuses what is no network', () => {
  expect(readWorking({ network: {}, text: 'z1 = 1' }).ok).toBe(false);
});
