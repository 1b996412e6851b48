import { evaluate, operandsOf } from '../expression/evaluate.ts';
import type { Expression, QuantityId } from '../expression/expression.ts';
import { entryOf, isSingle, quantityOf, type Grid } from '../reading/grid.ts';
import type { NameReader } from '../reading/name-reader.ts';
import { holds } from '../checking/interval.ts';
import { afterStep } from './after-step.ts';
import { isGivenParameter } from './given.ts';
import { ChainNumbers } from './chain-numbers.ts';
import { columnOf } from './known-matrices.ts';
import type { ChainOfEntry } from './judge-chain.ts';
import type { Judge, Paper } from './paper.ts';
import { hasName } from './named.ts';
import type { Resolved } from './resolve.ts';
import type { Side } from './runs.ts';

/** The last side of the chain above, which a line that begins with a sign goes on from. */
export interface LastSide {
  readonly grid: Grid | undefined;
  /** What the chain was about, for each entry. */
  readonly quantities: readonly (QuantityId | undefined)[];
  readonly isDoubtful: boolean;
  /** Whether it is a number alone. */
  readonly isValue: boolean;
  /** Whether the chain led from values to those after the step. */
  readonly isStep: boolean;
}

/** So near does a match have to be where nothing else tells what numbers are about. */
const surely = 0.1;

interface Segment {
  /** Place of its first side in the chain. */
  readonly from: number;
  readonly sides: ChainOfEntry['sides'];
  readonly quantity: QuantityId | undefined;
}

/** Tells what chains are about. */
export class ChainSubject {
  constructor(
    private readonly names: NameReader,
    private readonly judge: Judge,
    private readonly paper: Paper,
    private readonly last: LastSide | undefined,
  ) {}

  /** What each entry of a chain is about: the first side that is a quantity, else the chain above, else a formula's value. */
  quantities(
    grids: readonly (Grid | undefined)[],
    goesOn: boolean,
    about: QuantityId | undefined,
  ): readonly (QuantityId | undefined)[] {
    const named = grids.find((grid) => grid?.flat().every((entry) => entry.kind === 'reference'));
    if (goesOn && this.last?.quantities.some((id) => id !== undefined)) return this.last.quantities;
    if (named) return named.flat().map((entry) => (entry.kind === 'reference' ? entry.id : undefined));
    if (about !== undefined) return [about];
    const formula = grids.find((grid) => grid?.flat().every(hasName));
    if (formula) return formula.flat().map((entry) => this.#workedBy(entry));
    return [];
  }

  /** 0.35 → 0.3143: the one weight or bias that had the first value, where the second is what it becomes. */
  stepOf(sides: readonly Side[], grids: readonly (Grid | undefined)[]): QuantityId | undefined {
    const [from, to] = grids.map((grid) => grid && entryOf(grid));
    if (sides[1]?.relation !== '→' || from?.kind !== 'constant' || to?.kind !== 'constant' || sides.length > 2)
      return undefined;
    const term = sides[1].term;
    if (term?.kind !== 'number') return undefined;
    const found = [...this.judge.solution.quantities.values()].filter((quantity) => {
      const { id, value } = quantity;
      const after = isGivenParameter(quantity) && value === from.value ? afterStep(this.judge.solution, id) : undefined;
      return after !== undefined && this.paper.honest(after, term.figure)?.class === 'right';
    });
    return found.length === 1 ? found[0]?.id : undefined;
  }

  /** What a chain is about that names nothing: the matrices of the line above, or the one column of a batch that it comes to. */
  unnamed(
    sides: readonly Side[],
    grids: readonly (Grid | undefined)[],
    figures: Resolved['figures'],
  ): readonly (QuantityId | undefined)[] {
    const first = grids.find((grid) => grid !== undefined);
    if (!first) return [];
    if (isSingle(first)) return this.#byNumbers(first, figures);
    const isStep = sides.some(({ relation }) => relation === '→');
    const above = isStep && this.last?.isStep ? this.last.quantities : [];
    if (above.length === first.flat().length) {
      const fitting = first.flat().filter((entry, index) => {
        const id = above[index];
        const written = new ChainNumbers(this.paper, figures).written(entry);
        return id !== undefined && written !== undefined && this.paper.honest(id, written) !== undefined;
      });
      return fitting.length * 2 > above.length ? above : [];
    }
    return this.#isColumn(first) ? this.#columnOf(grids, figures) : [];
  }

  /** The one quantity over all samples whose values the columns among these are. */
  #columnOf(grids: readonly (Grid | undefined)[], figures: Resolved['figures']): readonly QuantityId[] {
    const numbers = new ChainNumbers(this.paper, figures);
    const columns = grids.filter((grid) => grid !== undefined).filter((grid) => this.#isColumn(grid));
    // Names say more than numbers, one of which may be wrong.
    const named = columns.filter((grid) => grid.flat().every(hasName));
    return columnOf(
      this.judge.solution,
      (named.length > 0 ? named : columns).map((grid) => grid.flat().map((entry) => numbers.range(entry))),
    );
  }

  #isColumn(grid: Grid): boolean {
    const { samples } = this.names;
    return samples > 1 && grid.length === samples && grid[0]?.length === 1;
  }

