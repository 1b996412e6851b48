/** A number that remembers what it was made of, so that its derivatives can be had: reverse mode, one number at a time. */
export class Scalar {
  gradient = 0;

  constructor(
    readonly value: number,
    /** Each with the derivative of this by it. */
    readonly sources: readonly (readonly [source: Scalar, slope: number])[] = [],
  ) {}
}

export const constant = (value: number): Scalar => new Scalar(value);

/** Adds to `gradient` of everything that `of` is made of. */
export function backward(of: Scalar): void {
  of.gradient = 1;
  for (const scalar of inOrderOfWork(of).reverse()) {
    for (const [source, slope] of scalar.sources) source.gradient += scalar.gradient * slope;
  }
}

/** Everything that a scalar is made of, each after its own sources. Keeps its own stack: sums are deep. */
function inOrderOfWork(of: Scalar): Scalar[] {
  const seen = new Set<Scalar>();
  const done: Scalar[] = [];
  const open: { readonly scalar: Scalar; readonly left: boolean }[] = [{ scalar: of, left: false }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { scalar, left } = next;
    if (left) done.push(scalar);
    if (left || seen.has(scalar)) continue;
    seen.add(scalar);
    open.push({ scalar, left: true }, ...scalar.sources.map(([source]) => ({ scalar: source, left: false })));
  }
  return done;
}

export type Binary = (x: Scalar, y: Scalar) => Scalar;
export type Unary = (x: Scalar) => Scalar;

export const add: Binary = (x, y) =>
  new Scalar(x.value + y.value, [
    [x, 1],
    [y, 1],
  ]);
export const subtract: Binary = (x, y) =>
  new Scalar(x.value - y.value, [
    [x, 1],
    [y, -1],
  ]);
export const multiply: Binary = (x, y) =>
  new Scalar(x.value * y.value, [
    [x, y.value],
    [y, x.value],
  ]);
export const divide: Binary = (x, y) =>
  new Scalar(x.value / y.value, [
    [x, 1 / y.value],
    [y, -x.value / (y.value * y.value)],
  ]);
/** To a power that is not itself derived by. */
export const power: Binary = (x, y) => new Scalar(x.value ** y.value, [[x, y.value * x.value ** (y.value - 1)]]);
export const greater: Binary = (x, y) => constant(x.value > y.value ? 1 : 0);
export const larger: Binary = (x, y) => new Scalar(Math.max(x.value, y.value), [x.value > y.value ? [x, 1] : [y, 1]]);

const from =
  (value: (x: number) => number, slope: (x: number) => number): Unary =>
  (x) =>
    new Scalar(value(x.value), [[x, slope(x.value)]]);

const logistic = (x: number): number => (x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x)));

export const negative = from(
  (x) => -x,
  () => -1,
);
export const exp = from(Math.exp, Math.exp);
export const log = from(Math.log, (x) => 1 / x);
export const tanh = from(Math.tanh, (x) => 1 / Math.cosh(x) ** 2);
export const sigmoid = from(logistic, (x) => logistic(x) * logistic(-x));
/** ln(1 + e^x) */
export const softplus = from((x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))), logistic);
/** e^x - 1 */
export const expm1 = from(Math.expm1, Math.exp);
export const smaller: Binary = (x, y) => new Scalar(Math.min(x.value, y.value), [x.value < y.value ? [x, 1] : [y, 1]]);
/** x σ(x) */
export const silu = from(
  (x) => x * logistic(x),
  (x) => logistic(x) * (1 + x * logistic(-x)),
);
/** x above 0, else e^x - 1 */
export const elu = from(
  (x) => (x > 0 ? x : Math.expm1(x)),
  (x) => (x > 0 ? 1 : Math.exp(x)),
);
/** As PyTorch derives them: at exactly 0 the slope is the one of the side below. */
export const relu = from(
  (x) => Math.max(x, 0),
  (x) => (x > 0 ? 1 : 0),
);
export const leakyRelu = (slope: number): Unary =>
  from(
    (x) => (x > 0 ? x : slope * x),
    (x) => (x > 0 ? 1 : slope),
  );
