import type { Printer } from '../../engine/printing/printer.ts';
import type { UnitNames } from '../contract/network-views.ts';

/** The names that a printer gives to the weighted sum and the activation of every unit, at every sample. */
export function unitNames(printer: Printer): UnitNames {
  const named = [...printer.solution.quantities.values()].filter(
    ({ name: { kind } }) => kind === 'pre-activation' || kind === 'activation',
  );
  return Object.fromEntries(named.map(({ id }) => [id, printer.symbol(id).text]));
}
