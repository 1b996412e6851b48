import { success, type Outcome } from '../../engine/contract/outcome.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import { Printer } from '../../engine/printing/printer.ts';
import { solve } from '../../engine/solution/solve.ts';
import type { MistakeSheet } from '../contract/mistake-views.ts';
import type { ShownQuantity } from '../contract/views.ts';
import { showQuantity } from '../drills/open-drill.ts';
import { findMistake } from './find-mistakes.ts';

/** The lines as published, and what the task gives to work them out again. */
export function openMistake({ mistake: id }: { readonly mistake: string }): Outcome<MistakeSheet> {
  const found = findMistake(id);
  if (!found.ok) return found;
  const { example, title, lines, decimals } = found.value;
  const solved = solve(example.network);
  if (!solved.ok) return solved;
  const printer = new Printer(solved.value, example.network.notation ?? 'numbered', example.precision);
  const given: Record<QuantityId, ShownQuantity> = {};
  for (const quantity of solved.value.quantities.values()) {
    if (!quantity.expression) given[quantity.id] = showQuantity(printer, quantity.id);
  }
  return success({
    id,
    example: example.id,
    title,
    network: example.network,
    rateSymbol: printer.rate.symbol.text,
    given,
    lines: lines.map(({ places, quantity, claimed }) => ({
      place: places.join(' '),
      quantity,
      symbol: printer.symbol(quantity),
      claimed,
    })),
    decimals,
  });
}
