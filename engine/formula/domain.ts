import type { Operation } from './computation-graph.ts';
import type { FormulaProblem } from './formula-problem.ts';

/** Why an operation has no value at its operands; undefined where it has one. */
export function domainProblem(
  operation: Operation,
  [left = NaN, right = NaN]: readonly number[],
  value: number,
): { readonly problem: FormulaProblem; readonly found: string } | undefined {
  const at = short(left);
  if (operation === 'ln' && left <= 0) return { problem: 'logarithm', found: `ln(${at})` };
  if (operation === 'sqrt' && left < 0) return { problem: 'root', found: `√(${at})` };
  if (operation === 'divide' && right === 0) return { problem: 'division-by-zero', found: `${at}/0` };
  if (operation === 'power' && left === 0 && right < 0) {
    return { problem: 'division-by-zero', found: `0^(${short(right)})` };
  }
  if (operation === 'power' && left < 0 && !Number.isInteger(right)) {
    return { problem: 'power', found: `(${at})^(${short(right)})` };
  }
  return Number.isFinite(value) ? undefined : { problem: 'too-large', found: String(value) };
}

/** A value on the way, as short as a sentence wants it. */
const short = (value: number): string => String(Number(value.toPrecision(6)));
