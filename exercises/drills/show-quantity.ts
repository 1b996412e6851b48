import type { QuantityId } from '../../engine/expression/expression.ts';
import type { Printer } from '../../engine/printing/printer.ts';
import type { Solution } from '../../engine/solution/solution.ts';
import type { ShownQuantity } from '../contract/network-views.ts';

/** A quantity's symbol and value, as a printer writes them. */
export function showQuantity(printer: Printer<Solution>, id: QuantityId): ShownQuantity {
  const { symbol, shown, value, rule } = printer.quantity(id);
  const { quantities } = printer.solution;
  const isNudged = quantities.get(id)?.name.kind === 'weight' && quantities.has(`${id}+ε`);
  return { id, symbol, shown, value, given: rule === undefined, ...(isNudged ? { nudged: true } : {}) };
}
