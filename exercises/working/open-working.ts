import { success, type Outcome } from '../../engine/contract/outcome.ts';
import { Printer } from '../../engine/printing/printer.ts';
import type { WorkingNetwork } from '../contract/working-views.ts';
import { networkFunctions } from '../drills/network-functions.ts';
import { showQuantity } from '../drills/show-quantity.ts';
import { unitNames } from '../drills/unit-names.ts';
import { solveNetwork } from '../editor/solve-network.ts';

/** As most documents round. */
const precision = { decimals: 4 } as const;

/** A network as it stands beside a working of it: only what it states is shown. */
export function openWorking({ network: wanted }: { readonly network: unknown }): Outcome<WorkingNetwork> {
  const solved = solveNetwork(wanted);
  if (!solved.ok) return solved;
  const { document, quantities } = solved.value;
  const notation = document.notation ?? 'numbered';
  const printer = new Printer(solved.value, notation, precision);
  const all = [...quantities.values()];
  return success({
    network: document,
    notation,
    precision,
    rateSymbol: printer.rate.symbol.text,
    functions: networkFunctions(printer),
    given: Object.fromEntries(
      all.filter(({ expression }) => !expression).map(({ id }) => [id, showQuantity(printer, id)]),
    ),
    names: unitNames(printer),
    symbols: Object.fromEntries(all.map(({ id }) => [id, printer.symbol(id)])),
  });
}
