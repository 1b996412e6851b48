import type { Detour } from '../detour.ts';
import { evaluateFormula, type Write } from '../evaluate-formula.ts';
import type { WorkGraph } from '../work-graph.ts';

export const inFull: Write = (value) => value;

/** How somebody works who does not change it on the way. */
export interface PlainManner {
  /** Of every value that has a name. */
  readonly value: Write;
  /** Of the activations, where they are written otherwise: many tables hold them to fewer digits than what is worked from them. */
  readonly activation?: Write | undefined;
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
    const { value, activation = value, paper } = this.manner;
    const { expression, name } = this.graph.at(place);
    const write = name.kind === 'activation' ? activation : value;
    const onPaper = paper?.get(place);
    if (onPaper !== undefined) return write(onPaper);
    let found = this.#written[place];
    if (found === undefined) {
      found = expression ? write(this.worked(place)) : this.worked(place);
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
    const open = ways.filter(
      ({ passes, needs }) =>
        passes.every(this.#isPassable) && needs.every((needed) => manner.paper?.has(needed) === true),
    );
    const way = manner.order === 'last' ? open.at(-1) : open[0];
    return way ? evaluateFormula(way.formula, this.#take, manner.part) : NaN;
  }

  readonly #isPassable = (passed: number): boolean => {
    const { paper, detour } = this.manner;
    return paper?.has(passed) !== true && (detour?.forms(passed) === undefined || detour.keepsForm(passed));
  };
}
