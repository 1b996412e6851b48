/**
 * Whether an answer lies within one unit of the last place asked for around the exact value. The slack of a
 * thousandth of a unit is for the binary form of decimals such as 0.1.
 */
export function isWithinLastPlace(answer: number, exact: number, decimals: number): boolean {
  const unit = 10 ** -decimals;
  return Math.abs(answer - exact) <= unit * 1.001;
}
