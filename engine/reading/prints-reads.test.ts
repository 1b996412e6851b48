import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomNetwork } from '../../test/networks/random-network.ts';
import { evaluate } from '../expression/evaluate.ts';
import type { Expression } from '../expression/expression.ts';
import { notationNames, type NetworkDocument, type NotationName } from '../network/document.ts';
import { MatrixPrinter } from '../printing/matrix-steps.ts';
import type { Printed } from '../printing/printed.ts';
import { Printer } from '../printing/printer.ts';
import { solve } from '../solution/solve.ts';
import type { NetworkSolution } from '../solution/solution.ts';
import type { Grid } from './grid.ts';
import { Names } from './names.ts';
import { readTerm } from './read-term.ts';
import { termExpression } from './term-expression.ts';
import { tokenize } from './tokenize.ts';

function solved(document: NetworkDocument): NetworkSolution {
  const solution = solve(document);
  if (!solution.ok) throw new Error(JSON.stringify(solution.error));
  return solution.value;
}

const formsOf = ({ tex, text }: Printed): readonly string[] => [text, tex];

/** What is printed, over quantities, where every name has what the notation means by it. */
function read(names: Names, printed: string): Grid | undefined {
  const term = readTerm(tokenize(printed));
  return (
    term && termExpression(term, { nameOf: (name) => names.meanings(name)[0]?.grid, activationOf: names.activationOf })
  );
}

/** Values that no two quantities share, nor any simple sums and products of them. */
const madeUp = (solution: NetworkSolution): ((id: string) => number) => {
  const values = new Map(
    [...solution.quantities.keys()].map((id, index) => [id, 0.1 + Math.sin(index * 1.7 + 1) ** 2]),
  );
  return (id) => values.get(id) ?? NaN;
};

const entries = (grid: Grid | undefined): Expression[] => grid?.flat() ?? [];

/** Every entry of the one has the value of that entry of the other. */
function expectSame(
  printed: string,
  one: Grid | undefined,
  values: readonly number[],
  valueOf: (id: string) => number,
) {
  const found = entries(one).map((entry) => evaluate(entry, valueOf));
  expect([printed, found.length]).toEqual([printed, values.length]);
  found.forEach((value, index) => {
    const right = values[index] ?? NaN;
    if (Math.abs(value - right) > 1e-9 * Math.max(1, Math.abs(right)))
      expect([printed, value]).toEqual([printed, right]);
  });
}

function checkNetwork(document: NetworkDocument, notation: NotationName): void {
  const solution = solved(document);
  const names = new Names(solution, notation);
  const printer = new Printer(solution, notation, { decimals: 4 });
  const valueOf = madeUp(solution);
  for (const { id, expression } of solution.quantities.values()) {
    for (const form of formsOf(printer.symbol(id))) {
      const term = readTerm(tokenize(form));
      const meanings = term ? names.meanings(term).filter(({ rank }) => rank === 0) : [];
      expect([form, meanings[0]?.grid]).toEqual([form, [[{ kind: 'reference', id }]]]);
    }
    if (!expression) continue;
    const line = printer.quantity(id);
    for (const form of line.rule ? formsOf(line.rule) : []) {
      // A rule without δ is the definition of δ put in its place.
      const withDelta =
        notation === 'numbered' || notation === 'net-out'
          ? (other: string) => chainValue(solution, other, valueOf)
          : valueOf;
      expectSame(form, read(names, form), [evaluate(expression, withDelta)], withDelta);
    }
    const written = printer.quantity(id).filled;
    for (const form of written ? formsOf(written) : []) {
      const value = read(names, form);
      expect([form, entries(value).length]).toEqual([form, 1]);
    }
  }
}

/** A delta has the value of its product, as where a notation writes the product for it. */
function chainValue(solution: NetworkSolution, id: string, valueOf: (id: string) => number): number {
  const quantity = solution.quantities.get(id);
  return quantity?.name.kind === 'delta' && quantity.expression?.kind === 'product'
    ? evaluate(quantity.expression, valueOf)
    : valueOf(id);
}

describe('what is printed reads as itself', () => {
  it.each(notationNames)('in %s, every symbol and every line of it', (notation) => {
    fc.assert(
      fc.property(randomNetwork({ layers: 3, units: 3, samples: 2 }), (document) => checkNetwork(document, notation)),
      { numRuns: 4, seed: 20250401 },
    );
  });

  it('as matrices', () => {
    fc.assert(
      fc.property(randomNetwork({ layers: 3, units: 3, samples: 2 }), (document) => {
        const solution = solved(document);
        const names = new Names(solution, 'matrix');
        const printer = new Printer(solution, 'matrix', { decimals: 6 });
        for (const { symbol, filled, value, kind } of new MatrixPrinter(printer).steps()) {
          const results = entries(read(names, symbol.text));
          const shown = results.map((entry) => (entry.kind === 'reference' ? Number(printer.shownOf(entry.id)) : NaN));
          for (const form of [...formsOf(value)]) expectSame(form, read(names, form), shown, () => NaN);
          expect([symbol.tex, entries(read(names, symbol.tex))]).toEqual([symbol.tex, results]);
          if (kind === 'activation') continue;
          for (const form of formsOf(filled))
            expect([form, entries(read(names, form)).length]).toEqual([form, shown.length]);
        }
      }),
      { numRuns: 4, seed: 20250402 },
    );
  });
});