  /** Whether a name of one number stands before columns alone, which are a quantity's that does not add up to it. */
  isMisnamed([head, ...others]: readonly (Grid | undefined)[], figures: Resolved['figures']): boolean {
    const id = quantityOf(head);
    const columns = others.filter((grid) => grid !== undefined);
    const hasFormula = columns.some((grid) => grid.flat().every(hasName));
    if (id === undefined || !hasFormula || columns.length < 2 || !columns.every((grid) => this.#isColumn(grid)))
      return false;
    const ids = this.#columnOf(columns, figures);
    const total = ids.reduce((sum, one) => sum + this.judge.valueOf(one), 0);
    return ids.length > 0 && Math.abs(total - this.judge.valueOf(id)) > 1e-9;
  }

  /** The one quantity that is worked from these numbers. */
  #byNumbers(grid: Grid, figures: Resolved['figures']): readonly (QuantityId | undefined)[] {
    const expression = entryOf(grid);
    const numbers = new ChainNumbers(this.paper, figures);
    if (!expression || hasName(expression) || numbers.figuresIn(expression).length < 2) return [];
    const range = numbers.range(expression);
    const matcher = numbers.matcher();
    const found = [...this.judge.solution.quantities.values()].filter(
      ({ id, expression: own, value }) => own && holds(range, value) && matcher.quantity(expression, id).cost < surely,
    );
    return found.length === 1 ? [found[0]?.id] : [];
  }

  /** The quantity that a formula gives the value of, where it is one alone. */
  #workedBy(formula: Expression): QuantityId | undefined {
    const valueOf = (id: QuantityId): number => this.judge.valueOf(id);
    const value = evaluate(formula, valueOf);
    const size = Math.max(Math.abs(value), 1e-9);
    const alike = [...this.judge.solution.quantities.values()].filter(
      ({ expression, value: own }) => expression && Math.abs(own - value) <= 1e-12 * size,
    );
    // Of several with the same value, the one that is made of the same.
    const operands = [...operandsOf(formula)].sort().join(' ');
    const isMadeSo = (made: Expression | undefined): boolean =>
      made !== undefined && [...operandsOf(made)].sort().join(' ') === operands;
    const found =
      alike.length === 1
        ? alike
        : alike.filter(({ expression, simplified }) => isMadeSo(expression) || isMadeSo(simplified));
    return found.length === 1 ? found[0]?.id : undefined;
  }

  /** Behind a value an arrow leads to the value after the step, or from an output to its target. */
  segments(sides: ChainOfEntry['sides'], quantity: QuantityId | undefined): Segment[] {
    const segments: { from: number; sides: ChainOfEntry['sides'][number][]; quantity: QuantityId | undefined }[] = [
      { from: 0, sides: [], quantity },
    ];
    for (const [index, side] of sides.entries()) {
      const last = segments[segments.length - 1];
      const before = sides[index - 1];
      const isFromValue =
        side?.isAfterArrow &&
        before !== undefined &&
        isAlone(before.expression) &&
        (isAlone(side.expression) || isGivenParameter(this.judge.quantity(last?.quantity ?? '')));
      if (isFromValue && last?.quantity !== undefined)
        segments.push({ from: index, sides: [side], quantity: this.#ahead(last.quantity) });
      else last?.sides.push(side);
    }
    return segments;
  }

  #ahead(id: QuantityId): QuantityId | undefined {
    const { solution } = this.judge;
    const name = solution.quantities.get(id)?.name;
    const { layout } = this.names;
    if (layout && name?.kind === 'activation' && name.layer === layout.lastLayer) {
      return layout.id({ kind: 'target', unit: name.unit, sample: name.sample });
    }
    return afterStep(solution, id);
  }
}

const isAlone = ({ kind }: Expression): boolean => kind === 'constant' || kind === 'negative' || kind === 'reference';
