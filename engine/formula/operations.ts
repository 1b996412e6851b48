import { power } from '../answers/power.ts';
import { sigmoid, sigmoidSlope } from '../activations/sigmoid.ts';
import { softplus } from '../activations/softplus.ts';
import {
  apply,
  constant,
  difference,
  extremum,
  negative,
  power as powerOf,
  product,
  quotient,
  square,
  step,
  sum,
  type Expression,
} from '../expression/expression.ts';
import { settled } from '../expression/settled.ts';
import type { Operation } from './computation-graph.ts';

/** An operation as a person knows it: what it comes to, and how that changes with each operand, in numbers and in letters. */
interface OperationMeaning {
  readonly value: (left: number, right: number) => number;
  readonly written: (left: Expression, right: Expression) => Expression;
  /** By operand. Of a power there is one: its exponent is a number. `own` is the value of the operation. */
  readonly slopes: readonly ((left: number, right: number, own: number) => number)[];
  readonly writtenSlopes: readonly ((left: Expression, right: Expression, own: Expression) => Expression)[];
}

const one = constant(1);
const isZero = (expression: Expression): boolean => expression.kind === 'constant' && expression.value === 0;
/** Which of two is larger, by the sign of this. */
const excess = (larger: Expression, smaller: Expression): Expression => {
  if (isZero(smaller)) return larger;
  return isZero(larger) ? negative(smaller) : difference(larger, smaller);
};
/** d(xⁿ)/dx = n xⁿ⁻¹ */
const powerSlope = (base: number, exponent: number): number =>
  exponent === 0 ? 0 : exponent * power(base, exponent - 1);

function writtenPowerSlope(base: Expression, exponent: Expression): Expression {
  if (exponent.kind !== 'constant') throw new RangeError('an exponent is a number');
  const { value } = exponent;
  if (value === 0 || value === 1) return constant(value);
  return value === 2 ? product(constant(2), base) : product(constant(value), powerOf(base, value - 1));
}

const unary = (
  value: (of: number) => number,
  written: (of: Expression) => Expression,
  slope: (of: number, own: number) => number,
  writtenSlope: (of: Expression, own: Expression) => Expression,
): OperationMeaning => ({
  value,
  written,
  slopes: [(of, _none, own) => slope(of, own)],
  writtenSlopes: [(of, _none, own) => writtenSlope(of, own)],
});

/** At a kink the rule of the networks holds: the side below; of two that are equal, all goes to the first. */
export const operations: Readonly<Record<Operation, OperationMeaning>> = {
  add: {
    value: (left, right) => settled(left + right, Math.abs(left) + Math.abs(right), 2),
    written: (left, right) => sum([left, right]),
    slopes: [() => 1, () => 1],
    writtenSlopes: [() => one, () => one],
  },
  subtract: {
    value: (left, right) => settled(left - right, Math.abs(left) + Math.abs(right), 2),
    written: difference,
    slopes: [() => 1, () => -1],
    writtenSlopes: [() => one, () => constant(-1)],
  },
  multiply: {
    value: (left, right) => left * right,
    written: (left, right) => product(left, right),
    slopes: [(_left, right) => right, (left) => left],
    writtenSlopes: [(_left, right) => right, (left) => left],
  },
  divide: {
    value: (left, right) => left / right,
    written: quotient,
    slopes: [(_left, right) => 1 / right, (left, right) => -(left / right / right)],
    writtenSlopes: [(_left, right) => quotient(one, right), (left, right) => negative(quotient(left, square(right)))],
  },
  power: {
    value: power,
    written: (base, exponent) => {
      if (exponent.kind !== 'constant') throw new RangeError('an exponent is a number');
      return powerOf(base, exponent.value);
    },
    slopes: [powerSlope],
    writtenSlopes: [writtenPowerSlope],
  },
  negate: unary(
    (of) => -of,
    negative,
    () => -1,
    () => constant(-1),
  ),
  exp: unary(
    Math.exp,
    (of) => apply('exp', of),
    (_of, own) => own,
    (_of, own) => own,
  ),
  ln: unary(
    Math.log,
    (of) => apply('ln', of),
    (of) => 1 / of,
    (of) => quotient(one, of),
  ),
  sqrt: unary(
    Math.sqrt,
    (of) => apply('sqrt', of),
    (_of, own) => 1 / (2 * own),
    (_of, own) => quotient(one, product(constant(2), own)),
  ),
  sigmoid: unary(
    sigmoid,
    (of) => apply('sigmoid', of),
    sigmoidSlope,
    (_of, own) => product(own, difference(one, own)),
  ),
  tanh: unary(
    Math.tanh,
    (of) => apply('tanh', of),
    (of) => 1 / Math.cosh(of) ** 2,
    (_of, own) => difference(one, square(own)),
  ),
  relu: unary(
    (of) => Math.max(0, of),
    (of) => apply('relu', of),
    (of) => (of > 0 ? 1 : 0),
    (of) => step(of, 0, 1),
  ),
  softplus: unary(
    softplus,
    (of) => apply('ln', sum([one, apply('exp', of)])),
    sigmoid,
    (of) => apply('sigmoid', of),
  ),
  max: {
    value: Math.max,
    written: (left, right) => extremum('max', left, right),
    slopes: [(left, right) => (right > left ? 0 : 1), (left, right) => (right > left ? 1 : 0)],
    writtenSlopes: [(left, right) => step(excess(right, left), 1, 0), (left, right) => step(excess(right, left), 0, 1)],
  },
  min: {
    value: Math.min,
    written: (left, right) => extremum('min', left, right),
    slopes: [(left, right) => (left > right ? 0 : 1), (left, right) => (left > right ? 1 : 0)],
    writtenSlopes: [(left, right) => step(excess(left, right), 1, 0), (left, right) => step(excess(left, right), 0, 1)],
  },
  abs: unary(
    Math.abs,
    (of) => apply('abs', of),
    (of) => (of > 0 ? 1 : -1),
    (of) => step(of, -1, 1),
  ),
};
