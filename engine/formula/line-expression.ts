import { constant, negative, product, sum, type Expression } from '../expression/expression.ts';
import { settled } from '../expression/settled.ts';
import { operations } from './operations.ts';
import type { Term } from './term.ts';

/** What a name in a line stands for: its value or what is written for it. */
type Values = (name: string) => number;
export type Letters = (name: string) => Expression;

/** A line's expression in letters. */
export function written(term: Term, letters: Letters): Expression {
  if (term.kind === 'number') return term.of ? written(term.of, letters) : constant(term.value);
  if (term.kind === 'name') return letters(term.name);
  const [left, right = constant(NaN)] = operandsOf(term, letters);
  if (!left) throw new RangeError('an operation has operands');
  if (term.operation === 'add' && left.kind === 'sum') return sum([...left.terms, right]);
  if (term.operation === 'multiply' && left.kind === 'product') return product(...left.factors, right);
  return operations[term.operation].written(left, right);
}

/** An exponent is a number, whatever it was worked out from. */
const operandsOf = ({ operation, operands }: Term & { readonly kind: 'operation' }, letters: Letters): Expression[] =>
  operands.map((operand, index) =>
    operation === 'power' && index === 1 && operand.kind === 'number'
      ? constant(operand.value)
      : written(operand, letters),
  );

/** How a line changes with one of its names, in letters. */
export function writtenSlope(term: Term, by: string, letters: Letters): Expression {
  return derivative(term, by, letters) ?? constant(0);
}

function derivative(term: Term, by: string, letters: Letters): Expression | undefined {
  if (term.kind === 'number') return undefined;
  if (term.kind === 'name') return term.name === by ? constant(1) : undefined;
  const [left, right = constant(NaN)] = operandsOf(term, letters);
  if (!left) throw new RangeError('an operation has operands');
  const terms: Expression[] = [];
  for (const [index, slope] of operations[term.operation].writtenSlopes.entries()) {
    const operand = term.operands[index];
    const inner = operand && derivative(operand, by, letters);
    if (inner) terms.push(times(slope(left, right, written(term, letters)), inner));
  }
  return terms.length === 0 ? undefined : added(terms);
}

/** A sum as a person writes it: numbers alone are added up, and what is there twice is taken twice. */
export function added(terms: readonly Expression[]): Expression {
  const numbers = terms.flatMap((term) => (term.kind === 'constant' ? [term.value] : []));
  if (numbers.length === terms.length) return constant(numbers.reduce((total, value) => total + value, 0));
  const [first, second] = terms;
  if (first && second && terms.length === 2 && JSON.stringify(first) === JSON.stringify(second)) {
    return times(constant(2), first);
  }
  return sum(terms);
}

/** A product as a person writes it: without the factor 1, numbers first and multiplied, signs in front. */
export function times(one: Expression, other: Expression): Expression {
  const factors = [one, other].flatMap((part) => (part.kind === 'product' ? part.factors : [part]));
  let number = 1;
  const left: Expression[] = [];
  for (const factor of factors) {
    if (factor.kind === 'constant') number *= factor.value;
    else if (factor.kind === 'negative') {
      number = -number;
      left.push(...(factor.of.kind === 'product' ? factor.of.factors : [factor.of]));
    } else left.push(factor);
  }
  if (number === 0 || left.length === 0) return constant(number + 0);
  const size = Math.abs(number) === 1 ? left : [constant(Math.abs(number)), ...left];
  const [only] = size;
  const whole = only && size.length === 1 ? only : product(...size);
  return number < 0 ? negative(whole) : whole;
}

/** The value of a line, and how it changes with each of its names. */
export function valueAndSlopes(term: Term, values: Values): { value: number; slopes: ReadonlyMap<string, number> } {
  const tape: Worked[] = [];
  const work = (part: Term): Worked => {
    const operands = part.kind === 'operation' ? part.operands.map(work) : [];
    const [left = NaN, right = NaN] = operands.map(({ value }) => value);
    const value =
      part.kind === 'number'
        ? part.value
        : part.kind === 'name'
          ? values(part.name)
          : operations[part.operation].value(left, right) + 0;
    const worked: Worked = { part, operands, value, back: [] };
    tape.push(worked);
    return worked;
  };
  const whole = work(term);
  whole.back.push(1);
  const byName = new Map<string, number[]>();
  for (const { part, operands, value, back } of tape.reverse()) {
    const gradient = total(back);
    if (part.kind === 'name') byName.set(part.name, [...(byName.get(part.name) ?? []), gradient]);
    if (part.kind !== 'operation') continue;
    const [left = NaN, right = NaN] = operands.map((operand) => operand.value);
    for (const [index, slope] of operations[part.operation].slopes.entries()) {
      const operand = operands[index];
      // What a number comes to changes with nothing.
      if (operand && operand.part.kind !== 'number') operand.back.push(gradient * slope(left, right, value));
    }
  }
  return { value: whole.value, slopes: new Map([...byName].map(([name, parts]) => [name, total(parts)])) };
}

interface Worked {
  readonly part: Term;
  readonly operands: readonly Worked[];
  readonly value: number;
  readonly back: number[];
}

/** A sum that is 0 where it is 0 on paper. */
export const total = (parts: readonly number[]): number =>
  settled(
    parts.reduce((sum, part) => sum + part, 0),
    parts.reduce((size, part) => size + Math.abs(part), 0),
    parts.length,
  );
