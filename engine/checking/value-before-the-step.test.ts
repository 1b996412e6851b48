import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkerOf } from '../../test/learners/checker-of.ts';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import { valueBeforeTheStep } from './value-before-the-step.ts';

/** The id without the mark of what comes after the step: `w+.1.1.1` and `E'.1` are `w.1.1.1` and `E.1` after it. */
const unmarked = (id: string): string => id.replace(/^(w|b)\+/, '$1').replace(/^(z|a|E)'/, '$1');

it('the value before the step is that of the quantity whose mark is left out, and none where there is no mark', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(randomNetwork({ layers: 2, units: 2, samples: 2 }), (document) => {
      const { solution } = checkerOf(document);
      for (const quantity of solution.quantities.values()) {
        const { id, name } = quantity;
        const earlier = unmarked(id);
        const expected = earlier === id ? undefined : (solution.quantities.get(earlier)?.value ?? NaN);
        expect(valueBeforeTheStep(solution, quantity), id).toBe(expected);
        if (expected !== undefined) seen.add(name.kind);
      }
    }),
    { numRuns: 60, seed: 20250419 },
  );
  expect([...seen].sort()).toEqual([
    'activation-after',
    'loss-after',
    'output-loss-after',
    'pre-activation-after',
    'sample-loss-after',
    'updated-bias',
    'updated-shared-bias',
    'updated-weight',
  ]);
});

it.each([
  // 0.35 − 0.5 × 0.0714 = 0.3143.
  ['w+.2.1.1', '0.35', {}],
  ['w+.2.1.1', '0.3500', {}],
  ['w+.2.1.1', '0.35', { 'dE/dw.2.1.1': '0.07141' }],
  ['w+.2.1.1', '0.350', { 'dE/dw.2.1.1': '0.07141' }],
  ['w+.2.1.1', '0.3500', { 'dE/dw.2.1.1': '0.07141' }],
] as const)(
  'the weight before the step is told by its name, with zeros or none: %s = %s',
  (quantity, typed, beside) => {
    const precision = { significant: 4 };
    const others = Object.entries(beside).map(([other, text]) => ({ quantity: other, typed: text, precision }));
    const verdict = checkerOf(slidesNetwork)
      .judge([...others, { quantity, typed, precision }])
      .at(-1);
    expect(verdict).toMatchObject({ verdict: 'mistake', found: { name: 'step-left-out' } });
  },
);
