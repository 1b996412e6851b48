import { failure, success, type Outcome } from '../../../engine/contract/outcome.ts';
import type { QuantityId } from '../../../engine/expression/expression.ts';
import { finer } from '../../../engine/precision/precision.ts';
import { Printer } from '../../../engine/printing/printer.ts';
import type { Solution } from '../../../engine/solution/solution.ts';
import type { Hint } from '../../contract/drill-views.ts';
import { findDrill, type DrillRequest } from '../find-drill.ts';
import { prepare } from '../prepared-drill.ts';
import { wayTo } from './hint-way.ts';
import { reckon } from './reckon.ts';

/** What leads to the value of one field of a guided drill, from what stands on the sheet. */
export function openHint({
  quantity: wanted,
  ...request
}: DrillRequest & { readonly quantity: string }): Outcome<Hint> {
  const found = findDrill(request);
  if (!found.ok) return found;
  const { solution, notation, precision } = found.value;
  const { given, precisions } = prepare(found.value, 'guided');
  const quantity = solution.quantities.get(wanted);
  if (!quantity || !precisions.has(wanted)) return failure({ code: 'unknown-quantity', quantity: wanted });
  const onSheet = new Set([...given, ...precisions.keys()]);
  const way = wayTo(solution, wanted, (id) => onSheet.has(id));
  const precisionOf = (id: QuantityId) => precisions.get(id)?.precision ?? precision;
  const { figures, moreDigits, comesOut } = reckon(way, {
    written: (id, digits) => new Printer<Solution>(solution, notation, finer(precisionOf(id), digits)).shownOf(id),
    precisionOf,
    value: quantity.value,
  });
  const printer = new Printer<Solution>(solution, notation, precision);
  const figureOf = (id: QuantityId): string => figures.get(id) ?? '';
  const { rule } = printer.quantity(wanted);
  return success({
    ...(rule ? { rule } : {}),
    steps: way.map(({ id, expression }, index) => ({
      id,
      symbol: printer.symbol(id),
      rule: printer.print(expression, 'symbols'),
      filled: printer.filled(expression, figureOf),
      relation: comesOut || index < way.length - 1 ? '=' : '≈',
      shown: figureOf(id),
    })),
    moreDigits,
  });
}
