import type { Operation } from './computation-graph.ts';

/** A function as it is typed, before a bracket; capitals too. */
const functions: ReadonlyMap<string, Operation> = new Map([
  ['σ', 'sigmoid'],
  ['sigmoid', 'sigmoid'],
  ['exp', 'exp'],
  ['ln', 'ln'],
  ['log', 'ln'],
  ['sqrt', 'sqrt'],
  ['tanh', 'tanh'],
  ['relu', 'relu'],
  ['softplus', 'softplus'],
  ['max', 'max'],
  ['min', 'min'],
  ['abs', 'abs'],
]);

/** Only Latin capitals, because Σ is no capital σ in mathematics. */
export const functionNamed = (typed: string): Operation | undefined =>
  functions.get(typed.normalize('NFKC').replace(/[A-Z]/g, (letter) => letter.toLowerCase()));

/** Those of two arguments. */
export const takesTwo = (operation: Operation): operation is 'max' | 'min' =>
  operation === 'max' || operation === 'min';

/** Numbers that have a name of their own, where no line or given number has it. */
const constants: ReadonlyMap<string, number> = new Map([
  ['e', Math.E],
  ['π', Math.PI],
  ['pi', Math.PI],
]);

export const constantNamed = (typed: string): number | undefined => constants.get(typed);
