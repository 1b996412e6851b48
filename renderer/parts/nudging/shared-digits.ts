const whole = /^(-?\d+)(?:\.\d*)?(e.*)?$/;

/** What two written numbers begin with alike; empty where they are not of the same size, or not of the same sign. */
export function sharedDigits(one: string, other: string): string {
  const [, left = '', leftPower = ''] = whole.exec(one) ?? [];
  const [, right = '', rightPower = ''] = whole.exec(other) ?? [];
  if (left.length !== right.length || leftPower !== rightPower) return '';
  if (left.startsWith('-') !== right.startsWith('-')) return '';
  let end = 0;
  while (end < one.length && one[end] === other[end]) end += 1;
  return one.slice(0, end);
}
