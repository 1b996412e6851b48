import type { QuantityId } from '../../../engine/expression/expression.ts';
import { MatrixPrinter, type MatrixStepKind } from '../../../engine/printing/matrix-steps.ts';
import type { Printer } from '../../../engine/printing/printer.ts';
import { isBackward } from '../../../engine/quantities/quantity-role.ts';
import type { Quantity } from '../../../engine/solution/solution.ts';
import { stageOfKind, stages, type Stage } from '../stage-of-kind.ts';
import { matrixFormula, quantityFormula } from './formula.ts';
import { givenFormulas, givenMatrices } from './given-formulas.ts';
import type { LatexWords } from './words.ts';

/** A heading with the formulas under it; those of a sample of a batch stand under a heading of their own. */
export interface Section {
  readonly title: string;
  readonly parts: readonly { readonly title?: string; readonly formulas: readonly string[] }[];
}

/** A formula, and the sample it belongs to. */
interface Line {
  readonly sample: number | undefined;
  readonly formula: string;
}

const sampleOf = (printer: Printer, { name }: Quantity): number | undefined =>
  printer.solution.document.samples.length > 1 && 'sample' in name ? name.sample : undefined;

/** Lines one after the other, with a heading wherever another sample begins. */
function partsOf(lines: readonly Line[], words: LatexWords): Section['parts'] {
  const parts: { title?: string; formulas: string[] }[] = [];
  lines.forEach(({ sample, formula }, index) => {
    if (index === 0 || sample !== lines[index - 1]?.sample) {
      parts.push({ ...(sample === undefined ? {} : { title: words.sample(sample) }), formulas: [] });
    }
    parts.at(-1)?.formulas.push(formula);
  });
  return parts;
}

/** The whole solution, from what is given to the loss after the step. */
export function networkDerivation(printer: Printer, words: LatexWords, inMatrices: boolean): Section[] {
  const lines = inMatrices ? linesInMatrices(printer) : linesByEntries(printer, stages);
  const given = inMatrices
    ? givenMatrices(printer)
    : givenFormulas(
        printer,
        idsOf(printer, ({ name }) => stageOfKind[name.kind] === 'given'),
      );
  return stages.map((stage) => ({
    title: words.stages[stage],
    parts: stage === 'given' ? [{ formulas: given }] : partsOf(lines.get(stage) ?? [], words),
  }));
}

function idsOf(printer: Printer, matches: (quantity: Quantity) => boolean): QuantityId[] {
  return [...printer.solution.quantities.values()].filter(matches).map(({ id }) => id);
}

function linesByEntries(printer: Printer, of: readonly Stage[]): Map<Stage, Line[]> {
  const lines = new Map<Stage, Line[]>();
  for (const quantity of printer.solution.quantities.values()) {
    const stage = stageOfKind[quantity.name.kind];
    if (!quantity.expression || !of.includes(stage)) continue;
    const line = { sample: sampleOf(printer, quantity), formula: quantityFormula(printer.quantity(quantity.id)) };
    addLine(lines, stage, line);
  }
  return lines;
}

function addLine(lines: Map<Stage, Line[]>, stage: Stage, line: Line): void {
  const found = lines.get(stage);
  if (found) found.push(line);
  else lines.set(stage, [line]);
}

const stageOfStep: Readonly<Record<MatrixStepKind, Stage>> = {
  'weighted-sum': 'forward',
  activation: 'forward',
  delta: 'backward',
  'weight-gradient': 'gradients',
  'bias-gradient': 'gradients',
  'weight-update': 'update',
  'bias-update': 'update',
};

/** A line for each layer; losses, which are no matrices, entry by entry, and so what comes after the step. */
function linesInMatrices(printer: Printer): Map<Stage, Line[]> {
  const lines = linesByEntries(printer, ['loss', 'after']);
  const batch = printer.solution.document.samples.length > 1;
  for (const step of new MatrixPrinter(printer).steps()) {
    const stage = stageOfStep[step.kind];
    const line = { sample: batch ? step.sample : undefined, formula: matrixFormula(step) };
    addLine(lines, stage, line);
  }
  return lines;
}

/** One quantity: the values that its way back meets, then each line of that way, in the order of work. */
export function quantityDerivation(printer: Printer, wanted: QuantityId, words: LatexWords): Section[] {
  const met = wayBack(printer, wanted);
  const worked = ({ id, name, expression }: Quantity): boolean =>
    met.has(id) && expression !== undefined && (id === wanted || isBackward(name));
  const used = idsOf(printer, (quantity) => met.has(quantity.id) && !worked(quantity));
  const lines = [...printer.solution.quantities.values()].filter(worked).map((quantity) => ({
    sample: sampleOf(printer, quantity),
    formula: quantityFormula(printer.quantity(quantity.id)),
  }));
  return [
    ...(used.length > 0 ? [{ title: words.used, parts: [{ formulas: givenFormulas(printer, used) }] }] : []),
    ...(lines.length > 0 ? [{ title: words.work, parts: partsOf(lines, words) }] : []),
  ];
}

/** A quantity, what its line is made of as printed, and so on through everything that belongs to the way back. */
function wayBack(printer: Printer, wanted: QuantityId): Set<QuantityId> {
  const met = new Set([wanted]);
  const open = [wanted];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const operand of printer.quantity(next).operands) {
      if (met.has(operand)) continue;
      met.add(operand);
      const name = printer.solution.quantities.get(operand)?.name;
      if (name && isBackward(name)) open.push(operand);
    }
  }
  return met;
}
