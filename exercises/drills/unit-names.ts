import type { Printer } from '../../engine/printing/printer.ts';
import type { Solution } from '../../engine/solution/solution.ts';
import type { UnitNames } from '../contract/network-views.ts';

/** The names that a printer gives to the weighted sum and the activation of every unit, at every sample, with all weights as they are; of a formula, to every node. */
export function unitNames(printer: Printer<Solution>): UnitNames {
  const named = [...printer.solution.quantities.values()].filter(
    ({ name }) =>
      name.kind === 'node-value' || ((name.kind === 'pre-activation' || name.kind === 'activation') && !name.nudge),
  );
  return Object.fromEntries(named.map(({ id }) => [id, printer.symbol(id).text]));
}
