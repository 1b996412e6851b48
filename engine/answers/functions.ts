import { elu } from '../activations/elu.ts';
import { leakyRelu } from '../activations/leaky-relu.ts';
import { sigmoid } from '../activations/sigmoid.ts';
import { silu } from '../activations/silu.ts';
import { softplus } from '../activations/softplus.ts';

type RealFunction = (value: number) => number;

const functions: ReadonlyMap<string, RealFunction> = new Map([
  ['σ', sigmoid],
  ['exp', Math.exp],
  ['ln', Math.log],
  ['tanh', Math.tanh],
  ['sqrt', Math.sqrt],
  ['relu', (value) => Math.max(0, value)],
  ['leakyrelu', leakyRelu],
  ['elu', elu],
  ['softplus', softplus],
  ['silu', silu],
]);

const otherNames: ReadonlyMap<string, string> = new Map([
  ['sigmoid', 'σ'],
  ['lrelu', 'leakyrelu'],
  ['swish', 'silu'],
]);

/** Those that are written otherwise than in small letters. */
const writtenNames: ReadonlyMap<string, string> = new Map([
  ['relu', 'ReLU'],
  ['leakyrelu', 'LeakyReLU'],
  ['elu', 'ELU'],
  ['silu', 'SiLU'],
]);

/** A function of one number, or `max`, which is taken of two and more. */
export interface NamedFunction {
  readonly name: string;
  readonly apply: RealFunction | 'max';
}

/** A function by what was typed, capitals too; only Latin ones, because Σ is no capital σ in mathematics. */
export function findFunction(typed: string): NamedFunction | undefined {
  const small = typed.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  if (small === 'max') return { name: small, apply: 'max' };
  const name = otherNames.get(small) ?? small;
  const apply = functions.get(name);
  return apply && { name: writtenNames.get(name) ?? name, apply };
}

/** The name of a function right before a number, as in ln2, which would otherwise be a name such as x1. */
export const functionBeforeNumber =
  /(?:σ|sigmoid|exp|ln|tanh|sqrt|relu|leakyrelu|lrelu|elu|softplus|silu|swish)(?=[\d.])/iuy;
