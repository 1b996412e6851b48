import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluate } from '../expression/evaluate.ts';
import { granularities } from '../formula/document.ts';
import { parseFormula } from '../formula/parse-formula.ts';
import { solveFormula } from '../formula/solve-formula.ts';
import { Printer } from '../printing/printer.ts';
import type { FormulaSolution } from '../solution/solution.ts';
import { FormulaNames } from './formula-names.ts';
import { entryOf } from './grid.ts';
import { tokenizeOwn } from './own-signs.ts';
import { readTerm } from './read-term.ts';
import { termExpression } from './term-expression.ts';

function solved(document: object): FormulaSolution {
  const read = parseFormula({ format: 'backprop-workbook.formula', version: 1, ...document });
  const solution = read.ok ? solveFormula(read.value) : read;
  if (!solution.ok) throw new Error(JSON.stringify(solution.error));
  return solution.value;
}

const file = join(import.meta.dirname, '..', '..', 'test', 'formulas', 'by-autograd.jsonl');
const entries = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .slice(0, 250)
  .map((line) => JSON.parse(line) as { readonly given: Record<string, number>; readonly lines: readonly string[] });

/** Everything that a text may mean, as values. */
function read(names: FormulaNames, text: string, valueOf: (id: string) => number): readonly number[] {
  const term = readTerm(tokenizeOwn(`(${text})`, names.words));
  if (!term) return [];
  const choices = [0, 1].map((rank) =>
    termExpression(term, {
      nameOf: (name) => (names.meanings(name)[rank] ?? names.meanings(name)[0])?.grid,
      activationOf: names.activationOf,
    }),
  );
  return choices.flatMap((grid) => {
    const entry = grid && entryOf(grid);
    return entry ? [evaluate(entry, valueOf)] : [];
  });
}

/** Quantities that print alike, but for the slope of the only way out and the gradient that it is. */
function sameSymbols(solution: FormulaSolution, printer: Printer<FormulaSolution>): readonly string[] {
  const known = new Map<string, string>();
  return [...solution.quantities.keys()].flatMap((id) => {
    const { text } = printer.symbol(id);
    const other = known.get(text);
    known.set(text, id);
    const input = /^dv\.(.*)$/.exec(id)?.[1];
    const isOnlyWay =
      input !== undefined && solution.formula.graph.usesOf(input).length > 0 && other?.startsWith('ds.');
    const isSame = isOnlyWay && solution.quantities.get(id)?.expression?.kind === 'reference';
    return other === undefined || isSame ? [] : [`${text}: ${other}, ${id}`];
  });
}

test.each(granularities)('what is printed of a formula reads as itself (%s as nodes)', (granularity) => {
  const wrong: string[] = [];
  for (const { given, lines } of entries) {
    const output = `a${lines.length}`;
    const solution = solved({ given, lines, output, granularity, parameters: ['x'], learningRate: 1e-4 });
    const names = new FormulaNames(solution);
    const printer = new Printer(solution, 'numbered', { decimals: 4 });
    expect(sameSymbols(solution, printer)).toEqual([]);
    const valueOf = (id: string): number => solution.quantities.get(id)?.value ?? NaN;
    for (const { id, value } of solution.quantities.values()) {
      const { symbol, rule, expanded } = printer.quantity(id);
      for (const form of [symbol, rule, expanded].flatMap((part) => (part ? [part.text, part.tex] : []))) {
        // Bars beside bars do not say which of them open.
        if (/\|\||\|.*\|/.test(form) && granularity === 'lines') continue;
        const found = read(names, form, valueOf);
        const isNear = found.some((own) => Math.abs(own - value) <= 1e-9 * Math.max(1, Math.abs(value)));
        if (!isNear) wrong.push(`${id} = ${value}: ${form} (${found.join(', ')})`);
      }
    }
  }
  expect(wrong.slice(0, 40)).toEqual([]);
});
