import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import { documentError } from '../../engine/network/document-error.ts';
import type { NotationName } from '../../engine/network/document.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import { MatrixPrinter, type MatrixStep, type MatrixStepKind } from '../../engine/printing/matrix-steps.ts';
import { Printer } from '../../engine/printing/printer.ts';
import type { QuantityKind, QuantityName } from '../../engine/quantities/quantity-name.ts';
import type { ValueExplanation } from '../contract/editor-views.ts';
import { showQuantity } from '../drills/show-quantity.ts';
import { solveNetwork } from './solve-network.ts';

interface Wanted {
  readonly network: unknown;
  readonly quantity: string;
  readonly notation: NotationName;
  readonly precision: Precision;
}

/** The worked line of one quantity of a network, with the quantities it is made of. */
export function explainValue({ network, quantity: wanted, notation, precision }: Wanted): Outcome<ValueExplanation> {
  const solved = solveNetwork(network);
  if (!solved.ok) return solved;
  const found = solved.value.quantities.get(wanted);
  if (!found) return failure(documentError('quantity', wanted, { kind: 'quantity-id' }));
  const printer = new Printer(solved.value, notation, precision);
  const quantity = printer.quantity(wanted);
  const matrix = notation === 'matrix' ? stepOf(printer, found.name) : undefined;
  return success({
    quantity,
    operands: quantity.operands.map((operand) => showQuantity(printer, operand)),
    ...(matrix ? { matrix } : {}),
  });
}

/** The line of matrices in which a quantity is an entry, or a factor of one. */
const stepOfKind: Partial<Record<QuantityKind, MatrixStepKind>> = {
  'pre-activation': 'weighted-sum',
  activation: 'activation',
  slope: 'delta',
  'activation-gradient': 'delta',
  'path-gradient': 'delta',
  delta: 'delta',
  'weight-gradient-of-sample': 'weight-gradient',
  'weight-gradient': 'weight-gradient',
  'bias-gradient': 'bias-gradient',
  'shared-bias-gradient': 'bias-gradient',
  'weight-change': 'weight-update',
  'bias-change': 'bias-update',
  'shared-bias-change': 'bias-update',
  'updated-weight': 'weight-update',
  'updated-bias': 'bias-update',
  'updated-shared-bias': 'bias-update',
};

function stepOf(printer: Printer, name: QuantityName): MatrixStep | undefined {
  const kind = stepOfKind[name.kind];
  if (!kind || !('layer' in name)) return undefined;
  return new MatrixPrinter(printer).line(kind, name.layer, 'sample' in name ? name.sample : 1);
}
