import { knownMistakes } from '../checking/mistakes/known-mistakes.ts';
import type { MistakeName } from '../checking/mistakes/mistake-names.ts';
import { operandsOf } from '../expression/evaluate.ts';
import { constant, reference, type Expression, type QuantityId } from '../expression/expression.ts';
import { entryOf, isSingle, type Grid } from '../reading/grid.ts';
import { Names } from '../reading/names.ts';
import type { Figure, Term } from '../reading/term.ts';
import type { NetworkSolution } from '../solution/solution.ts';
import { differenceOf, type Difference } from './difference.ts';
import { FunctionsOfNetwork } from './functions-of-a-network.ts';
import { MistakenDerivations } from './mistaken-derivations.ts';
import type { Asked } from './name-meanings.ts';
import { isNumberAlone, operandsOfGrid, readingsOf, shapeTrouble, type DerivationReading } from './readings.ts';
import type { DerivationTrouble } from './trouble.ts';
import { typedDerivation } from './typed-derivation.ts';

/** What is said of a derivative in letters. `reading`: how it was understood. */
export type DerivationVerdict =
  | { readonly verdict: 'correct'; readonly reading: DerivationReading }
  | { readonly verdict: 'mistake'; readonly mistake: MistakeName; readonly reading: DerivationReading }
  | { readonly verdict: 'wrong'; readonly difference: Difference | undefined; readonly reading: DerivationReading }
  | { readonly verdict: 'invalid'; readonly trouble: DerivationTrouble };

/** Figures that belong to formulas: halves and quarters, and the leak of a leaky ReLU. */
const figuresOfFormulas: ReadonlySet<number> = new Set([0.5, 0.25, 0.01]);

/** A mistake is named where its function agrees with what was written in so many networks with other numbers. */
const namedBy = 12;

/** Judges what learners write in letters for the quantities of one network, whatever its numbers are. */
export class DerivationJudge {
  readonly #names: Names;
  readonly #functions: FunctionsOfNetwork;
  readonly #mistaken: MistakenDerivations;

  constructor(readonly solution: NetworkSolution) {
    this.#names = new Names(solution, solution.document.notation ?? 'numbered');
    this.#functions = new FunctionsOfNetwork(solution.document);
    this.#mistaken = new MistakenDerivations(this.#functions.solutions.slice(0, namedBy));
  }

  /**
   * @param asked the id of a quantity that has a formula, or ids by rows for a whole vector or matrix
   * @param typed as it was typed; `∂E/∂w₅ = ` may stand before it, and each side of several is judged
   */
  judge(asked: QuantityId | readonly (readonly QuantityId[])[], typed: string): DerivationVerdict {
    const wanted = gridOf(asked);
    const read = typedDerivation(typed);
    if (!read.ok) return { verdict: 'invalid', trouble: read.trouble };
    const sides = read.sides.length > 1 && this.#isAsked(read.sides[0], wanted) ? read.sides.slice(1) : read.sides;
    let last: DerivationVerdict = { verdict: 'invalid', trouble: { kind: 'empty' } };
    for (const side of sides) {
      last = this.#side(side, wanted, typed);
      if (last.verdict !== 'correct') return last;
    }
    return last;
  }

  /** How the last side of what was typed is understood, right or not; undefined where it cannot be read. */
  read(asked: QuantityId | readonly (readonly QuantityId[])[], typed: string): Grid | undefined {
    const read = typedDerivation(typed);
    const side = read.ok ? read.sides.at(-1) : undefined;
    const found = side && readingsOf(side, this.#names, this.#askedAs(gridOf(asked)));
    return found?.ok ? found.readings[0]?.grid : undefined;
  }

  #askedAs(wanted: Grid): Asked {
    const first = wanted[0]?.[0];
    const name = first?.kind === 'reference' ? this.solution.quantities.get(first.id)?.name : undefined;
    return { sample: name && 'sample' in name ? name.sample : undefined, isWhole: !isSingle(wanted) };
  }

  #isAsked(side: Term | undefined, wanted: Grid): boolean {
    const read = side && readingsOf(side, this.#names, this.#askedAs(wanted));
    return read?.ok === true && read.readings.some(({ grid }) => isSameGrid(grid, wanted));
  }

