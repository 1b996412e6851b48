/** \lVert v \rVert_2 = m \sqrt{\sum_i (v_i / m)^2} with m = \max_i |v_i|, so that no square leaves what a double holds. */
export function euclideanNorm(values: Float64Array): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  if (largest === 0 || !Number.isFinite(largest)) return largest;
  let sum = 0;
  for (const value of values) sum += (value / largest) ** 2;
  return largest * Math.sqrt(sum);
}
