import type { Precision } from '../../precision/precision.ts';
import { isSame } from '../candidates.ts';
import { evaluateFormula, type Write } from '../evaluate-formula.ts';
import type { Interval } from '../interval.ts';
import { digitsOf, withDigits } from '../separation.ts';
import type { WorkedWay, WorkGraph } from '../work-graph.ts';
import { cutOff, cuttingTo, lastPlace, roundingTo } from '../written-range.ts';
import { HabitRanges } from './habit-ranges.ts';
import { inFull, PlainWork } from './plain-work.ts';
import type { EarlyValue, FoundHabit } from './rounding-habit.ts';

/** What of the right value an answer may be off by, and a range be wide, for a habit to be more than a guess. */
const mostOff = 0.1;
const widest = 0.02;
/** So many digits too few, and not more, are looked for. */
const mostDropped = 5;
/** Of more values than these, all are rounded early, or none. */
const mostOneByOne = 3;

interface Asked {
  readonly place: number;
  readonly value: number;
  /** What every value on the way was to be rounded to. */
  readonly agreed: Precision;
  /** What the answer was rounded to: more digits may have been written than agreed on. */
  readonly written: Precision;
  /** Habits that other answers on the paper show. */
  readonly beside: readonly FoundHabit[];
}

/** Looks for a way of rounding, other than the agreed one, by which the right method leads to one answer. */
export class HabitSearch {
  readonly #right: number;
  readonly #papers: readonly ReadonlyMap<number, number>[];
  /** An answer that is hardly near the right value, or shows a single figure, proves nothing. */
  readonly #isNear: boolean;

  /** @param paper answers that stand on paper with a right value, or one that is right but for its digits, by place */
  constructor(
    private readonly graph: WorkGraph,
    private readonly paper: ReadonlyMap<number, number>,
    private readonly asked: Asked,
  ) {
    const { place, value } = asked;
    this.#right = graph.at(place).value;
    this.#papers = paper.size > 0 ? [paper, new Map()] : [paper];
    this.#isNear = value !== 0 && Math.abs(value - this.#right) <= mostOff * Math.abs(this.#right);
  }

