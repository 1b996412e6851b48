/**
 * How far from the exact value an answer may lie where a course works with a fixed tolerance: by a part of the value (0 to
 * 1), or by a distance (0 or more).
 */
export type Tolerance = { readonly relative: number } | { readonly absolute: number };

/** Everything from `low` to `high` that lies within a tolerance of a value. */
export function toleranceAround(value: number, tolerance: Tolerance): { readonly low: number; readonly high: number } {
  const distance = 'relative' in tolerance ? tolerance.relative * Math.abs(value) : tolerance.absolute;
  return { low: value - distance, high: value + distance };
}
