import { functions } from '../../engine/expression/evaluate.ts';
import type { Expression, QuantityId } from '../../engine/expression/expression.ts';

/** All values from `low` to `high`, both included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const point = (value: number): Interval => ({ low: value, high: value });

/** The smallest interval that holds all of them. */
export const hull = (...parts: readonly Interval[]): Interval => ({
  low: Math.min(...parts.map(({ low }) => low)),
  high: Math.max(...parts.map(({ high }) => high)),
});

/** Whether two intervals share a value. `slack` is for decimals that have no exact binary form. */
export const meet = (one: Interval, other: Interval, slack: number): boolean =>
  one.low <= other.high + slack && other.low <= one.high + slack;

const spanned = (values: readonly number[]): Interval => ({ low: Math.min(...values), high: Math.max(...values) });

const times = (one: Interval, other: Interval): Interval =>
  spanned([one.low * other.low, one.low * other.high, one.high * other.low, one.high * other.high]);

/** 1/x; without bounds where x may be 0. */
const inverse = ({ low, high }: Interval): Interval =>
  low <= 0 && high >= 0 ? { low: -Infinity, high: Infinity } : spanned([1 / low, 1 / high]);

const opposite = ({ low, high }: Interval): Interval => ({ low: -high, high: -low });

const plus = (one: Interval, other: Interval): Interval => ({ low: one.low + other.low, high: one.high + other.high });

/**
 * Every value that an expression can take while each operand is anywhere in its interval, and perhaps a little more:
 * an operand that is written twice is free twice, as it is when a person writes it once in full and once rounded.
 */
export function evaluateInterval(expression: Expression, rangeOf: (id: QuantityId) => Interval): Interval {
  const range = (part: Expression): Interval => evaluateInterval(part, rangeOf);
  switch (expression.kind) {
    case 'reference':
      return rangeOf(expression.id);
    case 'constant':
    case 'learning-rate':
      return point(expression.value);
    case 'sum':
      return expression.terms.map(range).reduce(plus, point(0));
    case 'difference':
      return plus(range(expression.left), opposite(range(expression.right)));
    case 'product':
      return expression.factors.map(range).reduce(times, point(1));
    case 'quotient':
      return times(range(expression.over), inverse(range(expression.under)));
    case 'negative':
      return opposite(range(expression.of));
    case 'square': {
      const { low, high } = range(expression.of);
      const ends = spanned([low ** 2, high ** 2]);
      return low <= 0 && high >= 0 ? { low: 0, high: ends.high } : ends;
    }
    case 'function': {
      // All of them grow with their argument.
      const { low, high } = range(expression.argument);
      return { low: functions[expression.name](low), high: functions[expression.name](high) };
    }
    case 'step': {
      const { low, high } = range(expression.argument);
      const { above, below } = expression;
      if (low > 0) return point(above);
      return high > 0 ? spanned([below, above]) : point(below);
    }
    case 'partial':
      return range(expression.equals);
  }
}
