import { operandsOf } from '../expression/evaluate.ts';
import type { Expression } from '../expression/expression.ts';
import { innerOf } from '../expression/inner.ts';
import { partsOf, type Term } from '../reading/term.ts';

/** ① and the like, by which factors are called. */
export const isLabel = (term: Term): boolean => term.kind === 'name' && /^[①-⑳]$/.test(term.spelling.base);

export const hasName = (expression: Expression): boolean =>
  expression.kind === 'learning-rate' || operandsOf(expression).size > 0;

/** Whether a decimal stands in it that is no constant of a formula. */
export const hasNumber = (expression: Expression): boolean =>
  expression.kind === 'constant'
    ? !Number.isInteger(expression.value) && expression.value !== 0.5
    : innerOf(expression).some(hasNumber);

/** Every name in an expression, and every derivative whole. */
export function namesIn(term: Term): Term[] {
  if (term.kind === 'name' || term.kind === 'derivative') return isLabel(term) ? [] : [term];
  return partsOf(term).flatMap(namesIn);
}
