import type { FoundMistake } from '../checking/candidates.ts';
import type { QuantityId } from '../expression/expression.ts';
import { evaluate } from '../expression/evaluate.ts';
import type { Expression } from '../expression/expression.ts';
import { entryOf, isSingle, laidAs, quantityOf, totalGrid, type Grid } from '../reading/grid.ts';
import { keyOfTerm } from '../reading/name-key.ts';
import type { NameReader } from '../reading/name-reader.ts';
import { keyOfGrid } from '../reading/notation-index.ts';
import { termExpression } from '../reading/term-expression.ts';
import { isNumber, type Figure, type Term } from '../reading/term.ts';
import { writtenAt, type Block } from './blocks.ts';
import type { Choices, Guess, Statement } from './contract.ts';
import { BlockStatements } from './block-statements.ts';
import { ChainsOfBlocks } from './chains-of-blocks.ts';
import { ChainNumbers } from './chain-numbers.ts';
import type { Leaf } from './form.ts';
import { sampleIn } from './of-sample.ts';
import { matrixOf } from './known-matrices.ts';
import { ChainSubject, type LastSide } from './chain-subject.ts';
import { judgeChain, type ChainOfEntry } from './judge-chain.ts';
import { withOwnNames } from './own-names.ts';
import { Paper, type Judge, type PaperUse } from './paper.ts';
import { hasName, namesIn } from './named.ts';
import { resolve, type Memory, type Resolved } from './resolve.ts';
import type { Chain, Side } from './runs.ts';
import { unitOf, type UnknownName } from './unknown-name.ts';

/** What the lines above leave for those below. It is never changed. */
export interface PageState {
  readonly memory: Memory;
  readonly paper: Paper;
  /** The last side of the chain above, which a line that begins with a sign goes on from. */
  readonly last: LastSide | undefined;
}

/** What came of a block. */
export interface BlockResult {
  readonly state: PageState;
  /** What was needed of the paper above, and added to it; undefined where it holds nothing to judge. */
  readonly use: PaperUse | undefined;
  readonly statements: readonly Statement[];
  /** How the known mistakes among them were made, and what else may have been. */
  readonly found: ReadonlyMap<Statement, readonly FoundMistake[]>;
  readonly guesses: readonly Guess[];
  /** Lines on which a statement stands that could not be read. */
  readonly notRead: readonly number[];
  /** Names that look like a quantity's and are none of this network's. */
  readonly unknown: readonly UnknownName[];
}

/** Reads a page block by block. */
export class PageReader {
  readonly #chains: ChainsOfBlocks;

  constructor(
    readonly names: NameReader,
    readonly judge: Judge,
  ) {
    this.#chains = new ChainsOfBlocks(names.words);
  }

  start(choices: Choices): PageState {
    return {
      memory: {
        columns: new Map(),
        own: new Map(),
        taken: new Map(),
        habits: new Map(),
        isAfter: false,
        sample: undefined,
        hasStepped: false,
        labels: new Map(),
        choices,
      },
      paper: new Paper(this.judge),
      last: undefined,
    };
  }

  /** @param below what goes on from the last line of the block, which may tell what its names mean */
  read(block: Block, above: PageState, below?: Block): BlockResult {
    const sample = sampleIn(block.text, this.names.samples);
    const before = sample === undefined ? above : { ...above, memory: { ...above.memory, sample } };
    const chains = this.#chains.of(block);
    if (chains.length === 0)
      return { state: before, use: undefined, statements: [], found: new Map(), guesses: [], notRead: [], unknown: [] };
    const next = below ? this.#chains.of(below)[0] : undefined;
    return new BlockReader(this.names, this.judge, block, before).read(chains, next?.goesOn ? next.sides : []);
  }
}

class BlockReader {
  readonly #statements: BlockStatements;
  readonly #guesses: Guess[] = [];
  readonly #notRead: number[] = [];
  readonly #unknown: UnknownName[] = [];
  readonly #paper: Paper;
  #memory: Memory;
  #last: LastSide | undefined;
  /** What the blocks above ended with. */
  readonly #above: LastSide | undefined;

  constructor(
    private readonly names: NameReader,
    private readonly judge: Judge,
    private readonly block: Block,
    before: PageState,
  ) {
    this.#statements = new BlockStatements(judge, block);
    this.#paper = new Paper(judge, before.paper);
    this.#memory = before.memory;
    this.#last = this.#above = before.last;
  }

