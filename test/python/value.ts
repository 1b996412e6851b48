import { Tensor, type Library, tensorOf } from './tensor.ts';

/** What a name can stand for. `null` is None. */
export type Value = number | string | boolean | null | Tensor | PythonFunction | PythonModule | readonly Value[];

export type Named = Readonly<Record<string, Value>>;

export class PythonFunction {
  constructor(readonly call: (args: readonly Value[], named: Named) => Value) {}
}

export class PythonModule {
  constructor(readonly members: Readonly<Record<string, Value>>) {}
}

export function asTensor(value: Value | undefined, library: Library): Tensor {
  if (value instanceof Tensor) {
    if (value.library !== library) throw new TypeError(`an array of ${value.library} in ${library}`);
    return value;
  }
  if (typeof value === 'number') return tensorOf(library, value);
  throw new TypeError(`a ${typeof value} is no array`);
}

export function asNumber(value: Value | undefined): number {
  if (typeof value !== 'number') throw new TypeError(`a ${typeof value} is no number`);
  return value;
}

/** A function of arrays alone. */
export const onTensors = (library: Library, run: (...tensors: readonly Tensor[]) => Tensor): PythonFunction =>
  new PythonFunction((args, named) => {
    known(named, []);
    return run(...args.map((argument) => asTensor(argument, library)));
  });

/** Refuses a keyword that the function does not have. */
export function known(named: Named, names: readonly string[]): void {
  const unknown = Object.keys(named).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new TypeError(`no keyword ${unknown}`);
}

/** An argument of an operation of several arrays. */
export function needed(tensor: Tensor | undefined): Tensor {
  if (!tensor) throw new TypeError('an array is missing');
  return tensor;
}
