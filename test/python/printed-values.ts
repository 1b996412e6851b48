import { runPython } from './run.ts';
import type { Value } from './value.ts';

export type Numbers = number | readonly Numbers[];

function numbers(value: Value | undefined): Numbers {
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return (value as readonly Value[]).map(numbers);
  throw new TypeError(`printed a ${typeof value}`);
}

/** What an exported file prints, by label. */
export const printedValues = (source: string): Readonly<Record<string, Numbers>> =>
  Object.fromEntries(
    runPython(source).map(([label, value]) => [typeof label === 'string' ? label : '', numbers(value)]),
  );

/** How far two are apart at most; NaN where their shapes differ. */
export function apart(one: Numbers | undefined, other: Numbers | undefined): number {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other);
  if (typeof one === 'number' || typeof other === 'number' || one?.length !== other?.length) return NaN;
  return Math.max(0, ...(one ?? []).map((entry, index) => apart(entry, other?.[index])));
}
