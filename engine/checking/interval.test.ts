import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, operandsOf } from '../expression/evaluate.ts';
import {
  apply,
  constant,
  difference,
  product,
  quotient,
  reference,
  square,
  step,
  sum,
} from '../expression/expression.ts';
import { solve } from '../../engine/solution/solve.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import { evaluateInterval } from './evaluate-interval.ts';
import { holds, hull, meet, point, type Interval } from './interval.ts';

const x = reference('x');
const y = reference('y');
const between = (low: number, high: number): Interval => ({ low, high });

describe('intervals', () => {
  it.each([
    ['a sum', sum([x, y]), between(-1, 8)],
    ['a difference', difference(x, y), between(-7, 2)],
    ['a product over 0', product(x, y), between(-10, 15)],
    ['a square over 0', square(x), between(0, 9)],
    ['a quotient', quotient(x, y), between(-2, 3)],
    ['a quotient by what may be 0', quotient(constant(1), x), between(-Infinity, Infinity)],
    ['a growing function', apply('relu', x), between(0, 3)],
    ['a step', step(x, 0.01, 1), between(0.01, 1)],
    ['a step up to 0, which takes the side below', step(difference(x, constant(3)), 0.01, 1), between(0.01, 0.01)],
    ['a step from 0 on', step(sum([x, constant(2)]), 0.01, 1), between(0.01, 1)],
    ['a step above 0', step(y, 0.01, 1), between(1, 1)],
    ['nothing of what has no bounds', product(constant(0), quotient(constant(1), x)), between(0, 0)],
  ])('bound %s', (_, expression, expected) => {
    const ranges: Readonly<Record<string, Interval>> = { x: between(-2, 3), y: between(1, 5) };
    const found = evaluateInterval(expression, (id) => ranges[id] ?? point(NaN));
    expect(found).toEqual(expected);
  });

  it('hold every value that the expressions of a network take inside them', () => {
    fc.assert(
      fc.property(randomNetwork(), fc.double({ min: 0, max: 1, noNaN: true }), (document, share) => {
        const solved = solve(document);
        if (!solved.ok) throw new Error(JSON.stringify(solved.error));
        const { quantities } = solved.value;
        const value = (id: string): number => quantities.get(id)?.value ?? NaN;
        for (const { expression } of quantities.values()) {
          if (!expression || ![...operandsOf(expression)].every((id) => Number.isFinite(value(id)))) continue;
          const range = evaluateInterval(expression, (id) => between(value(id) - 0.01, value(id) + 0.02));
          const inside = evaluate(expression, (id) => value(id) - 0.01 + 0.03 * share);
          if (Number.isNaN(inside) || Number.isNaN(range.low)) continue;
          const slack = 1e-9 * Math.max(1, Math.abs(inside));
          expect(inside).toBeGreaterThanOrEqual(range.low - slack);
          expect(inside).toBeLessThanOrEqual(range.high + slack);
        }
      }),
      { numRuns: 200, seed: 20250401 },
    );
  });

  it('hold a decimal that their binary form misses, and nothing farther off', () => {
    expect(0.1 + 0.2).toBeGreaterThan(0.3);
    expect(holds(point(0.1 + 0.2), 0.3)).toBe(true);
    expect(holds(point(0.3), 0.1 + 0.2)).toBe(true);
    expect(holds(between(0.3, 1), 0.29999999)).toBe(false);
    expect(holds(between(0, 0.3), 0.30000001)).toBe(false);
    expect(holds(between(NaN, NaN), 0)).toBe(false);
  });

  it('meet where they share a value, and within the slack', () => {
    expect(meet(between(0, 1), between(1, 2), 0)).toBe(true);
    expect(meet(between(0, 1), between(1.1, 2), 0)).toBe(false);
    expect(meet(between(0, 1), between(1.1, 2), 0.2)).toBe(true);
    expect(hull(between(0, 1), point(3))).toEqual(between(0, 3));
  });
});
