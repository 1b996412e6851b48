import type { QuantityId } from '../expression/expression.ts';
import { evaluate } from '../expression/evaluate.ts';
import type { Expression } from '../expression/expression.ts';
import { entryOf, type Grid } from '../reading/grid.ts';
import { keyOfTerm } from '../reading/name-key.ts';
import type { Names } from '../reading/names.ts';
import { keyOfGrid } from '../reading/notation-index.ts';
import type { Term } from '../reading/term.ts';
import { afterStep } from './after-step.ts';
import type { Block } from './blocks.ts';
import type { Choices, Guess, Place, ReadFigure, ReadName, Statement } from './contract.ts';
import { judgeChain, type ChainOfEntry, type JudgedStatement } from './judge-chain.ts';
import { Paper, type Judge } from './paper.ts';
import { hasName, namesIn, quantityOf, resolve, type Memory, type Resolved } from './resolve.ts';
import { chainsOf, type Chain, type Side } from './runs.ts';

/** What the lines above leave for those below. It is never changed. */
export interface PageState {
  readonly memory: Memory;
  readonly paper: Paper;
  /** The last side of the chain above, which a line that begins with a sign goes on from. */
  readonly last: LastSide | undefined;
}

interface LastSide {
  readonly grid: Grid | undefined;
  /** What the chain was about, for each entry. */
  readonly quantities: readonly (QuantityId | undefined)[];
  readonly isDoubtful: boolean;
  /** Whether it is a number alone. */
  readonly isValue: boolean;
}

/** What came of a block. */
export interface BlockResult {
  readonly state: PageState;
  readonly statements: readonly Statement[];
  readonly guesses: readonly Guess[];
  /** Lines on which a statement stands that could not be read. */
  readonly notRead: readonly number[];
  /** Names that look like a quantity's and are none of this network's. */
  readonly unknown: readonly { readonly name: string; readonly line: number }[];
}

/** Reads a page block by block. */
export class PageReader {
  constructor(
    readonly names: Names,
    readonly judge: Judge,
  ) {}

  start(choices: Choices): PageState {
    return {
      memory: { taken: new Map(), habits: new Map(), isAfter: false, labels: new Map(), choices },
      paper: new Paper(this.judge),
      last: undefined,
    };
  }

  /** @param below what goes on from the last line of the block, which may tell what its names mean */
  read(block: Block, before: PageState, below?: Block): BlockResult {
    const chains = chainsOf(block.text);
    if (chains.length === 0) return { state: before, statements: [], guesses: [], notRead: [], unknown: [] };
    const next = below ? chainsOf(below.text)[0] : undefined;
    return new BlockReader(this.names, this.judge, block, before).read(chains, next?.goesOn ? next.sides : []);
  }
}

class BlockReader {
  readonly #statements: Statement[] = [];
  readonly #guesses: Guess[] = [];
  readonly #notRead: number[] = [];
  readonly #unknown: { readonly name: string; readonly line: number }[] = [];
  readonly #paper: Paper;
  #memory: Memory;
  #last: LastSide | undefined;

  constructor(
    private readonly names: Names,
    private readonly judge: Judge,
    private readonly block: Block,
    before: PageState,
  ) {
    this.#paper = before.paper.copy();
    this.#memory = before.memory;
    this.#last = before.last;
  }

