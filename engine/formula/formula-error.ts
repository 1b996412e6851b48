import type { FormulaError } from '../contract/errors.ts';
import type { LineProblem } from './formula-problem.ts';

/**
 * The refusal of a formula, with the place where it is at fault.
 * @param index of the line, from 0
 */
export function formulaError(
  index: number,
  text: string,
  { problem, start, found, instead = '' }: LineProblem,
): FormulaError {
  return {
    code: 'formula-unusable',
    path: `lines[${index}]`,
    line: index + 1,
    column: Array.from(text.slice(0, start)).length + 1,
    found: found.length > 60 ? `${found.slice(0, 59)}…` : found,
    problem,
    instead,
  };
}
