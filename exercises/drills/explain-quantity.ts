import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import { finer } from '../../engine/precision/precision.ts';
import { Printer } from '../../engine/printing/printer.ts';
import type { Solution } from '../../engine/solution/solution.ts';
import type { Explanation } from '../contract/views.ts';
import { findDrill, type DrillRequest } from './find-drill.ts';
import { showQuantity } from './show-quantity.ts';

/** No number is written with more digits than a binary one has. */
const mostDigits = 15;

/** The worked lines of one quantity of a drill, with the quantities it is made of. */
export function explainQuantity({
  quantity: wanted,
  ...request
}: DrillRequest & { readonly quantity: string }): Outcome<Explanation> {
  const found = findDrill(request);
  if (!found.ok) return found;
  const { solution, notation, precision } = found.value;
  if (!solution.quantities.has(wanted)) return failure({ code: 'unknown-quantity', quantity: wanted });
  const printer = new Printer<Solution>(solution, notation, precision);
  const moreDigits = digitsToComeOut(printer, wanted);
  const quantity = printer.quantity(wanted, moreDigits);
  const figures = new Printer<Solution>(solution, notation, finer(precision, moreDigits));
  return success({ quantity, operands: quantity.operands.map((operand) => showQuantity(figures, operand)) });
}

/** So many digits more are written of what is filled in, for whoever works the line again to come to what it says. */
function digitsToComeOut(printer: Printer<Solution>, id: QuantityId): number {
  const { precision } = printer;
  const written = 'decimals' in precision ? precision.decimals : precision.significant;
  for (let digits = 0; digits <= mostDigits - written; digits += 1) {
    if (printer.quantity(id, digits).relation === '=') return digits;
  }
  return 0;
}
