import type { QuantityId } from '../../../engine/expression/expression.ts';
import type { Printed } from '../../../engine/printing/printed.ts';
import type { Printer } from '../../../engine/printing/printer.ts';
import type { Solution } from '../../../engine/solution/solution.ts';

/**
 * The rule of a quantity, as it is learnt. Where it is only another name for what comes back along its one way out, that
 * one's rule tells more than the name does.
 */
export function shortRule(printer: Printer<Solution>, id: QuantityId): Printed | undefined {
  const quantity = printer.solution.quantities.get(id);
  const { expression } = quantity ?? {};
  const isRenamed = quantity?.name.kind === 'node-gradient' && expression?.kind === 'reference';
  return printer.quantity(isRenamed ? expression.id : id).rule;
}
