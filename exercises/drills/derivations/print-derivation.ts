import type { QuantityId } from '../../../engine/expression/expression.ts';
import { joined, printMatrix } from '../../../engine/printing/matrices.ts';
import { MatrixPrinter, type MatrixStep } from '../../../engine/printing/matrix-steps.ts';
import type { Printed } from '../../../engine/printing/printed.ts';
import type { Printer } from '../../../engine/printing/printer.ts';
import type { QuantityKind, QuantityName } from '../../../engine/quantities/quantity-name.ts';
import { entryOf, type Grid } from '../../../engine/reading/grid.ts';
import { writtenInLetters } from '../../../engine/derivation/written-in-letters.ts';
import type { PlannedDerivation } from '../drill-plan.ts';

/** So many names fit below a field. */
const mostNames = 60;
const named: ReadonlySet<QuantityKind> = new Set<QuantityKind>([
  'input',
  'target',
  'weight',
  'bias',
  'shared-bias',
  'pre-activation',
  'activation',
  'delta',
]);

/** What is asked for, as it stands left of the field. */
export const leftOf = (part: PlannedDerivation, printer: Printer): Printed =>
  stepOf(part, printer)?.symbol ?? printer.symbol(firstOf(part));

/** A right answer, as it would be written in the end. */
export function rightDerivation(part: PlannedDerivation, printer: Printer): Printed {
  const step = stepOf(part, printer);
  return step ? step.rule : printer.print(writtenInLetters(printer.solution, firstOf(part)), 'symbols');
}

/** As it was understood, in the notation of the sheet. */
export function printGrid(grid: Grid, printer: Printer): Printed {
  const single = entryOf(grid);
  if (single) return printer.print(single, 'symbols');
  return printMatrix(grid.map((row) => row.map((entry) => printer.print(entry, 'symbols'))));
}

/** The names that may be used, as the notation of the sheet prints them. */
export function namesFor(part: PlannedDerivation, printer: Printer): Printed[] {
  const step = stepOf(part, printer);
  const { quantities, document } = printer.solution;
  if (step) {
    const matrices = new MatrixPrinter(printer)
      .steps()
      .filter(({ kind }) => kind === 'weighted-sum' || kind === 'activation' || kind === 'delta')
      .map(({ symbol }) => symbol);
    return [...matrices, joined(['(\\,\\cdot\\,)^{\\mathsf T}', 'ᵀ'])];
  }
  const own = quantities.get(firstOf(part));
  const sample = own && 'sample' in own.name ? own.name.sample : undefined;
  const layer = own && 'layer' in own.name ? own.name.layer : 1;
  return [...quantities.values()]
    .filter(({ id, name }) => named.has(name.kind) && mayStand(name, { layer, sample }) && id !== own?.id)
    .slice(0, mostNames * Math.max(1, document.samples.length))
    .map(({ id }) => printer.symbol(id));
}

/** Nothing of another sample, and no delta of a layer before. */
function mayStand(name: QuantityName, of: { readonly layer: number; readonly sample: number | undefined }): boolean {
  if ('sample' in name && of.sample !== undefined && name.sample !== of.sample) return false;
  return name.kind !== 'delta' || name.layer >= of.layer;
}

const firstOf = ({ asks }: PlannedDerivation): QuantityId => (typeof asks === 'string' ? asks : (asks[0]?.[0] ?? ''));

const stepOf = ({ step }: PlannedDerivation, printer: Printer): MatrixStep | undefined =>
  step && new MatrixPrinter(printer).line(step.kind, step.layer, 1);