  #side(side: Term, wanted: Grid, typed: string): DerivationVerdict {
    const read = readingsOf(side, this.#names, this.#askedAs(wanted));
    if (!read.ok) return { verdict: 'invalid', trouble: withName(read.trouble, typed) };
    const closed = this.#followingFrom(wanted);
    const troubles = read.readings.map((reading) => this.#troubleOf(reading, side, wanted, closed));
    const sound = read.readings.filter((_, index) => !troubles[index]);
    const right = sound.find(({ grid }) => this.#isRight(grid, wanted));
    if (right) return { verdict: 'correct', reading: right };
    // Nobody who writes down what was asked for means something else by it.
    const trouble = troubles[0]?.kind === 'asked-itself' || sound.length === 0 ? troubles[0] : undefined;
    if (trouble) return { verdict: 'invalid', trouble: withName(trouble, typed) };
    for (const reading of sound) {
      const mistake = this.#mistakeOf(reading.grid, wanted);
      if (mistake !== undefined) return { verdict: 'mistake', mistake, reading };
    }
    const [likeliest] = sound;
    if (!likeliest) return { verdict: 'invalid', trouble: { kind: 'not-read', at: side.start, end: side.end } };
    const figure = figureInstead(likeliest.figures);
    if (figure) return { verdict: 'invalid', trouble: { kind: 'number', at: figure.start, end: figure.end } };
    return { verdict: 'wrong', difference: this.#difference(likeliest.grid, wanted), reading: likeliest };
  }

  #troubleOf(
    reading: DerivationReading,
    side: Term,
    wanted: Grid,
    closed: ReadonlySet<QuantityId>,
  ): DerivationTrouble | undefined {
    const { grid, names } = reading;
    // A 0 is no figure that was filled in.
    if (isNumberAlone(grid) && this.#functions.values(grid[0]?.[0] ?? constant(0)).some((value) => value !== 0))
      return { kind: 'number', at: side.start, end: side.end };
    for (const [term, own] of names) {
      const isClosed = [...operandsOfGrid(own)].some((id) => closed.has(id));
      if (isClosed) return { kind: 'asked-itself', name: '', at: term.start, end: term.end };
    }
    const shape = shapeTrouble(reading, wanted);
    if (shape) return shape;
    return grid.flat().some((entry) => this.#functions.dividesByNothing(entry))
      ? { kind: 'division-by-zero' }
      : undefined;
  }

  /** What was asked, and everything that is worked from it. */
  #followingFrom(wanted: Grid): ReadonlySet<QuantityId> {
    const found = operandsOfGrid(wanted);
    for (const { id, expression } of this.solution.quantities.values()) {
      if (expression && [...operandsOf(expression)].some((operand) => found.has(operand))) found.add(id);
    }
    return found;
  }

  #isRight(grid: Grid, wanted: Grid): boolean {
    return pairsOf(grid, wanted).every(([own, asked]) => this.#functions.isSame(own, asked));
  }

  /** The mistake that explains every entry that is not right. */
  #mistakeOf(grid: Grid, wanted: Grid): MistakeName | undefined {
    let names: readonly MistakeName[] | undefined;
    for (const [own, asked] of pairsOf(grid, wanted)) {
      if (asked.kind !== 'reference' || this.#functions.isSame(own, asked)) continue;
      const fitting = this.#mistaken.leadingTo(asked.id, this.#functions.values(own), this.#worked(own));
      names = names ? names.filter((name) => fitting.includes(name)) : fitting;
      if (names.length === 0) return undefined;
    }
    return [...(names ?? [])].sort((one, other) => knownMistakes[other].frequency - knownMistakes[one].frequency)[0];
  }

  /** What is written in an expression of what has to be worked out first. */
  #worked(expression: Expression): ReadonlySet<QuantityId> {
    return new Set([...operandsOf(expression)].filter((id) => this.solution.quantities.get(id)?.expression));
  }

  #difference(grid: Grid, wanted: Grid): Difference | undefined {
    const [own, asked] = [entryOf(grid), entryOf(wanted)];
    return own && asked?.kind === 'reference' ? differenceOf(this.solution, this.#functions, asked.id, own) : undefined;
  }
}

const gridOf = (asked: QuantityId | readonly (readonly QuantityId[])[]): Grid =>
  (typeof asked === 'string' ? [[asked]] : asked).map((row) => row.map(reference));

function pairsOf(grid: Grid, wanted: Grid): (readonly [own: Expression, asked: Expression])[] {
  return wanted.flatMap((row, index) =>
    row.flatMap((asked, column): (readonly [Expression, Expression])[] => {
      const own = grid[index]?.[column];
      return own ? [[own, asked]] : [];
    }),
  );
}

const isSameGrid = (one: Grid, other: Grid): boolean =>
  one.length === other.length &&
  one.every((row, index) =>
    row.every((entry, column) => {
      const partner = other[index]?.[column];
      return entry.kind === 'reference' && partner?.kind === 'reference' && entry.id === partner.id;
    }),
  );

/** A decimal that no formula has: a value was filled in. */
function figureInstead(figures: DerivationReading['figures']): Figure | undefined {
  return [...figures.values()].find(({ value }) => !Number.isInteger(value) && !figuresOfFormulas.has(value));
}

/** Names are told as they were typed. */
const withName = (trouble: DerivationTrouble, typed: string): DerivationTrouble =>
  'name' in trouble && trouble.name === '' ? { ...trouble, name: typed.slice(trouble.at, trouble.end) } : trouble;
