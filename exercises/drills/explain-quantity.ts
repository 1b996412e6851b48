import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import { Printer } from '../../engine/printing/printer.ts';
import type { Explanation } from '../contract/views.ts';
import { findDrill, type DrillRequest } from './find-drill.ts';
import { showQuantity } from './show-quantity.ts';

/** The worked lines of one quantity of a drill, with the quantities it is made of. */
export function explainQuantity({
  quantity: wanted,
  ...request
}: DrillRequest & { readonly quantity: string }): Outcome<Explanation> {
  const found = findDrill(request);
  if (!found.ok) return found;
  const { solution, notation, precision } = found.value;
  if (!solution.quantities.has(wanted)) return failure({ code: 'unknown-quantity', quantity: wanted });
  const printer = new Printer(solution, notation, precision);
  const quantity = printer.quantity(wanted);
  return success({ quantity, operands: quantity.operands.map((operand) => showQuantity(printer, operand)) });
}
