import type { Printer } from '../../engine/printing/printer.ts';
import type { Solution } from '../../engine/solution/solution.ts';

/** A printer of a network's solution, for what only networks have. @throws RangeError for one of a formula's */
export function networkPrinter(printer: Printer<Solution>): Printer {
  if (!isOfNetwork(printer)) throw new RangeError('this is worked on no network');
  return printer;
}

const isOfNetwork = (printer: Printer<Solution>): printer is Printer => printer.solution.of === 'network';
