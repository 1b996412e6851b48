import { power } from '../answers/power.ts';
import { settled } from '../expression/settled.ts';
import type { Formula } from './formula.ts';

/** What is written down of a value that was worked out. */
export type Write = (value: number) => number;

/**
 * The one number that a formula comes to.
 * @param take the value of a quantity, by its place
 * @param part what is gone on with of a result inside the formula; left out where nothing is written
 */
export function evaluateFormula(formula: Formula, take: (place: number) => number, part?: Write): number {
  switch (formula.kind) {
    case 'reference':
      return take(formula.place);
    case 'constant':
      return formula.value;
    case 'sum': {
      let sum = 0;
      let size = 0;
      for (const term of formula.parts) {
        const value = inner(term, take, part);
        sum += value;
        size += Math.abs(value);
      }
      return settled(sum, size, formula.parts.length);
    }
    case 'product': {
      let product = 1;
      for (const factor of formula.parts) product *= inner(factor, take, part);
      return product;
    }
    case 'difference': {
      const left = inner(formula.left, take, part);
      const right = inner(formula.right, take, part);
      return settled(left - right, Math.abs(left) + Math.abs(right), 2);
    }
    case 'quotient':
      return inner(formula.left, take, part) / inner(formula.right, take, part);
    case 'negative':
      return -inner(formula.of, take, part);
    case 'square':
      return inner(formula.of, take, part) ** 2;
    case 'power':
      return power(inner(formula.of, take, part), formula.exponent);
    case 'extremum':
      return Math[formula.which](inner(formula.left, take, part), inner(formula.right, take, part));
    case 'function':
      return formula.apply(inner(formula.of, take, part));
    case 'step':
      return evaluateFormula(inner(formula.of, take, part) > 0 ? formula.above : formula.below, take, part);
  }
}

function inner(formula: Formula, take: (place: number) => number, part: Write | undefined): number {
  const value = evaluateFormula(formula, take, part);
  return part && formula.isStep ? part(value) : value;
}
