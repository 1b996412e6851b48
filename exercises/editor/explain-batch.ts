import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import { documentError } from '../../engine/network/document-error.ts';
import type { NotationName } from '../../engine/network/document.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import { Printer } from '../../engine/printing/printer.ts';
import { solve } from '../../engine/solution/solve.ts';
import type { BatchExplanation } from '../contract/editor-views.ts';
import { showQuantity } from '../drills/show-quantity.ts';
import { inEachSample, spreadOf } from './batch-values.ts';
import { solveNetwork } from './solve-network.ts';

interface Wanted {
  readonly network: unknown;
  /** As in a network of one sample: `a.1.2`. */
  readonly quantity: string;
  readonly notation: NotationName;
  readonly precision: Precision;
}

/** A quantity in each sample, with what they come to together. */
export function explainBatch({ network, quantity, notation, precision }: Wanted): Outcome<BatchExplanation> {
  const solved = solveNetwork(network);
  if (!solved.ok) return solved;
  const { document, quantities } = solved.value;
  const found = inEachSample(quantities.values(), quantity);
  if (found.length < 2) return failure(documentError('quantity', quantity, { kind: 'quantity-id' }));
  const alone = solve({ ...document, samples: document.samples.slice(0, 1) });
  if (!alone.ok) return alone;
  const printer = new Printer(solved.value, notation, precision);
  return success({
    symbol: new Printer(alone.value, notation, precision).symbol(quantity),
    samples: found.map(({ id }) => showQuantity(printer, id)),
    spread: spreadOf(
      found.map(({ value }) => value),
      precision,
    ),
  });
}
