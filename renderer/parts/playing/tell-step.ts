import type { ShownQuantity } from '../../../exercises/contract/network-views.ts';
import { drawnNumber } from '../../../exercises/diagram/shown-number.ts';
import type { PlayStep } from './play-step.ts';

/** More than these in one step would be a page, not a line. */
const most = 6;

/** What was worked in a step, `q = 3 · f = −12`. */
export function tellStep(step: PlayStep | undefined, quantities: Readonly<Record<string, ShownQuantity>>): string {
  const known = (step?.tells ?? []).flatMap((id) => quantities[id] ?? []);
  const told = known.slice(0, most).map((quantity) => `${quantity.symbol.text} = ${drawnNumber(quantity)}`);
  return [...told, ...(known.length > most ? ['…'] : [])].join(' · ');
}
