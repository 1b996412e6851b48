import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import { numbersOf, withNumbers } from './own-numbers.ts';

describe('numbers of the learner’s own', () => {
  it('stand where their paths lead, and nowhere else', () => {
    const changed = withNumbers(slidesNetwork, { 'layers[1].weights[0][1]': ' 0,7 ', 'samples[0].target[1]': '１' });
    if (!changed.ok) throw new Error(JSON.stringify(changed.error));
    expect(changed.value.layers[1]?.weights).toEqual([
      [0.35, 0.7],
      [0.45, 0.5],
    ]);
    expect(changed.value.samples[0]?.target).toEqual([0.01, 1]);
    expect(changed.value.layers[0]).toEqual(slidesNetwork.layers[0]);
    expect(withNumbers(slidesNetwork, { learningRate: '1/8' })).toMatchObject({ value: { learningRate: 0.125 } });
  });

  it('are all there, each of them put back changes nothing', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        const typed = Object.fromEntries(numbersOf(network).map(({ path, value }) => [path, String(value)]));
        const same = withNumbers(network, typed);
        expect(same.ok && JSON.parse(JSON.stringify(same.value))).toEqual(JSON.parse(JSON.stringify(network)));
      }),
      { numRuns: 100, seed: 20250312 },
    );
  });

  it.each([
    ['learningRate', 'fast', 'not-a-number'],
    ['layers[0].weights[0][0]', '1e999', 'too-large'],
    ['samples[0].input[1]', '', 'empty'],
    ['samples[0].target[0]', '1'.repeat(20_000), 'too-long'],
  ])('are refused with why they cannot be read: %s', (path, text, problem) => {
    expect(withNumbers(slidesNetwork, { [path]: text })).toMatchObject({
      ok: false,
      error: { code: 'number-unreadable', path, problem },
    });
  });

  it.each([
    ['layers[0].units', '3', 'one-of'],
    ['__proto__.x', '1', 'one-of'],
  ])('are refused with their path: %s = %s', (path, text, kind) => {
    expect(withNumbers(slidesNetwork, { [path]: text })).toMatchObject({
      ok: false,
      error: { path, allowed: { kind } },
    });
  });
});
