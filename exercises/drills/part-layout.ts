import type { QuantityId } from '../../engine/expression/expression.ts';
import { MatrixPrinter } from '../../engine/printing/matrix-steps.ts';
import type { Printer } from '../../engine/printing/printer.ts';
import type { Solution } from '../../engine/solution/solution.ts';
import type { DrillPart, LinePart, MatrixPart, MatrixTerm, NumberField, TablePart } from '../contract/drill-views.ts';
import type { DrillPlan, PlannedLines, PlannedMatrix, PlannedPart, PlannedTable } from './drill-plan.ts';
import type { FieldPrecision } from './field-precisions.ts';
import { leftOf, namesFor } from './derivations/print-derivation.ts';
import { matrixTerms } from './matrix-terms.ts';
import { lightsOf } from './lights-of.ts';
import type { HeadingPrinter } from './heading-printer.ts';
import { networkPrinter } from './network-printer.ts';
import { showQuantity } from './show-quantity.ts';

/** Makes of a plan what the drill screen shows. */
export class PartLayout {
  readonly #printer: Printer<Solution>;
  /** What was said already of the signs of the matrix form. */
  readonly #explained = new Set<string>();

  constructor(
    private readonly headings: HeadingPrinter,
    private readonly precisions: ReadonlyMap<QuantityId, FieldPrecision>,
  ) {
    this.#printer = headings.printer;
  }

  parts({ parts }: DrillPlan): DrillPart[] {
    return parts.map((part) => this.#part(part));
  }

  #part(part: PlannedPart): DrillPart {
    switch (part.kind) {
      case 'lines':
        return this.#lines(part);
      case 'table':
        return this.#table(part);
      case 'matrix':
        return this.#matrix(part);
      case 'order': {
        const { kind, item, path, left, tiles } = part;
        return {
          kind,
          item,
          path,
          prompt: part.prompt(this.headings),
          left: this.headings.print(left),
          tiles: tiles.map((tile) => ({ id: tile.id, printed: this.headings.print(tile) })),
        };
      }
      case 'derivation': {
        const { kind, item, prompt, path } = part;
        const printer = networkPrinter(this.#printer);
        return { kind, item, prompt, left: leftOf(part, printer), names: namesFor(part, printer), path };
      }
      case 'choice': {
        const { kind, item, path, options } = part;
        return {
          kind,
          item,
          path,
          prompt: part.prompt(this.headings),
          options: options.map((id) => ({ id, printed: this.#printer.symbol(id) })),
        };
      }
    }
  }

  #lines({ kind, title, lines, after }: PlannedLines): LinePart {
    return {
      kind,
      title,
      ...(after === undefined ? {} : { after }),
      lines: lines.map(({ asks, showsRule, rule }) => {
        const shown = rule ? this.#printer.print(rule, 'symbols') : this.#printer.quantity(asks).rule;
        return { field: this.#field(asks), rule: showsRule ? (shown ?? null) : null };
      }),
    };
  }

  #table({ kind, title, columns, rows }: PlannedTable): TablePart {
    return {
      kind,
      title,
      columns: columns.map((heading) => this.headings.heading(heading)),
      rows: rows.map(({ heading, cells }) => ({
        heading: this.headings.heading(heading),
        cells: cells.map((cell) => {
          if (!cell) return null;
          return 'asks' in cell ? this.#field(cell.asks) : showQuantity(this.#printer, cell.shows);
        }),
      })),
    };
  }

  #matrix({ kind, title, step: wanted, rows }: PlannedMatrix): MatrixPart {
    const printer = networkPrinter(this.#printer);
    const found = new MatrixPrinter(printer)
      .steps()
      .find(
        (step) =>
          step.kind === wanted.kind &&
          step.layer === wanted.layer &&
          (wanted.sample === undefined || step.sample === wanted.sample),
      );
    if (!found) throw new RangeError(`no ${wanted.kind} of layer ${wanted.layer} in matrix form`);
    return {
      kind,
      title,
      symbol: found.symbol,
      equation: found.rule,
      terms: matrixTerms(found, printer).filter((term) => this.#isNew(term)),
      rows: rows.map((row) => row.map((id) => this.#field(id))),
    };
  }

  #isNew({ meaning: { en } }: MatrixTerm): boolean {
    return !this.#explained.has(en) && this.#explained.add(en) === this.#explained;
  }

  #field(id: QuantityId): NumberField {
    const quantity = this.#printer.solution.quantities.get(id);
    const precision = this.precisions.get(id);
    if (!quantity || !precision) throw new RangeError(`no quantity ${id} in this drill`);
    return {
      quantity: id,
      symbol: this.#printer.symbol(id),
      ...precision,
      path: lightsOf(this.#printer.solution, quantity),
    };
  }
}
