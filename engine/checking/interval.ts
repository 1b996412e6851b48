/** All values from `low` to `high`, both included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const point = (value: number): Interval => ({ low: value, high: value });

/** The smallest interval that holds all of them. */
export const hull = (...parts: readonly Interval[]): Interval => ({
  low: Math.min(...parts.map(({ low }) => low)),
  high: Math.max(...parts.map(({ high }) => high)),
});

/** Whether two intervals share a value. `slack` is for decimals that have no exact binary form. */
export const meet = (one: Interval, other: Interval, slack = 0): boolean =>
  one.low <= other.high + slack && other.low <= one.high + slack;

/** As much of a number as its binary form may be off by. */
const binaryError = 4e-15;

/** Whether a value lies in an interval, but for its binary form. Never in one that is not a number. */
export function holds({ low, high }: Interval, value: number): boolean {
  const slack = binaryError * Math.max(Math.abs(low), Math.abs(high), Math.abs(value));
  return value >= low - slack && value <= high + slack;
}

export const isBounded = ({ low, high }: Interval): boolean => Number.isFinite(low) && Number.isFinite(high);
