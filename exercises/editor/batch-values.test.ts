import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { solve } from '../../engine/solution/solve.ts';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import type { BatchExplanation, BatchValues } from '../contract/editor-views.ts';
import { workbookMethods } from '../contract/methods.ts';

const precision = { decimals: 10 };
/** a = z = x w, so that every value can be told by heart. */
const line: NetworkDocument = {
  ...slidesNetwork,
  inputs: 1,
  layers: [{ units: 1, activation: 'identity', weights: [[2]], bias: { kind: 'per-unit', values: [0] } }],
  loss: 'half-sum-squared-error',
  samples: [-1, 0.5, 4].map((x) => ({ input: [x], target: [0] })),
};

function valuesOf(network: NetworkDocument, more: object = {}): BatchValues {
  const outcome = workbookMethods.batchValues.answer({ network, precision: { decimals: 2 }, ...more });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

describe('the values of a batch', () => {
  it('are mean, range and sum of what each sample has, and the rest as it is', () => {
    const { values, spreads } = valuesOf(line);
    expect(spreads['a.1.1']).toEqual({ mean: '2.33', least: '-2.00', most: '8.00', sum: '7.00' });
    expect(spreads['x.1']).toEqual({ mean: '1.17', least: '-1.00', most: '4.00', sum: '3.50' });
    expect(spreads['dE/dz.1.1']?.sum).toBe('7.00');
    expect(values['dE/db.1.1']?.shown).toBe('7.00');
    expect(values['w.1.1.1']?.shown).toBe('2');
    expect(Object.keys(values).filter((id) => id.includes('@'))).toEqual([]);
  });

  it('have the sums that the gradients of biases are, whatever the loss averages over', () => {
    fc.assert(
      fc.property(randomNetwork({ layers: 2, units: 3, samples: 4 }), (network) => {
        fc.pre(network.samples.length > 1);
        const solved = solve(network);
        if (!solved.ok) throw new Error('refused');
        const outcome = workbookMethods.batchValues.answer({ network, precision });
        const spreads = outcome.ok ? outcome.value.spreads : {};
        for (const { name, value } of solved.value.quantities.values()) {
          if (name.kind !== 'bias-gradient') continue;
          const sum = Number(spreads[`dE/dz.${name.layer}.${name.unit}`]?.sum);
          expect(Math.abs(sum - value)).toBeLessThanOrEqual(1e-10 + 1e-12 * Math.abs(value));
        }
      }),
      { numRuns: 100, seed: 20250312 },
    );
  });

  it('can be those of some parts of the work, and single ones besides', () => {
    const { values, spreads } = valuesOf(line, { kinds: ['forward'], quantities: ['dE/dz.1.1', 'a.1.1@2', 'no.such'] });
    expect(Object.keys(spreads).sort()).toEqual(['a.1.1', 'dE/dz.1.1', 't.1', 'x.1', 'z.1.1']);
    expect(Object.keys(values).sort()).toEqual(['E', 'a.1.1@2', 'b.1.1', 'w.1.1.1']);
  });

  it('of one sample are its own', () => {
    const { values, spreads } = valuesOf(slidesNetwork);
    expect(spreads).toEqual({});
    expect(values['a.1.1']).toBeDefined();
  });
});

describe('a quantity over the batch', () => {
  const explained = (input: object): BatchExplanation => {
    const wanted = { network: line, notation: 'numbered', precision: { decimals: 2 }, quantity: 'a.1.1', ...input };
    const outcome = workbookMethods.explainBatch.answer(wanted);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
    return outcome.value;
  };

  it('is told in each sample, and together', () => {
    const { symbol, samples, spread } = explained({});
    expect(symbol.text).toBe('o₁');
    expect(samples.map(({ id, shown }) => [id, shown])).toEqual([
      ['a.1.1@1', '-2.00'],
      ['a.1.1@2', '1.00'],
      ['a.1.1@3', '8.00'],
    ]);
    expect(spread).toEqual({ mean: '2.33', least: '-2.00', most: '8.00', sum: '7.00' });
  });

  it.each(['E', 'w.1.1.1', 'a.1.1@1', 'nonsense'])('is refused for %s', (quantity) => {
    const wanted = { network: line, notation: 'numbered', precision, quantity } as const;
    expect(workbookMethods.explainBatch.answer(wanted)).toMatchObject({
      ok: false,
      error: { path: 'quantity', allowed: { kind: 'quantity-id' } },
    });
  });
});
