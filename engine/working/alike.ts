import { evaluate } from '../expression/evaluate.ts';
import type { Expression, QuantityId } from '../expression/expression.ts';
import { isSingle, laidAs, totalGrid, type Grid } from '../reading/grid.ts';
import type { Term } from '../reading/term.ts';
import { hasName, hasNumber } from './named.ts';
import { shownPlace } from './readings.ts';

/** What a side is worth that comes out nearly, as with a slip in its digits. */
export const almost = 0.5;

/** What two sides are held against each other by. */
interface Surroundings {
  /** The second side, as it was written. */
  readonly term: Term | undefined;
  readonly samples: number;
  readonly valueOf: (id: QuantityId) => number;
}

/** How well two sides of an equality come out alike: from 3, where they are the same, down to -3, where their shapes differ. */
export function alikeness(one: Grid, other: Grid, at: Surroundings): number {
  // Beside one number a column of a batch stands for its sum.
  const isColumn = (grid: Grid): boolean => at.samples > 1 && grid.length === at.samples && grid[0]?.length === 1;
  if (isSingle(one) && isColumn(other)) return alikeness(one, totalGrid(other), at);
  if (isSingle(other) && isColumn(one)) return alikeness(totalGrid(one), other, at);
  if (one.length !== other.length || one[0]?.length !== other[0]?.length) {
    const laid = laidAs(other, one);
    return laid === other ? -3 : alikeness(one, laid, at) - 0.1;
  }
  let total = 0;
  let count = 0;
  for (const [row, entries] of one.entries()) {
    for (const [column, entry] of entries.entries()) {
      const partner = other[row]?.[column];
      if (!partner) continue;
      total += entryAlikeness(entry, partner, at);
      count += 1;
    }
  }
  return count === 0 ? 0 : total / count;
}

function entryAlikeness(one: Expression, other: Expression, { term, valueOf }: Surroundings): number {
  const [a, b] = [evaluate(one, valueOf), evaluate(other, valueOf)];
  const [isFormula, isOtherFormula] = [hasName(one), hasName(other)];
  if (!isFormula && !isOtherFormula) return 0;
  const difference = Math.abs(a - b);
  const size = Math.max(Math.abs(a), Math.abs(b), 1e-12);
  if (isFormula && isOtherFormula && !hasNumber(one) && !hasNumber(other)) {
    if (difference <= 1e-9 * size) return 3;
    return difference <= 0.02 * size ? -almost : -2;
  }
  const place = shownPlace(term);
  if (place !== undefined) {
    if (difference <= 0.51 * place) return 2 + Math.min(1, Math.max(0, Math.log10(size / place)) * 0.2);
    if (difference <= 2 * place) return 1.2;
  } else if (difference <= 2e-3 * size) return 1.5;
  return difference <= 0.02 * size ? almost : -1;
}
