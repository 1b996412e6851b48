import { sigmoid } from '../activations/sigmoid.ts';

type RealFunction = (value: number) => number;

const functions: ReadonlyMap<string, RealFunction> = new Map([
  ['σ', sigmoid],
  ['exp', Math.exp],
  ['ln', Math.log],
  ['tanh', Math.tanh],
]);

const otherNames: ReadonlyMap<string, string> = new Map([['sigmoid', 'σ']]);

export interface NamedFunction {
  readonly name: string;
  readonly apply: RealFunction;
}

/** A function by what was typed, capitals too; only Latin ones, because Σ is no capital σ in mathematics. */
export function findFunction(typed: string): NamedFunction | undefined {
  const small = typed.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const name = otherNames.get(small) ?? small;
  const apply = functions.get(name);
  return apply && { name, apply };
}