  read(chains: readonly Chain[], below: readonly Side[]): BlockResult {
    for (const [index, chain] of chains.entries()) this.#chain(chain, index === chains.length - 1 ? below : []);
    return {
      state: { memory: this.#memory, paper: this.#paper, last: this.#last },
      statements: this.#statements,
      guesses: this.#guesses,
      notRead: this.#notRead,
      unknown: this.#unknown,
    };
  }

  #chain(chain: Chain, below: readonly Side[]): void {
    const { sides } = chain;
    const goesOn = chain.goesOn && this.#last !== undefined && !this.#isNewThought(sides);
    const before = goesOn ? this.#last?.grid : undefined;
    if (sides.length === 1 && !chain.goesOn) {
      this.#begin(chain, below);
      return;
    }
    const behind = chain.about ? [aboutSide(chain.about)] : below;
    const resolved = resolve(this.names, [...sides, ...behind], before, this.#memory);
    this.#remember(resolved);
    const grids = resolved.grids.slice(0, sides.length);
    this.#noteUnread(sides, grids);
    const shape = grids.find((grid) => grid !== undefined) ?? before;
    if (!shape) {
      this.#last = undefined;
      return;
    }
    const doubtful = this.#isDoubtful(resolved, sides);
    const about = chain.about && quantityOf(resolved.grids[sides.length]);
    const quantities = this.#quantities(grids, goesOn, about ?? this.#stepOf(sides, grids));
    const isDoubtful = doubtful || (goesOn && this.#last?.isDoubtful === true);
    const entries = shape.flatMap((row, index) => row.map((_, column) => [index, column] as const));
    for (const [at, [row, column]] of entries.entries()) {
      this.#entry(chain, resolved, { row, column, quantity: quantities[at], isDoubtful, isOnly: entries.length === 1 });
    }
    const lastGrid = grids.findLast((grid) => grid !== undefined) ?? before;
    const lastTerm = sides[sides.length - 1]?.term;
    const isValue = lastTerm?.kind === 'number' || (lastTerm?.kind === 'negative' && lastTerm.of.kind === 'number');
    // f(x) = σ(x) says what f is, and leaves what stood before it to be gone on from.
    const isDefinition = quantities.every((id) => id === undefined) && !isValue && this.#last !== undefined && !goesOn;
    if (!isDefinition) this.#last = { grid: lastGrid, quantities, isDoubtful, isValue };
    if (chain.label !== undefined) this.#label(chain.label, grids, quantities);
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
      quantities: this.#quantities([grid], false, undefined),
      isDoubtful: this.#isDoubtful(resolved, sides),
      isValue: false,
    };
  }

  /** A value ends a thought: a formula behind it that comes to something else begins another. */
  #isNewThought([first]: readonly Side[]): boolean {
    const { term } = first ?? {};
    const last = this.#last;
    if (!term || !last?.isValue || term.kind === 'number' || (term.kind === 'negative' && term.of.kind === 'number'))
      return false;
    const grid = resolve(this.names, first ? [first] : [], last.grid, this.#memory).grids[0];
    const [entry, before] = [grid && entryOf(grid), last.grid && entryOf(last.grid)];
    if (!entry || !before) return false;
    const valueOf = (id: QuantityId): number => this.judge.valueOf(id);
    const [one, other] = [evaluate(entry, valueOf), evaluate(before, valueOf)];
    return Math.abs(one - other) > 0.02 * Math.max(Math.abs(one), Math.abs(other));
  }

  #label(label: string, grids: readonly (Grid | undefined)[], quantities: readonly (QuantityId | undefined)[]): void {
    const [quantity] = quantities;
    const grid: Grid | undefined =
      quantity === undefined ? grids.find((one) => one !== undefined) : [[{ kind: 'reference', id: quantity }]];
    if (grid) this.#memory = { ...this.#memory, labels: new Map([...this.#memory.labels, [label, grid]]) };
  }

