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
const widest = 0.005;
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
      const full =
        paper.size === 0
          ? this.#right
          : new PlainWork(this.graph, { value: inFull, part: inFull, paper }).worked(this.asked.place);
      if (this.#isCutTo(full)) return { name: 'cut-off', to: null, how: { kind: 'cut', full } };
    }
    return undefined;
  }

  /** What comes out to the very digit where one habit is kept to. */
  exactly(): readonly FoundHabit[] {
    return this.#isNear ? [...this.#cutOnTheWay(), ...this.#earlyOperands(), ...this.#earlyOnTheWay()] : [];
  }

  /** What a habit may lead to that is not kept to everywhere, where that is little. */
  within(): readonly FoundHabit[] {
    if (!this.#isNear) return [];
    const { graph, asked } = this;
    const { agreed, written, place } = asked;
    const cutting = cuttingTo(written);
    const found: FoundHabit[] = [];
    const cut = new HabitRanges(graph, cuttingTo(agreed), this.#onPaper()).worked(place);
    if (this.#says(cut, cutting)) found.push({ name: 'cut-off', to: null, how: { kind: 'cut-on-the-way' } });
    for (const to of this.#fewerDigits()) {
      const early = new HabitRanges(graph, roundingTo(withDigits(agreed, to)), this.#onPaper()).worked(place);
      if (!this.#says(early, roundingTo(written))) continue;
      found.push({ name: 'rounded-early', to, how: { kind: 'early-on-the-way' } });
    }
    return found;
  }

  #onPaper(): ReadonlyMap<number, Interval> {
    const { agreed } = this.asked;
    return new Map(
      [...this.paper].map(([place, value]) => {
        const half = 0.5 * lastPlace(value, agreed);
        return [place, { low: value - half, high: value + half }];
      }),
    );
  }

  /** Whether a range holds the answer once it is written, and is narrow enough to mean something. */
  #says({ low, high }: Interval, { down, up }: { readonly down: Write; readonly up: Write }): boolean {
    const { value } = this.asked;
    const slack = 1e-9 * Math.abs(value);
    const holdsIt = value >= Math.min(low, down(low)) - slack && value <= Math.max(high, up(high)) + slack;
    return holdsIt && high - low <= widest * Math.abs(this.#right);
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

  #cutOnTheWay(): readonly FoundHabit[] {
    const { agreed, place } = this.asked;
    const cut: Write = (value) => cutOff(value, agreed);
    // What goes straight into the answer, cut when it was written down; or everything.
    const isCut =
      this.#ways().some(({ formula }) =>
        this.#isCutTo(evaluateFormula(formula, (of) => this.#ofWorked(of, cut), inFull)),
      ) || this.#throughout(cut).some((work) => this.#isCutTo(work.worked(place)));
    return isCut ? [{ name: 'cut-off', to: null, how: { kind: 'cut-on-the-way' } }] : [];
  }

  /** The work of those who write everything down in one way, results inside a line or not, in either order. */
  #throughout(write: Write): readonly PlainWork[] {
    return this.#papers.flatMap((paper) =>
      [inFull, write].flatMap((part) =>
        (['first', 'last'] as const).map((order) => new PlainWork(this.graph, { value: write, part, paper, order })),
      ),
    );
  }

  /** Values that go straight into the answer, all of them or one, rounded too early. */
  #earlyOperands(): readonly FoundHabit[] {
    return this.#fewerDigits().flatMap((to) => {
      const from = this.#earlyValues(to);
      return from ? [{ name: 'rounded-early', to, how: { kind: 'early', from } }] : [];
    });
  }

  #earlyValues(to: number): readonly EarlyValue[] | undefined {
    const { graph } = this;
    const { agreed, place } = this.asked;
    const round = nearest(withDigits(agreed, to));
    const roundAsAgreed = nearest(agreed);
    const full = (of: number): number => this.#ofWorked(of, inFull);
    const shortened = graph
      .operands(place)
      .filter((of) => graph.at(of).expression !== undefined && round(full(of)) !== roundAsAgreed(full(of)));
    const alone = shortened.length > 1 && shortened.length <= mostOneByOne ? shortened.map((one) => [one]) : [];
    for (const early of shortened.length > 0 ? [shortened, ...alone] : []) {
      const take = (of: number): number => (early.includes(of) ? round(full(of)) : full(of));
      const isSo = this.#ways().some(({ formula }) =>
        [inFull, roundAsAgreed].some((part) => this.#isRoundedTo(evaluateFormula(formula, take, part))),
      );
      if (isSo) return early.map((of) => ({ quantity: graph.at(of).id, early: take(of), full: graph.at(of).value }));
    }
    return undefined;
  }

  #earlyOnTheWay(): readonly FoundHabit[] {
    return this.#fewerDigits().flatMap((to) => {
      const works = this.#throughout(nearest(withDigits(this.asked.agreed, to)));
      const isSo = works.some((work) => this.#isRoundedTo(work.worked(this.asked.place)));
      return isSo ? [{ name: 'rounded-early', to, how: { kind: 'early-on-the-way' } }] : [];
    });
  }

  #ways(): readonly WorkedWay[] {
    const ways = this.graph.ways(this.asked.place);
    return ways.filter(({ needs }) => needs.every((needed) => this.paper.has(needed)));
  }

  /** A value that stands on paper or was worked in full, written down so; what is given stays. */
  #ofWorked(place: number, write: Write): number {
    const { value, expression } = this.graph.at(place);
    return expression ? write(this.paper.get(place) ?? value) : value;
  }
}

/** To the nearest, a tie away from 0, as it is learnt first. */
export const nearest = (precision: Precision): Write => {
  const { down, up } = roundingTo(precision);
  return (value) => (value < 0 ? down(value) : up(value));
};
