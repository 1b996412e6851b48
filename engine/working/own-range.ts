import { functions } from '../expression/evaluate.ts';
import type { Expression } from '../expression/expression.ts';
import { absoluteRange, powerRange, rootRange } from '../checking/power-range.ts';
import { hull, point, type Interval } from '../checking/interval.ts';
import type { Leaf } from './form.ts';

/** What each leaf may have been before it was written down. */
export type LeafRange = (leaf: Leaf) => Interval;

/**
 * What an expression can come to from the numbers that stand in it.
 * @param slack by how much each result on the way may have been rounded
 */
export function ownRange(expression: Expression, leafRange: LeafRange, slack: number): Interval {
  const inner = (part: Expression): Interval => {
    const range = ownRange(part, leafRange, slack);
    return slack > 0 && isStep(part) ? wider(range, slack) : range;
  };
  switch (expression.kind) {
    case 'reference':
    case 'constant':
    case 'learning-rate':
      return leafRange(expression);
    case 'sum':
      return expression.terms
        .map(inner)
        .reduce((total, { low, high }) => ({ low: total.low + low, high: total.high + high }), point(0));
    case 'difference': {
      const [left, right] = [inner(expression.left), inner(expression.right)];
      return { low: left.low - right.high, high: left.high - right.low };
    }
    case 'product':
      return productRange(expression.factors.map(inner), slack);
    case 'quotient': {
      const under = inner(expression.under);
      if (under.low <= 0 && under.high >= 0) return { low: -Infinity, high: Infinity };
      return productRange([inner(expression.over), { low: 1 / under.high, high: 1 / under.low }], 0);
    }
    case 'negative': {
      const { low, high } = inner(expression.of);
      return { low: -high, high: -low };
    }
    case 'square': {
      const { low, high } = inner(expression.of);
      const ends = hull(point(low * low), point(high * high));
      return low <= 0 && high >= 0 ? { low: 0, high: ends.high } : ends;
    }
    case 'power':
      return powerRange(inner(expression.of), expression.exponent);
    case 'extremum': {
      const { which } = expression;
      const [left, right] = [inner(expression.left), inner(expression.right)];
      return { low: Math[which](left.low, right.low), high: Math[which](left.high, right.high) };
    }
    case 'function': {
      if (expression.name === 'abs') return absoluteRange(inner(expression.argument));
      if (expression.name === 'sqrt') return rootRange(inner(expression.argument));
      const { low, high } = inner(expression.argument);
      const apply = functions[expression.name];
      return hull(point(apply(low)), point(apply(high)));
    }
    case 'step': {
      const { low, high } = inner(expression.argument);
      if (low > 0) return inner(expression.above);
      return high <= 0 ? inner(expression.below) : hull(inner(expression.above), inner(expression.below));
    }
    case 'partial':
      return inner(expression.equals);
  }
}

const wider = ({ low, high }: Interval, by: number): Interval => ({ low: low - by, high: high + by });

const isStep = ({ kind }: Expression): boolean =>
  kind === 'sum' ||
  kind === 'product' ||
  kind === 'difference' ||
  kind === 'square' ||
  kind === 'power' ||
  kind === 'function' ||
  kind === 'quotient';

/** With each product on the way rounded. */
function productRange(factors: readonly Interval[], slack: number): Interval {
  return factors.reduce((total, factor, index) => {
    const ends = [total.low * factor.low, total.low * factor.high, total.high * factor.low, total.high * factor.high];
    const range = { low: Math.min(...ends), high: Math.max(...ends) };
    return index > 0 && index < factors.length - 1 ? wider(range, slack) : range;
  }, point(1));
}