  #remember({ taken, habits, isAfter, open }: Resolved): void {
    const counted = new Map(this.#memory.habits);
    for (const habit of habits) counted.set(habit, (counted.get(habit) ?? 0) + 1);
    this.#memory = { ...this.#memory, taken: new Map([...this.#memory.taken, ...taken]), habits: counted, isAfter };
    for (const { key, term, meanings } of open) {
      const place = this.#place(term.start, term.end);
      this.#guesses.push({
        ...place,
        name: key,
        text: this.block.text.slice(term.start, term.end),
        candidates: meanings.map(({ grid }) => ({ choice: keyOfGrid(grid), quantities: idsOf(grid) })),
      });
    }
  }

  #noteUnread(sides: readonly Side[], grids: readonly (Grid | undefined)[]): void {
    for (const [index, side] of sides.entries()) {
      if (grids[index]) continue;
      const { line } = this.#place(side.start, side.end);
      this.#notRead.push(line);
      for (const name of side.term ? namesIn(side.term) : []) {
        const isNumbered =
          name.kind === 'name' &&
          /\d/.test(name.spelling.below) &&
          /^(?:h|o|a|z|w|x|net|out|b)$/.test(name.spelling.base);
        if (isNumbered && this.names.meanings(name).length === 0) {
          this.#unknown.push({ name: this.block.text.slice(name.start, name.end), line });
        }
      }
    }
  }

  /** Whether what the chain is about hangs on a name that was guessed. */
  #isDoubtful({ doubtful }: Resolved, sides: readonly Side[]): boolean {
    if (doubtful.size === 0) return false;
    return sides.some(({ term }) => term && namesIn(term).some((name) => doubtful.has(keyOfTerm(name) ?? '')));
  }

  /** What each entry of a chain is about: the first side that is a quantity, else the chain above, else a formula's value. */
  #quantities(
    grids: readonly (Grid | undefined)[],
    goesOn: boolean,
    about: QuantityId | undefined,
  ): readonly (QuantityId | undefined)[] {
    const named = grids.find((grid) => grid?.flat().every((entry) => entry.kind === 'reference'));
    if (goesOn && this.#last?.quantities.some((id) => id !== undefined)) return this.#last.quantities;
    if (named) return named.flat().map((entry) => (entry.kind === 'reference' ? entry.id : undefined));
    if (about !== undefined) return [about];
    const formula = grids.find((grid) => grid?.flat().every(hasName));
    if (formula) return formula.flat().map((entry) => this.#workedBy(entry));
    return [];
  }

  /** 0.35 → 0.3143: the one weight or bias that had the first value, where the second is what it becomes. */
  #stepOf(sides: readonly Side[], grids: readonly (Grid | undefined)[]): QuantityId | undefined {
    const [from, to] = grids.map((grid) => grid && entryOf(grid));
    if (sides[1]?.relation !== '→' || from?.kind !== 'constant' || to?.kind !== 'constant' || sides.length > 2)
      return undefined;
    const term = sides[1].term;
    if (term?.kind !== 'number') return undefined;
    const found = [...this.judge.solution.quantities.values()].filter(({ id, value }) => {
      const after = /^[wb]\./.test(id) && value === from.value ? afterStep(this.judge.solution, id) : undefined;
      return after !== undefined && this.#paper.honest(after, term.figure)?.class === 'right';
    });
    return found.length === 1 ? found[0]?.id : undefined;
  }

  /** The quantity that a formula gives the value of, where it is one alone. */
  #workedBy(formula: Expression): QuantityId | undefined {
    const valueOf = (id: QuantityId): number => this.judge.valueOf(id);
    const value = evaluate(formula, valueOf);
    const size = Math.max(Math.abs(value), 1e-9);
    const found = [...this.judge.solution.quantities.values()].filter(
      ({ expression, value: own }) => expression && Math.abs(own - value) <= 1e-12 * size,
    );
    return found.length === 1 ? found[0]?.id : undefined;
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
    for (const { from, sides: own, quantity } of this.#segments(judgedSides, at.quantity)) {
      const chain: ChainOfEntry = { sides: own, figures: resolved.figures, quantity, isDoubtful: at.isDoubtful };
      const judged = judgeChain(this.#paper, chain);
      for (const [index, statement] of judged.entries()) {
        const place = from + index;
        if (statement) this.#statement(sides, place, resolved, statement, own[index]?.expression, at.isOnly);
      }
    }
  }

  /** Behind a value an arrow leads to the value after the step, or from an output to its target. */
  #segments(sides: ChainOfEntry['sides'], quantity: QuantityId | undefined): Segment[] {
    const segments: { from: number; sides: ChainOfEntry['sides'][number][]; quantity: QuantityId | undefined }[] = [
      { from: 0, sides: [], quantity },
    ];
    for (const [index, side] of sides.entries()) {
      const last = segments[segments.length - 1];
      const before = sides[index - 1];
      const isFromValue =
        side?.isAfterArrow && before !== undefined && isAlone(before.expression) && isAlone(side.expression);
      if (isFromValue && last?.quantity !== undefined)
        segments.push({ from: index, sides: [side], quantity: this.#ahead(last.quantity) });
      else last?.sides.push(side);
    }
    return segments;
  }

  #ahead(id: QuantityId): QuantityId | undefined {
    const { solution } = this.judge;
    const name = solution.quantities.get(id)?.name;
    if (name?.kind === 'activation' && name.layer === this.names.layout.lastLayer) {
      return this.names.layout.id({ kind: 'target', unit: name.unit, sample: name.sample });
    }
    return afterStep(solution, id);
  }

  #statement(
    sides: readonly Side[],
    index: number,
    resolved: Resolved,
    judged: JudgedStatement,
    expression: Expression | undefined,
    isOnly: boolean,
  ): void {
    const side = sides[index];
    if (!side) return;
    const figures: ReadFigure[] = judged.figures.map(({ figure, quantity, class: of }) => {
      const own = quantity !== null && this.#isTurned(figure.start, quantity) ? null : quantity;
      return {
        ...this.#place(figure.start, figure.end),
        text: figure.text,
        quantity: own,
        expected: own === null ? null : this.judge.valueOf(own),
        class: of,
      };
    });
    // What a chain begins with is no statement, unless it goes on from the line above.
    if (index === 0 && side.relation === undefined) {
      this.#heads.push(...figures);
      return;
    }
    const previous = sides[index - 1];
    const start = previous && this.#lineOf(previous.start) === this.#lineOf(side.start) ? previous.start : side.sign;
    const [own] = isOnly ? [] : figures;
    const place = own ?? this.#place(start, side.end);
    const { said, quantity } = judged;
    const value = judged.kind === 'value' && expression ? figures[0] : undefined;
    const decimals = value ? (/\.(\d*)/.exec(value.text)?.[1]?.length ?? 0) : undefined;
    const accepted =
      quantity !== null && decimals !== undefined ? this.judge.accepted(quantity, { decimals }) : undefined;
    this.#statements.push({
      line: place.line,
      column: place.column,
      end: place.end,
      text: own ? own.text : this.block.text.slice(start, side.end),
      quantity,
      stated: own && !isOnly ? own.text : this.block.text.slice(side.start, side.end),
      kind: judged.kind,
      expected: quantity === null ? null : this.judge.valueOf(quantity),
      accepted: accepted ? [accepted.low, accepted.high] : null,
      class: said.class,
      mistake: said.mistake,
      habit: said.habit,
      first: false,
      names: this.#names(side, resolved),
      figures: [...this.#heads.splice(0), ...figures],
    });
  }

  /** Whether a number without a minus stands for a quantity that has one, as in 0.45 + 0.5 · 0.04441. */
  #isTurned(start: number, quantity: QuantityId): boolean {
    return (
      this.judge.valueOf(quantity) < 0 &&
      !/[-−–]\s*[({]?\s*$/.test(this.block.text.slice(Math.max(0, start - 6), start))
    );
  }

  readonly #heads: ReadFigure[] = [];

  #names(side: Side, resolved: Resolved): ReadName[] {
    const found = new Map<Term, QuantityId[]>();
    for (const [leaf, term] of resolved.names) {
      if (term.start < side.start || term.end > side.end) continue;
      const known = found.get(term) ?? [];
      if (leaf.kind === 'reference') known.push(leaf.id);
      found.set(term, known);
    }
    return [...found].map(([term, quantities]) => ({
      ...this.#place(term.start, term.end),
      text: this.block.text.slice(term.start, term.end),
      quantities,
      guessed: resolved.doubtful.has(keyOfTerm(term) ?? ''),
    }));
  }

  #lineOf(at: number): number {
    return this.#place(at, at).line;
  }

  #place(start: number, end: number): Place {
    const before = this.block.text.slice(0, start);
    const line = before.split('\n').length;
    const column = start - (before.lastIndexOf('\n') + 1) + 1;
    return { line: this.block.line + line - 1, column, end: column + Math.max(0, end - start) };
  }
}

interface Segment {
  /** Place of its first side in the chain. */
  readonly from: number;
  readonly sides: ChainOfEntry['sides'];
  readonly quantity: QuantityId | undefined;
}

/** A letter without an index, which may be a word. */
const isBare = (term: Term): boolean =>
  term.kind === 'name' &&
  term.spelling.below === '' &&
  term.spelling.index === undefined &&
  term.spelling.base.length === 1;

const isAlone = ({ kind }: Expression): boolean => kind === 'constant' || kind === 'negative' || kind === 'reference';

const aboutSide = (term: Term): Side => ({ term, relation: '=', sign: term.start, start: term.start, end: term.end });

const idsOf = (grid: Grid): QuantityId[] =>
  grid.flat().flatMap((entry) => (entry.kind === 'reference' ? [entry.id] : []));
