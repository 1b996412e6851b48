import { success, type Outcome } from '../../engine/contract/outcome.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import { Printer } from '../../engine/printing/printer.ts';
import { pathBack } from '../../engine/solution/path-back.ts';
import type { DrillRow, DrillSheet, ShownQuantity } from '../contract/views.ts';
import { weightIds, type DrillSpecification, type DrillWeight } from './drill-specification.ts';
import { findDrill } from './find-drill.ts';

/** What the diagram shows before anything is answered: what is given and the forward pass; nothing of the way back. */
const shownKinds = new Set([
  'input',
  'target',
  'weight',
  'bias',
  'shared-bias',
  'pre-activation',
  'activation',
  'loss',
]);

/** Everything that the drill screen shows before an answer is given. */
export function openDrill({ drill: id }: { readonly drill: string }): Outcome<DrillSheet> {
  const found = findDrill(id);
  if (!found.ok) return found;
  const { example, drill, solution } = found.value;
  const notation = example.network.notation ?? 'numbered';
  const printer = new Printer(solution, notation, example.precision);
  const given: Record<QuantityId, ShownQuantity> = {};
  for (const quantity of solution.quantities.values()) {
    if (shownKinds.has(quantity.name.kind)) given[quantity.id] = showQuantity(printer, quantity.id);
  }
  return success({
    id: drill.id,
    example: example.id,
    title: drill.title,
    task: drill.task,
    network: example.network,
    notation,
    precision: example.precision,
    rateSymbol: printer.rate.symbol.text,
    given,
    rows: drill.weights.map((weight) => rowOf(printer, drill, weight)),
  });
}

/** A quantity's symbol and value, as a printer writes them. */
export function showQuantity(printer: Printer, id: QuantityId): ShownQuantity {
  const { symbol, shown, value, rule } = printer.quantity(id);
  return { id, symbol, shown, value, given: rule === undefined };
}

function rowOf(printer: Printer, drill: DrillSpecification, weight: DrillWeight): DrillRow {
  const ids = weightIds(weight);
  const gradient = printer.quantity(ids.gradient);
  const updated = printer.quantity(ids.updated);
  return {
    weight: showQuantity(printer, ids.weight),
    chainRule: gradient.rule?.tex ?? '',
    path: [...pathBack(printer.solution, ids.updated)],
    gradient: { quantity: ids.gradient, decimals: drill.decimals.gradient, optional: true, symbol: gradient.symbol },
    updateRule: updated.rule?.tex ?? '',
    updated: { quantity: ids.updated, decimals: drill.decimals.updated, optional: false, symbol: updated.symbol },
  };
}
