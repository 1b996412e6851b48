import type { FoundMistake } from '../checking/candidates.ts';
import type { Expression, QuantityId } from '../expression/expression.ts';
import { keyOfTerm } from '../reading/name-key.ts';
import { partsOf, type Figure, type Term } from '../reading/term.ts';
import { writtenAt, type Block } from './blocks.ts';
import { isFaulty, type Place, type ReadFigure, type ReadName, type Statement } from './contract.ts';
import type { JudgedStatement } from './judge-chain.ts';
import type { Judge } from './paper.ts';
import type { KnownColumns, Resolved } from './resolve.ts';
import type { Side } from './runs.ts';

/** The statements of a block, as others get them. */
export class BlockStatements {
  readonly statements: Statement[] = [];
  /** How the known mistakes among them were made, and what else may have been. */
  readonly found = new Map<Statement, readonly FoundMistake[]>();
  readonly #heads: ReadFigure[] = [];

  constructor(
    private readonly judge: Judge,
    private readonly block: Block,
  ) {}

  /** Takes down what was said of one side. */
  add(
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
        ...this.place(figure.start, figure.end),
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
    const isBeside = previous && previous.isLabel !== true && this.lineOf(previous.start) === this.lineOf(side.start);
    const start = isBeside ? this.#withCommand(previous.start) : side.sign;
    const [own] = isOnly ? [] : figures;
    const place = own ?? this.place(start, side.end);
    const { said, quantity } = judged;
    const value = judged.kind === 'value' && expression ? figures[0] : undefined;
    const decimals = value ? (/\.(\d*)/.exec(value.text)?.[1]?.length ?? 0) : undefined;
    const accepted =
      quantity !== null && decimals !== undefined ? this.judge.accepted(quantity, { decimals }) : undefined;
    const statement: Statement = {
      line: place.line,
      column: place.column,
      end: place.end,
      text: own ? own.text : writtenAt(this.block, start, side.end),
      quantity,
      stated: own && !isOnly ? own.text : writtenAt(this.block, side.start, side.end),
      kind: judged.kind,
      expected: quantity === null ? null : this.judge.valueOf(quantity),
      accepted: accepted ? [accepted.low, accepted.high] : null,
      class: said.class,
      mistake: said.mistake,
      habit: said.habit,
      first: false,
      names: this.#names(side, resolved),
      figures: [...this.#heads.splice(0).map((head) => withClass(head, said.class)), ...figures],
    };
    this.statements.push(statement);
    if (said.found) this.found.set(statement, said.found);
  }

  /** Whether a number stands for a quantity of the other sign, as in 0.45 + 0.5 · 0.04441 and in 0.3 + (−0.0407 · 0.68). */
  #isTurned(start: number, quantity: QuantityId): boolean {
    const before = this.block.written.slice(Math.max(0, start - 12), start);
    const value = this.judge.valueOf(quantity);
    // The sign of an exponent is the formula's.
    if (value > 0 && /(?:\^|exp)\s*[({]*\s*[-−–]\s*$/.test(before)) return false;
    return value < 0 ? !/[-−–]\s*[({]?\s*$/.test(before) : value > 0 && /[×·*(]\s*[-−–]\s*$/.test(before);
  }

  #names(side: Side, resolved: Resolved): ReadName[] {
    const found = new Map<Term, QuantityId[]>();
    for (const [leaf, term] of resolved.names) {
      if (term.start < side.start || term.end > side.end) continue;
      const known = found.get(term) ?? [];
      if (leaf.kind === 'reference') known.push(leaf.id);
      found.set(term, known);
    }
    return [...found].map(([term, quantities]) => ({
      ...this.place(term.start, term.end),
      text: writtenAt(this.block, term.start, term.end),
      quantities,
      guessed: resolved.doubtful.has(keyOfTerm(term) ?? ''),
    }));
  }

  /** From the command on whose braces what begins here stands in. */
  #withCommand(start: number): number {
    const command = /(?:\\[A-Za-z]+\s*\{\s*)+$/.exec(this.block.written.slice(Math.max(0, start - 60), start))?.[0];
    return start - (command?.length ?? 0);
  }

  /** The line of a place in the block's text. */
  lineOf(at: number): number {
    return this.place(at, at).line;
  }

  /** A piece of the block's text. */
  place(start: number, end: number): Place {
    const before = this.block.written.slice(0, start);
    const line = before.split('\n').length;
    const column = start - (before.lastIndexOf('\n') + 1) + 1;
    return { line: this.block.line + line - 1, column, end: column + Math.max(0, end - start) };
  }

  /** A column that was told above is the same where it stands again, though what stands around it cannot be read. */
  columns(sides: readonly Side[], known: KnownColumns): KnownColumns {
    let columns = known;
    for (const [index, side] of sides.entries()) {
      for (const matrix of side.term ? numberMatrices(side.term) : []) {
        columns = this.#column(matrix, side, sides[index - 1], columns);
      }
    }
    return columns;
  }

  #column(figures: readonly Figure[], side: Side, previous: Side | undefined, columns: KnownColumns): KnownColumns {
    const key = figures.map(({ text }) => text).join(' ');
    const places = figures.map(({ start, end }) => this.place(start, end));
    const known = places.map(({ line, column }) =>
      this.statements
        .flatMap((statement) => statement.figures)
        .find((figure) => figure.line === line && figure.column === column),
    );
    const ids = known.flatMap((figure) =>
      figure?.quantity == null || isFaulty(figure.class) ? [] : [figure.quantity],
    );
    const before = columns.get(key);
    if (ids.length === figures.length) {
      const isOther = before !== undefined && before?.join(' ') !== ids.join(' ');
      return new Map([...columns, [key, isOther ? null : ids]]);
    }
    if (!before || ids.length > 0) return columns;
    const told = places.map((place, index): ReadFigure => {
      const quantity = before[index] ?? null;
      const text = figures[index]?.text ?? '';
      return {
        ...place,
        text,
        quantity,
        expected: quantity === null ? null : this.judge.valueOf(quantity),
        class: 'right',
      };
    });
    const start = previous && this.lineOf(previous.start) === this.lineOf(side.start) ? previous.start : side.sign;
    this.statements.push({
      ...this.place(start, side.end),
      text: writtenAt(this.block, start, side.end),
      quantity: null,
      stated: writtenAt(this.block, side.start, side.end),
      kind: 'numbers',
      expected: null,
      accepted: null,
      class: 'not-checked',
      mistake: null,
      habit: null,
      first: false,
      names: [],
      figures: told,
    });
    return columns;
  }
}

/** The columns in an expression that hold nothing but numbers, each as its numbers. */
function numberMatrices(term: Term): Figure[][] {
  if (term.kind !== 'matrix') return partsOf(term).flatMap(numberMatrices);
  const entries = term.rows.flat();
  const figures = entries.flatMap((entry) => {
    const of = entry.kind === 'negative' ? entry.of : entry;
    return of.kind === 'number' ? [of.figure] : [];
  });
  return figures.length === entries.length && figures.length > 1 ? [figures] : [];
}

/** Numbers that a chain begins with, and of which nothing was known, are as right as what they come to. */
const withClass = (head: ReadFigure, of: Statement['class']): ReadFigure =>
  head.class === 'not-checked' && of === 'right' ? { ...head, class: of } : head;