  read(chains: readonly Chain[], below: readonly Side[]): BlockResult {
    for (const [index, chain] of chains.entries()) this.#chain(chain, index === chains.length - 1 ? below : []);
    return {
      state: { memory: this.#memory, paper: this.#paper, last: this.#last },
      use: this.#paper.use,
      statements: this.#statements.statements,
      found: this.#statements.found,
      guesses: this.#guesses,
      notRead: this.#notRead,
      unknown: this.#unknown,
    };
  }

  #chain(chain: Chain, below: readonly Side[]): void {
    const { sides } = chain;
    const goesOn = chain.goesOn && this.#last !== undefined && !this.#isNewThought(chain);
    const before = goesOn ? this.#last?.grid : undefined;
    if (sides.length === 1 && !chain.goesOn) {
      if (!this.#printedMatrix(chain)) this.#begin(chain, below);
      return;
    }
    const behind = chain.about ? [aboutSide(chain.about)] : below;
    if (chain.sample !== undefined) this.#memory = { ...this.#memory, sample: chain.sample };
    const resolved = resolve(this.names, [...sides, ...behind], before, this.#memory);
    this.#remember(resolved);
    const read = this.#summed(resolved.grids.slice(0, sides.length), before, resolved.figures);
    const lying = read.find((grid) => grid !== undefined) ?? before;
    const grids = read.map((grid) => grid && lying && laidAs(grid, lying));
    this.#noteUnread(sides, grids);
    const shape = grids.find((grid) => grid !== undefined) ?? before;
    if (!shape) {
      this.#last = undefined;
      return;
    }
    const doubtful = this.#isDoubtful(resolved, sides);
    const about = chain.about && quantityOf(resolved.grids[sides.length]);
    const subject = this.#subject;
    const named = subject.quantities(grids, goesOn, about ?? subject.stepOf(sides, grids));
    const byNumbers =
      named.length > 0 && !named.includes(undefined) ? [] : subject.unnamed(sides, grids, resolved.figures);
    const quantities = byNumbers.length > 0 || named.every((id) => id === undefined) ? byNumbers : named;
    const isDoubtful = doubtful || (goesOn && this.#last?.isDoubtful === true);
    const entries = shape.flatMap((row, index) => row.map((_, column) => [index, column] as const));
    for (const [at, [row, column]] of entries.entries()) {
      this.#entry(
        chain,
        { ...resolved, grids },
        { row, column, quantity: quantities[at], isDoubtful, isOnly: entries.length === 1 },
      );
    }
    const lastGrid = grids.findLast((grid) => grid !== undefined) ?? before;
    const lastTerm = sides[sides.length - 1]?.term;
    const isValue = lastTerm !== undefined && isNumber(lastTerm);
    // f(x) = σ(x) says what f is, and leaves what stood before it to be gone on from.
    const isDefinition = quantities.every((id) => id === undefined) && !isValue && this.#last !== undefined && !goesOn;
    if (!isDefinition)
      this.#last = {
        grid: lastGrid,
        quantities,
        isDoubtful,
        isValue,
        isStep: sides.some(({ relation }) => relation === '→'),
      };
    this.#memory = {
      ...this.#memory,
      hasStepped: this.#memory.hasStepped || quantities.some((id) => id !== undefined && /^(?:[wb]\+|.*\+$)/.test(id)),
      columns: this.#statements.columns(sides, this.#memory.columns),
      own: withOwnNames(this.names, sides, grids, quantities, this.#memory.own),
    };
    if (chain.label !== undefined) this.#label(chain.label, grids, quantities);
  }

  /** Numbers as a program prints them, or a figure under a picture: the one matrix of the network that they are. */
  #printedMatrix({ sides }: Chain): boolean {
    const [side] = sides;
    const term = side?.term?.kind === 'bracket' ? side.term.of : side?.term;
    if (!side || term?.kind !== 'matrix') return false;
    const { grid, figures } = numbersIn(term);
    if (!grid || grid.flat().length < 2) return false;
    const ids = matrixOf(this.names, grid, (id, entry) => {
      const numbers = new ChainNumbers(this.#paper, figures);
      const written = numbers.written(entry);
      return written !== undefined && this.#paper.honest(id, written) !== undefined;
    });
    if (!ids) return false;
    const resolved: Resolved = { ...nothingResolved, grids: [grid], figures };
    for (const [at, entry] of grid.flat().entries()) {
      const quantity = ids[at];
      const [judged] = judgeChain(this.#paper, {
        sides: [{ expression: entry, isAfterArrow: false }],
        figures,
        quantity,
        isDoubtful: false,
      });
      if (judged) this.#statements.add([{ ...side, relation: '=' }], 0, resolved, judged, entry, false);
    }
    return true;
  }

