import { success, type Outcome } from '../../engine/contract/outcome.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import type { NotationName } from '../../engine/network/document.ts';
import type { PrintedSymbol } from '../../engine/printing/printed.ts';
import { Printer } from '../../engine/printing/printer.ts';
import type { NetworkSymbols } from '../contract/editor-views.ts';
import { chosenQuantities, type QuantityChoice } from './chosen-quantities.ts';
import { solveNetwork } from './solve-network.ts';

/** The symbol of every quantity that is wanted, in a notation. */
export function networkSymbols({
  network,
  notation,
  ...choice
}: QuantityChoice & { readonly network: unknown; readonly notation: NotationName }): Outcome<NetworkSymbols> {
  const solved = solveNetwork(network);
  if (!solved.ok) return solved;
  const chosen = chosenQuantities(solved.value, choice);
  if (!chosen.ok) return chosen;
  // Symbols are the same at any precision.
  const printer = new Printer(solved.value, notation, { decimals: 4 });
  const symbols: Record<QuantityId, PrintedSymbol> = {};
  for (const { id } of chosen.value) symbols[id] = printer.symbol(id);
  return success({ symbols, rateSymbol: printer.rate.symbol });
}
