import { success, type Outcome } from '../../engine/contract/outcome.ts';
import type { NotationName } from '../../engine/network/document.ts';
import { Printer } from '../../engine/printing/printer.ts';
import type { Solution } from '../../engine/solution/solution.ts';
import type { MistakeSheet } from '../contract/mistake-views.ts';
import { drawnGraph } from '../drills/graphs/drawn-graph.ts';
import { networkFunctions } from '../drills/network-functions.ts';
import { networkPrinter } from '../drills/network-printer.ts';
import { showQuantity } from '../drills/show-quantity.ts';
import { unitNames } from '../drills/unit-names.ts';
import { derivationItem } from '../drills/drill-plan.ts';
import { findMistake } from './find-mistake.ts';
import type { MistakeDrill } from './mistake-drill.ts';

/** The lines as they were written, and what is needed to work them out again. */
export function openMistake({ mistake: asked }: { readonly mistake: string }): Outcome<MistakeSheet> {
  const found = findMistake(asked);
  return found.ok ? success(mistakeSheetOf(found.value)) : found;
}

/** What a mistake drill shows before a line is marked. */
export function mistakeSheetOf(mistake: MistakeDrill): MistakeSheet {
  const { id, title, example, generated, solution, precision, worked, lines, decimals } = mistake;
  const printer = new Printer<Solution>(solution, notationOf(solution), precision);
  const stated = [...solution.quantities.values()].filter(({ expression }) => !expression).map((given) => given.id);
  const sheet = {
    id,
    example,
    generated,
    title,
    rateSymbol: printer.rate.symbol.text,
    given: {
      ...Object.fromEntries(stated.map((quantity) => [quantity, showQuantity(printer, quantity)])),
      ...Object.fromEntries(
        worked.map(({ quantity, claimed }) => [
          quantity,
          { ...showQuantity(printer, quantity), shown: claimed, value: Number(claimed) },
        ]),
      ),
    },
    names: unitNames(printer),
    lines: lines.map(({ letters, ...line }) => ({
      ...line,
      item: letters ? derivationItem(line.quantity) : line.quantity,
      symbol: printer.symbol(line.quantity),
      letters: letters ?? null,
    })),
    decimals,
  };
  if (solution.of === 'network') {
    return {
      ...sheet,
      of: solution.of,
      network: solution.document,
      functions: networkFunctions(networkPrinter(printer)),
    };
  }
  const { document, graph } = solution.formula;
  return { ...sheet, of: solution.of, formula: document, graph: drawnGraph(graph, printer) };
}

/** What a network says it is written in. */
export const notationOf = (solution: Solution): NotationName =>
  (solution.of === 'network' ? solution.document.notation : undefined) ?? 'numbered';
