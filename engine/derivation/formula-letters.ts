import { evaluate, operandsOf } from '../expression/evaluate.ts';
import type { Expression, QuantityId } from '../expression/expression.ts';
import { parseFormula } from '../formula/parse-formula.ts';
import { solveFormula } from '../formula/solve-formula.ts';
import { FormulaNames } from '../reading/formula-names.ts';
import { entryOf } from '../reading/grid.ts';
import { tokenizeOwn } from '../reading/own-signs.ts';
import { readTerm } from '../reading/read-term.ts';
import { termExpression } from '../reading/term-expression.ts';
import type { FormulaSolution } from '../solution/solution.ts';
import { longestDerivation } from './typed-derivation.ts';

/** So many formulas with other given numbers an answer in letters is compared in. */
const instances = 12;
/** Of the larger value, or of 1. */
const clearly = 1e-8;

export type LettersVerdict = 'correct' | 'wrong' | 'invalid';

/** Judges answers in letters about one formula: by their values where its given numbers are a little different. */
export class FormulaLetters {
  readonly #names: FormulaNames;
  readonly #others: readonly FormulaSolution[];

  constructor(readonly solution: FormulaSolution) {
    this.#names = new FormulaNames(solution);
    this.#others = Array.from({ length: instances }, (_, seed) => withOtherNumbers(solution, seed)).flatMap(
      (other) => other ?? [],
    );
  }

  /** `correct`: the right function of what is given, in whatever letters; `invalid`: none, a number, or what was asked itself. */
  judge(asked: QuantityId, typed: string): LettersVerdict {
    const readings = this.#readings(typed).filter((read) => !(read.kind === 'reference' && read.id === asked));
    const inLetters = readings.filter((read) => operandsOf(read).size > 0);
    if (inLetters.length === 0 || this.#others.length === 0) return 'invalid';
    return inLetters.some((read) => this.#others.every((other) => isSame(read, other, asked))) ? 'correct' : 'wrong';
  }

  /** What the last side of it may mean. */
  #readings(typed: string): readonly Expression[] {
    const side = typed.slice(typed.lastIndexOf('=') + 1);
    const term = side.length > longestDerivation ? undefined : readTerm(tokenizeOwn(side, this.#names.words));
    if (!term) return [];
    return [0, 1].flatMap((rank) => {
      const grid = termExpression(term, {
        nameOf: (name) => (this.#names.meanings(name)[rank] ?? this.#names.meanings(name)[0])?.grid,
        activationOf: this.#names.activationOf,
      });
      return (grid && entryOf(grid)) ?? [];
    });
  }
}

function isSame(read: Expression, { quantities }: FormulaSolution, asked: QuantityId): boolean {
  const valueOf = (id: QuantityId): number => quantities.get(id)?.value ?? NaN;
  const [found, right] = [evaluate(read, valueOf), valueOf(asked)];
  return Math.abs(found - right) <= clearly * Math.max(1, Math.abs(found), Math.abs(right));
}

/** Near enough to the given numbers that no operation leaves its domain where it does not already. */
function withOtherNumbers({ formula: { document } }: FormulaSolution, seed: number): FormulaSolution | undefined {
  const given = Object.entries(document.given).map(([name, value], index) => {
    const wave = Math.sin(1 + 7.3 * index + 3.1 * seed);
    return [name, value * (1 + 0.03 * wave) + 0.005 * wave] as const;
  });
  const read = parseFormula({ ...document, given: Object.fromEntries(given) });
  const solved = read.ok ? solveFormula(read.value) : read;
  return solved.ok ? solved.value : undefined;
}