  /** A name or a formula alone: what the next line goes on from, if it begins with a sign. */
  #begin({ sides }: Chain, below: readonly Side[]): void {
    const [side] = sides;
    const isPlain = !side?.term || namesIn(side.term).length === 0 || (side.term.kind === 'name' && isBare(side.term));
    if (!side || isPlain) return;
    const resolved = resolve(this.names, [...sides, ...below], undefined, this.#memory);
    const [grid] = resolved.grids;
    if (!grid?.flat().every(hasName)) return;
    this.#last = {
      grid,
      quantities: this.#subject.quantities([grid], false, undefined),
      isDoubtful: this.#isDoubtful(resolved, sides),
      isValue: false,
      isStep: false,
    };
  }

  /** A value ends a thought: a formula behind it that comes to something else begins another. */
  #isNewThought({ sides: [first], isBehindWords }: Chain): boolean {
    const { term } = first ?? {};
    const last = this.#last;
    if (isBehindWords && term && namesIn(term).length === 0 && this.#isOfItsOwn(term)) return true;
    if (isBehindWords && first && this.#last === this.#above && this.#comesToOther(first)) return true;
    if (!term || !last?.isValue || isNumber(term)) return false;
    return first !== undefined && this.#comesToOther(first);
  }

  /** Whether a side comes to something else than the chain above. */
  #comesToOther(side: Side): boolean {
    const before = this.#last?.grid;
    const grid = before && resolve(this.names, [side], before, this.#memory).grids[0];
    return before !== undefined && grid !== undefined && this.#isOther(laidAs(grid, before), before);
  }

  #isOther(grid: Grid, before: Grid): boolean {
    const [one, other] = [grid.flat(), before.flat()].map((entries) =>
      entries.map((entry) => evaluate(entry, (id) => this.judge.valueOf(id))),
    );
    return one?.length !== other?.length || one?.some((value, index) => !isNear(value, other?.[index] ?? NaN)) === true;
  }

  /** Whether numbers do not come to what the chain above ends with, or are those of another quantity. */
  #isOfItsOwn(term: Term): boolean {
    const before = this.#last?.grid;
    const { grid, figures } = numbersIn(term);
    if (!before || !grid) return false;
    if (this.#isOther(laidAs(grid, before), before)) return true;
    if (!isSingle(grid)) return false;
    const [own] = this.#subject.unnamed([], [grid], figures);
    return own !== undefined && own !== this.#last?.quantities[0];
  }

  /** Over a batch the sign of the sum is often left out: beside one number a column stands for its sum. */
  #summed(
    grids: readonly (Grid | undefined)[],
    before: Grid | undefined,
    figures: Resolved['figures'],
  ): readonly (Grid | undefined)[] {
    const { samples } = this.names;
    const isOne = [before, ...grids].some((grid) => grid && isSingle(grid));
    if (samples === 1 || !isOne) return grids;
    if (this.#subject.isMisnamed(grids, figures) && before === undefined) return [undefined, ...grids.slice(1)];
    return grids.map((grid) => (grid?.length === samples && grid[0]?.length === 1 ? totalGrid(grid) : grid));
  }

  get #subject(): ChainSubject {
    return new ChainSubject(this.names, this.judge, this.#paper, this.#last);
  }

  #label(label: string, grids: readonly (Grid | undefined)[], quantities: readonly (QuantityId | undefined)[]): void {
    const [quantity] = quantities;
    const grid: Grid | undefined =
      quantity === undefined ? grids.find((one) => one !== undefined) : [[{ kind: 'reference', id: quantity }]];
    if (grid) this.#memory = { ...this.#memory, labels: new Map([...this.#memory.labels, [label, grid]]) };
  }

  #remember({ taken, habits, isAfter, sample, open }: Resolved): void {
    const counted = new Map(this.#memory.habits);
    for (const habit of habits) counted.set(habit, (counted.get(habit) ?? 0) + 1);
    this.#memory = {
      ...this.#memory,
      taken: new Map([...this.#memory.taken, ...taken]),
      habits: counted,
      isAfter,
      sample,
    };
    for (const { key, term, meanings } of open) {
      const place = this.#statements.place(term.start, term.end);
      this.#guesses.push({
        ...place,
        name: key,
        text: writtenAt(this.block, term.start, term.end),
        candidates: meanings.map(({ grid }) => ({ choice: keyOfGrid(grid), quantities: idsOf(grid) })),
      });
    }
  }

  #noteUnread(sides: readonly Side[], grids: readonly (Grid | undefined)[]): void {
    for (const [index, side] of sides.entries()) {
      if (grids[index]) continue;
      const { line } = this.#statements.place(side.start, side.end);
      this.#notRead.push(line);
      for (const name of side.term ? namesIn(side.term) : []) {
        const isNumbered =
          name.kind === 'name' &&
          /\d/.test(name.spelling.below) &&
          /^(?:h|o|a|z|w|x|net|out|b)$/.test(name.spelling.base);
        if (isNumbered && this.names.meanings(name).length === 0) {
          const text = writtenAt(this.block, name.start, name.end);
          this.#unknown.push({ name: text, line, unit: unitOf(name.spelling) });
        }
      }
    }
  }

  /** Whether what the chain is about hangs on a name that was guessed. */
  #isDoubtful({ doubtful }: Resolved, sides: readonly Side[]): boolean {
    if (doubtful.size === 0) return false;
    return sides.some(({ term }) => term && namesIn(term).some((name) => doubtful.has(keyOfTerm(name) ?? '')));
  }

  #entry(
    { sides }: Chain,
    resolved: Resolved,
    at: {
      readonly row: number;
      readonly column: number;
      readonly quantity: QuantityId | undefined;
      readonly isDoubtful: boolean;
      readonly isOnly: boolean;
    },
  ): void {
    const entryAt = (grid: Grid | undefined): Expression | undefined =>
      grid && (at.isOnly ? entryOf(grid) : grid[at.row]?.[at.column]);
    const judgedSides = sides.map((side, index) => {
      const expression = entryAt(resolved.grids[index]);
      return expression && { expression, isAfterArrow: side.relation === '→' };
    });
    for (const { from, sides: own, quantity } of this.#subject.segments(judgedSides, at.quantity)) {
      const chain: ChainOfEntry = { sides: own, figures: resolved.figures, quantity, isDoubtful: at.isDoubtful };
      const judged = judgeChain(this.#paper, chain);
      for (const [index, statement] of judged.entries()) {
        const place = from + index;
        if (statement) this.#statements.add(sides, place, resolved, statement, own[index]?.expression, at.isOnly);
      }
    }
  }
}

