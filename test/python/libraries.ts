import {
  add,
  constant,
  elu,
  exp,
  expm1,
  larger,
  leakyRelu,
  log,
  multiply,
  negative,
  power,
  relu,
  sigmoid,
  silu,
  smaller,
  softplus,
  subtract,
  tanh,
} from './scalar.ts';
import { broadcast, largest, stack, sum, Tensor, tensorOf, type Library } from './tensor.ts';
import { mean } from './members.ts';
import { asNumber, asTensor, known, needed, onTensors, PythonFunction, PythonModule, type Value } from './value.ts';

/** `stack(columns, axis=1)`; PyTorch calls the axis a dimension. */
const stackOf = (library: Library, axis: 'axis' | 'dim'): PythonFunction =>
  new PythonFunction(([columns], named) => {
    known(named, [axis]);
    if (asNumber(named[axis]) !== 1) throw new TypeError('a stack along another axis');
    return stack((Array.isArray(columns) ? columns : []).map((column: Value) => asTensor(column, library)));
  });

/** Entry by entry one or the other, the condition as large as the result. */
function chosen(condition?: Tensor, yes?: Tensor, no?: Tensor): Tensor {
  const wide = (of: Tensor | undefined): Tensor => broadcast(needed(condition), needed(of), (_, entry) => entry);
  const [above, below] = [wide(yes), wide(no)];
  const entries = needed(condition).entries.map(({ value }, at) => (value > 0 ? above : below).entries[at]);
  return new Tensor(
    above.library,
    above.shape,
    entries.filter((entry) => entry !== undefined),
  );
}

const numpyFunctions = {
  stack: stackOf('numpy', 'axis'),
  array: new PythonFunction(([list], named) => {
    known(named, []);
    return tensorOf('numpy', list);
  }),
  exp: onTensors('numpy', (x) => needed(x).map(exp)),
  log: onTensors('numpy', (x) => needed(x).map(log)),
  tanh: onTensors('numpy', (x) => needed(x).map(tanh)),
  sqrt: onTensors('numpy', (x) => needed(x).map((one) => power(one, constant(0.5)))),
  abs: onTensors('numpy', (x) => needed(x).map((one) => larger(one, negative(one)))),
  expm1: onTensors('numpy', (x) => needed(x).map(expm1)),
  minimum: onTensors('numpy', (x, y) => broadcast(needed(x), needed(y), smaller)),
  maximum: onTensors('numpy', (x, y) => broadcast(needed(x), needed(y), larger)),
  /** ln(e^x + e^y) = x + ln(1 + e^{y - x}) */
  logaddexp: onTensors('numpy', (x, y) =>
    broadcast(needed(x), needed(y), (one, other) => add(one, softplus(subtract(other, one)))),
  ),
  where: onTensors('numpy', chosen),
};

const onlyDimension = (named: Readonly<Record<string, Value>>): number => {
  known(named, ['dim']);
  return asNumber(named.dim);
};

/** z - max z - ln Σ e^{z - max z} */
function logSoftmax(z: Tensor, axis: number): Tensor {
  const top = tensorOf('torch', largest(z, axis, true).toList());
  const lowered = broadcast(z, top, subtract);
  return broadcast(lowered, sum(lowered.map(exp), axis, true).map(log), subtract);
}

/** The file must ask for 64 bits before it makes a tensor. */
function torchFunctions(): Readonly<Record<string, Value>> {
  let isWide = false;
  return {
    float64: 'float64',
    set_default_dtype: new PythonFunction(([kind]) => {
      isWide = kind === 'float64';
      return null;
    }),
    tensor: new PythonFunction(([list], named) => {
      if (!isWide) throw new TypeError('a tensor of 32 bits');
      known(named, ['requires_grad']);
      return tensorOf('torch', list, named.requires_grad === true);
    }),
    no_grad: new PythonFunction(() => null),
    stack: stackOf('torch', 'dim'),
    /** Of a condition that is as large as the result, and of a number or an array on each side. */
    where: onTensors('torch', chosen),
    exp: onTensors('torch', (x) => needed(x).map(exp)),
    log: onTensors('torch', (x) => needed(x).map(log)),
    sigmoid: onTensors('torch', (x) => needed(x).map(sigmoid)),
    tanh: onTensors('torch', (x) => needed(x).map(tanh)),
    sqrt: onTensors('torch', (x) => needed(x).map((one) => power(one, constant(0.5)))),
    abs: onTensors('torch', (x) => needed(x).map((one) => larger(one, negative(one)))),
    minimum: onTensors('torch', (x, y) => broadcast(needed(x), needed(y), smaller)),
    maximum: onTensors('torch', (x, y) => broadcast(needed(x), needed(y), larger)),
    relu: onTensors('torch', (x) => needed(x).map(relu)),
    softmax: new PythonFunction(([z], named) => logSoftmax(asTensor(z, 'torch'), onlyDimension(named)).map(exp)),
    log_softmax: new PythonFunction(([z], named) => logSoftmax(asTensor(z, 'torch'), onlyDimension(named))),
  };
}

const torchFunctional = {
  leaky_relu: new PythonFunction(([x, slope], named) => {
    known(named, []);
    return asTensor(x, 'torch').map(leakyRelu(slope === undefined ? 0.01 : asNumber(slope)));
  }),
  elu: onTensors('torch', (x) => needed(x).map(elu)),
  silu: onTensors('torch', (x) => needed(x).map(silu)),
  /** Above the threshold, PyTorch takes x itself. */
  softplus: new PythonFunction(([x], named) => {
    known(named, ['threshold']);
    const threshold = named.threshold === undefined ? 20 : asNumber(named.threshold);
    return asTensor(x, 'torch').map((one) => (one.value > threshold ? one : softplus(one)));
  }),
  /** The mean of ln(1 + e^z) - t z. */
  binary_cross_entropy_with_logits: onTensors('torch', (z, t) =>
    mean(broadcast(needed(z).map(softplus), broadcast(needed(t), needed(z), multiply), subtract)),
  ),
};

export function importModule(name: string): PythonModule {
  if (name === 'numpy') return new PythonModule(numpyFunctions);
  if (name === 'torch') return new PythonModule(torchFunctions());
  if (name === 'torch.nn.functional') return new PythonModule(torchFunctional);
  throw new TypeError(`no module ${name}`);
}
