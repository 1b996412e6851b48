import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import { Printer } from '../../engine/printing/printer.ts';
import type { Explanation } from '../contract/views.ts';
import { findDrill } from './find-drill.ts';
import { showQuantity } from './open-drill.ts';

/** The worked lines of one quantity of a drill, with the quantities it is made of. */
export function explainQuantity({
  drill: id,
  quantity: wanted,
}: {
  readonly drill: string;
  readonly quantity: string;
}): Outcome<Explanation> {
  const found = findDrill(id);
  if (!found.ok) return found;
  const { example, solution } = found.value;
  if (!solution.quantities.has(wanted)) return failure({ code: 'unknown-quantity', quantity: wanted });
  const printer = new Printer(solution, example.network.notation ?? 'numbered', example.precision);
  const quantity = printer.quantity(wanted);
  return success({ quantity, operands: quantity.operands.map((operand) => showQuantity(printer, operand)) });
}