const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 0.02 * Math.max(Math.abs(one), Math.abs(other));

/** What numbers alone are, and where each of them stands. */
function numbersIn(term: Term): { readonly grid: Grid | undefined; readonly figures: ReadonlyMap<Leaf, Figure> } {
  const figures = new Map<Leaf, Figure>();
  const grid = termExpression(term, {
    nameOf: () => undefined,
    activationOf: () => undefined,
    noteFigure: (leaf, figure) => leaf.kind === 'constant' && figures.set(leaf, figure),
  });
  return { grid, figures };
}

/** A letter without an index, which may be a word. */
const isBare = (term: Term): boolean =>
  term.kind === 'name' &&
  term.spelling.below === '' &&
  term.spelling.index === undefined &&
  term.spelling.base.length === 1;

const nothingResolved: Omit<Resolved, 'grids' | 'figures'> = {
  names: new Map(),
  open: [],
  doubtful: new Set(),
  taken: new Map(),
  habits: [],
  isAfter: false,
  sample: undefined,
};

const aboutSide = (term: Term): Side => ({ term, relation: '=', sign: term.start, start: term.start, end: term.end });

const idsOf = (grid: Grid): QuantityId[] =>
  grid.flat().flatMap((entry) => (entry.kind === 'reference' ? [entry.id] : []));
