import {
  add,
  backward,
  constant,
  divide,
  greater,
  multiply,
  negative,
  power,
  subtract,
  type Binary,
} from './scalar.ts';
import { broadcast, largest, matrixProduct, sum, Tensor, tensorOf, transpose } from './tensor.ts';
import { asNumber, known, PythonFunction, type Named, type Value } from './value.ts';

const signs: Readonly<Record<string, Binary>> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
  '**': power,
  '>': greater,
};

/** `left sign right`; numbers stay numbers, as long as there are only numbers. */
export function operate(sign: string, left: Value, right: Value): Value {
  const { library } = [left, right].find((value) => value instanceof Tensor) ?? { library: undefined };
  if (sign === '@' && left instanceof Tensor && right instanceof Tensor) return matrixProduct(left, right);
  const combine = signs[sign];
  if (!combine) throw new TypeError(`no ${sign}`);
  if (library === undefined) return combine(constant(asNumber(left)), constant(asNumber(right))).value;
  const tensor = (value: Value): Tensor => (value instanceof Tensor ? value : tensorOf(library, asNumber(value)));
  return broadcast(tensor(left), tensor(right), combine);
}

export const negate = (value: Value): Value => (value instanceof Tensor ? value.map(negative) : -asNumber(value));

/** The mean over all entries. */
export const mean = (x: Tensor): Tensor => broadcast(sum(x), tensorOf(x.library, x.entries.length), divide);

/** `value.name` of an array. */
export function member(of: Tensor, name: string): Value {
  const along = (reduction: typeof sum): PythonFunction =>
    new PythonFunction((args, named) => {
      if (args.length > 0) throw new TypeError('an axis without its name');
      return reduction(of, ...axisOf(of, named));
    });
  switch (name) {
    case 'T':
      return transpose(of);
    case 'sum':
      return along(sum);
    case 'max':
      if (of.library === 'torch') throw new TypeError('max gives indices too');
      return along(largest);
    case 'mean':
      return new PythonFunction(() => mean(of));
    case 'item':
      return new PythonFunction(() => (of.entries.length === 1 ? (of.entries[0]?.value ?? null) : null));
    case 'tolist':
      return new PythonFunction(() => of.toList());
    default:
      return of.library === 'numpy' ? numpyMember(of, name) : torchMember(of, name);
  }
}

/** NumPy and PyTorch name the same things differently. */
function axisOf(of: Tensor, named: Named): [axis: number | undefined, keepsAxis: boolean] {
  const [axis, keeps] = of.library === 'numpy' ? ['axis', 'keepdims'] : ['dim', 'keepdim'];
  known(named, [axis, keeps]);
  return [named[axis] === undefined ? undefined : asNumber(named[axis]), named[keeps] === true];
}

function numpyMember(of: Tensor, name: string): Value {
  if (name === 'size') return of.entries.length;
  throw new TypeError(`an array has no ${name}`);
}

function torchMember(of: Tensor, name: string): Value {
  if (name === 'grad') {
    if (!of.isLeaf) throw new TypeError('grad of a tensor that keeps none');
    return tensorOf(
      'torch',
      of.toList(({ gradient }) => gradient),
    );
  }
  if (name !== 'backward') throw new TypeError(`a tensor has no ${name}`);
  return new PythonFunction(() => {
    const [only] = of.entries;
    if (!only || of.shape.length > 0) throw new TypeError('backward of more than one number');
    backward(only);
    return null;
  });
}
