import type { QuantityId } from '../../../engine/expression/expression.ts';
import { boldTex } from '../../../engine/notation/glyph.ts';
import { printColumn, printMatrix } from '../../../engine/printing/matrices.ts';
import type { Printed } from '../../../engine/printing/printed.ts';
import type { Printer } from '../../../engine/printing/printer.ts';
import { quantityId, type QuantityName } from '../../../engine/quantities/quantity-name.ts';
import { displayed, number, oneLineOfText } from './formula.ts';
import { withoutTags } from './strip-tags.ts';

const rowsOfOneFormula = 8;

/** As many to a row as fit on a line of a page. */
function inRows(equations: readonly Printed[]): string[] {
  const rows: string[][] = [];
  let left = 0;
  for (const { tex, text } of equations) {
    left -= text.length + 3;
    if (left < 0) {
      rows.push([]);
      left = oneLineOfText - text.length;
    }
    rows.at(-1)?.push(withoutTags(tex));
  }
  return rows.map((row) => row.join(', \\quad '));
}

/** Values that are taken as they are, some to a row. */
export function givenFormulas(printer: Pick<Printer, 'symbol' | 'shownOf'>, ids: readonly QuantityId[]): string[] {
  const rows = inRows(
    ids.map((id) => {
      const [{ tex, text }, shown] = [printer.symbol(id), printer.shownOf(id)];
      return { tex: `${tex} = ${shown}`, text: `${text} = ${shown}` };
    }),
  );
  const formulas = Math.ceil(rows.length / rowsOfOneFormula);
  return Array.from({ length: formulas }, (_, index) => {
    const lines = rows.slice(index * rowsOfOneFormula, (index + 1) * rowsOfOneFormula);
    return displayed(
      lines.length === 1 ? lines.join('') : `\\begin{gathered}\n${lines.join(' \\\\\n')}\n\\end{gathered}`,
    );
  });
}

/** What the network gives, as the matrices and vectors that `MatrixPrinter` writes. */
export function givenMatrices(printer: Printer): string[] {
  const { samples, layers, numbering } = printer.solution.document;
  const shown = (name: QuantityName): Printed => number(printer.shownOf(quantityId(name, samples.length)));
  const equation = (base: string, superscript: string, value: Printed): string =>
    `${boldTex({ kind: 'name', base, superscript })} = ${value.tex}`;
  return [
    ...samples.map(({ input, target }, index) => {
      const sample = index + 1;
      const own = samples.length === 1 ? '' : `(${sample})`;
      const x = printColumn(input.map((_, i) => shown({ kind: 'input', unit: i + 1, sample })));
      const t = printColumn(target.map((_, j) => shown({ kind: 'target', unit: j + 1, sample })));
      return displayed(`${equation('x', own, x)}, \\quad ${equation('t', own, t)}`);
    }),
    ...layers.map(({ weights, bias }, index) => {
      const layer = index + 1;
      const entry = (unit: number, from: number): Printed => shown({ kind: 'weight', layer, unit, from });
      const rows =
        numbering === 'by-source'
          ? (weights[0] ?? []).map((_, i) => weights.map((__, j) => entry(j + 1, i + 1)))
          : weights.map((row, j) => row.map((_, i) => entry(j + 1, i + 1)));
      const matrix = equation('W', `(${layer})`, printMatrix(rows));
      if (bias.kind === 'none') return displayed(matrix);
      // One bias for the whole layer stands as often as it is added.
      const biases = weights.map((_, j) =>
        shown(bias.kind === 'shared' ? { kind: 'shared-bias', layer } : { kind: 'bias', layer, unit: j + 1 }),
      );
      return displayed(`${matrix}, \\quad ${equation('b', `(${layer})`, printColumn(biases))}`);
    }),
  ];
}