  /** The right value in full, or the right step from what stands on paper, with its last digits dropped. */
  cutAtTheEnd(): FoundHabit | undefined {
    if (!this.#isNear) return undefined;
    for (const paper of this.#papers) {
      const full = new PlainWork(this.graph, { value: inFull, part: inFull, paper }).worked(this.asked.place);
      if (this.#isCutTo(full)) return { name: 'cut-off', to: null, how: { kind: 'cut', full } };
    }
    return undefined;
  }

  /** What comes out to the very digit where one habit is kept to. */
  exactly(): FoundHabit | undefined {
    if (!this.#isNear) return undefined;
    const found = [this.#cutOnTheWay(), this.#earlyOperands(), this.#earlyOnTheWay()].filter(
      (one) => one !== undefined,
    );
    return found.find(this.#isSeenBeside) ?? found[0];
  }

  /** What a habit may lead to that is not kept to everywhere, where that is little. */
  within(): FoundHabit | undefined {
    if (!this.#isNear) return undefined;
    const { graph, asked } = this;
    const { agreed, written, place } = asked;
    const cutting = cuttingTo(written);
    const cut = this.#widthAround(new HabitRanges(graph, cuttingTo(agreed), this.#onPaper()).worked(place), cutting);
    if (cut < Infinity) return { name: 'cut-off', to: null, how: { kind: 'cut-on-the-way' } };
    for (const to of this.#fewerDigits()) {
      const ranges = new HabitRanges(graph, roundingTo(withDigits(agreed, to)), this.#onPaper());
      if (this.#widthAround(ranges.worked(place), roundingTo(written)) === Infinity) continue;
      return { name: 'rounded-early', to, how: { kind: 'early-on-the-way' } };
    }
    return undefined;
  }

  readonly #isSeenBeside = ({ name, to }: FoundHabit): boolean =>
    this.asked.beside.some((habit) => habit.name === name && habit.to === to);

  #onPaper(): ReadonlyMap<number, Interval> {
    const { agreed } = this.asked;
    return new Map(
      [...this.paper].map(([place, value]) => {
        const half = 0.5 * lastPlace(value, agreed);
        return [place, { low: value - half, high: value + half }];
      }),
    );
  }

  /** How wide a range is that holds the answer once it is written; infinite where it does not, or says nothing. */
  #widthAround({ low, high }: Interval, { down, up }: { readonly down: Write; readonly up: Write }): number {
    const { value } = this.asked;
    const slack = 1e-9 * Math.abs(value);
    const holdsIt = value >= Math.min(low, down(low)) - slack && value <= Math.max(high, up(high)) + slack;
    return holdsIt && high - low <= widest * Math.abs(this.#right) ? high - low : Infinity;
  }

  #isCutTo(full: number): boolean {
    return isSame(cutOff(full, this.asked.written), this.asked.value);
  }

  #isRoundedTo(full: number): boolean {
    const { down, up } = roundingTo(this.asked.written);
    return isSame(down(full), this.asked.value) || isSame(up(full), this.asked.value);
  }

  #fewerDigits(): readonly number[] {
    const agreed = digitsOf(this.asked.agreed);
    return Array.from({ length: mostDropped }, (_, index) => agreed - 1 - index).filter((digits) => digits > 0);
  }

  #cutOnTheWay(): FoundHabit | undefined {
    const { agreed, place } = this.asked;
    const cut: Write = (value) => cutOff(value, agreed);
    const found: FoundHabit = { name: 'cut-off', to: null, how: { kind: 'cut-on-the-way' } };
    // What goes straight into the answer, cut when it was written down.
    const cutBefore = this.#ways().some(({ formula }) =>
      this.#isCutTo(evaluateFormula(formula, (of) => this.#ofWorked(of, cut), inFull)),
    );
    if (cutBefore) return found;
    for (const paper of this.#papers) {
      for (const part of [inFull, cut]) {
        for (const order of ['first', 'last'] as const) {
          const work = new PlainWork(this.graph, { value: cut, part, paper, order });
          if (this.#isCutTo(work.worked(place))) return found;
        }
      }
    }
    return undefined;
  }

  /** Values that go straight into the answer, all of them or one, rounded too early. */
  #earlyOperands(): FoundHabit | undefined {
    const { graph } = this;
    const { agreed, place } = this.asked;
    const full = (of: number): number => this.#ofWorked(of, inFull);
    for (const to of this.#fewerDigits()) {
      const round = nearest(withDigits(agreed, to));
      for (const way of this.#ways()) {
        const worked = graph.operands(place).filter((operand) => graph.at(operand).expression !== undefined);
        const shortened = worked.filter((operand) => round(full(operand)) !== nearest(agreed)(full(operand)));
        const alone = shortened.length > 1 && shortened.length <= mostOneByOne ? shortened.map((one) => [one]) : [];
        for (const early of shortened.length > 0 ? [shortened, ...alone] : []) {
          const take = (of: number): number => (early.includes(of) ? round(full(of)) : full(of));
          for (const part of [inFull, nearest(agreed)]) {
            if (!this.#isRoundedTo(evaluateFormula(way.formula, take, part))) continue;
            return {
              name: 'rounded-early',
              to,
              how: { kind: 'early', from: early.map((of) => this.#early(of, take(of))) },
            };
          }
        }
      }
    }
    return undefined;
  }

  #earlyOnTheWay(): FoundHabit | undefined {
    const { agreed, place } = this.asked;
    for (const to of this.#fewerDigits()) {
      const round = nearest(withDigits(agreed, to));
      for (const paper of this.#papers) {
        for (const part of [inFull, round]) {
          for (const order of ['first', 'last'] as const) {
            const work = new PlainWork(this.graph, { value: round, part, paper, order });
            if (!this.#isRoundedTo(work.worked(place))) continue;
            return { name: 'rounded-early', to, how: { kind: 'early-on-the-way' } };
          }
        }
      }
    }
    return undefined;
  }

  #ways(): readonly WorkedWay[] {
    const ways = this.graph.ways(this.asked.place);
    return ways.filter(({ needs = [] }) => needs.every((needed) => this.paper.has(needed)));
  }

  /** A value that stands on paper or was worked in full, written down so; what is given stays. */
  #ofWorked(place: number, write: Write): number {
    const { value, expression } = this.graph.at(place);
    return expression ? write(this.paper.get(place) ?? value) : value;
  }

  #early(place: number, early: number): EarlyValue {
    const { id, value } = this.graph.at(place);
    return { quantity: id, early, full: value };
  }
}

/** To the nearest, a tie away from 0, as it is learnt first. */
export const nearest = (precision: Precision): Write => {
  const { down, up } = roundingTo(precision);
  return (value) => (value < 0 ? down(value) : up(value));
};
