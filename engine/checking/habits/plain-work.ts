import type { Detour } from '../detour.ts';
import type { Formula } from '../formula.ts';
import type { WorkedWay, WorkGraph } from '../work-graph.ts';

/** What is written down of a value. */
export type Write = (value: number) => number;

/** How somebody works who does not change it on the way. */
export interface PlainManner {
  /** Of every value that has a name. */
  readonly value: Write;
  /** Of a result inside a line. */
  readonly part: Write;
  /** What stands on paper and is gone on from, by place. */
  readonly paper?: ReadonlyMap<number, number>;
  readonly detour?: Detour | undefined;
  /** The first of the usual orders of work, or the last. */
  readonly order?: 'first' | 'last';
}

/** One number for each quantity: the work of somebody who writes everything down in one manner. */
export class PlainWork {
  readonly #written: (number | undefined)[] = [];
  readonly #take = (place: number): number => this.written(place);

  constructor(
    private readonly graph: WorkGraph,
    private readonly manner: PlainManner,
  ) {}

  /** What is gone on with. */
  written(place: number): number {
    const onPaper = this.manner.paper?.get(place);
    if (onPaper !== undefined) return this.manner.value(onPaper);
    let found = this.#written[place];
    if (found === undefined) {
      const { expression } = this.graph.at(place);
      found = expression ? this.manner.value(this.worked(place)) : this.worked(place);
      this.#written[place] = found;
    }
    return found;
  }

  /** What the work of a quantity comes to, whatever stands on paper for itself, and not written down yet. */
  worked(place: number): number {
    const { manner, graph } = this;
    const quantity = graph.at(place);
    if (!quantity.expression) return quantity.value;
    const ways = manner.detour?.forms(place) ?? graph.ways(place);
    const open = ways.filter(({ passes }) => passes.every(this.#isPassable));
    const way = manner.order === 'last' ? open.at(-1) : open[0];
    return way ? this.#evaluate(way.formula) : NaN;
  }

  readonly #isPassable = (passed: number): boolean => {
    const { paper, detour } = this.manner;
    return paper?.has(passed) !== true && (detour?.forms(passed) === undefined || detour.keepsForm(passed));
  };

  #evaluate(formula: Formula): number {
    return evaluateFormula(formula, this.#take, this.manner.part);
  }
}

/** The value of one way of working, from these values. */
export const evaluateWay = ({ formula }: WorkedWay, take: (place: number) => number, part: Write): number =>
  evaluateFormula(formula, take, part);

function evaluateFormula(formula: Formula, take: (place: number) => number, part: Write): number {
  const inner = (of: Formula): number => {
    const value = evaluateFormula(of, take, part);
    return of.isStep ? part(value) : value;
  };
  switch (formula.kind) {
    case 'reference':
      return take(formula.place);
    case 'constant':
      return formula.value;
    case 'sum':
      return formula.parts.reduce((sum, term) => sum + inner(term), 0);
    case 'product':
      return formula.parts.reduce((product, factor) => product * inner(factor), 1);
    case 'difference':
      return inner(formula.left) - inner(formula.right);
    case 'quotient':
      return inner(formula.left) / inner(formula.right);
    case 'negative':
      return -inner(formula.of);
    case 'square':
      return inner(formula.of) ** 2;
    case 'function':
      return formula.apply(inner(formula.of));
    case 'step':
      return inner(formula.of) > 0 ? formula.above : formula.below;
  }
}
