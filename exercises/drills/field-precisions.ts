import type { Checker } from '../../engine/checking/checker.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import type { Questions } from '../generator/is-told-apart.ts';

export interface FieldPrecision {
  readonly precision: Precision;
  /** More digits than the drill agreed on. */
  readonly needsMore: boolean;
}

/**
 * What each answer is rounded to: what the drill agreed on, or as many digits more as tell right from wrong once all that
 * is given or asked before it is right. Where no number of digits does, more would be no help.
 */
export function fieldPrecisions(
  checker: Checker,
  agreed: Precision,
  { given, asked }: Questions,
): ReadonlyMap<QuantityId, FieldPrecision> {
  const known = new Set(given);
  const found = new Map<QuantityId, FieldPrecision>();
  for (const quantity of asked) {
    const needed = checker.digitsNeeded(quantity, agreed, known) ?? 0;
    const isDecimals = 'decimals' in agreed;
    const needsMore = needed > (isDecimals ? agreed.decimals : agreed.significant);
    const finer = isDecimals ? { decimals: needed } : { significant: needed };
    found.set(quantity, { precision: needsMore ? finer : agreed, needsMore });
    known.add(quantity);
  }
  return found;
}
