import type { Precision } from '../../precision/precision.ts';
import { isSame } from '../candidates.ts';
import { evaluateFormula, type Write } from '../evaluate-formula.ts';
import type { Interval } from '../interval.ts';
import { digitsOf, withDigits } from '../separation.ts';
import { valueBeforeTheStep } from '../value-before-the-step.ts';
import type { WorkedWay, WorkGraph } from '../work-graph.ts';
import { cutOff, cuttingTo, lastPlace, roundingTo } from '../written-range.ts';
import { HabitRanges } from './habit-ranges.ts';
import { inFull, PlainWork } from './plain-work.ts';
import type { EarlyValue, FoundHabit } from './rounding-habit.ts';

/** What of the right value an answer may be off by, and a range be wide, for a habit to be more than a guess. */
const mostOff = 0.1;
/** After a step it is the step that rounding changes, which has fewer figures than the value. */
const mostOffOfStep = 0.25;
const widest = 0.005;
/** So many digits too few, and not more, are looked for. */
const mostDropped = 5;
/** Where other answers show the same, more is believed. */
const mostOffShown = 0.25;
/** Of more values than these, all are rounded early, or none. */
const mostOneByOne = 3;
/** So many figures must be left of a value that is rounded early: a single one may come from anything. */
const fewestFigures = 2;

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
  readonly #isNearInStep: boolean;

  /** @param paper answers that stand on paper with a right value, or one that is right but for its digits, by place */
  constructor(
    private readonly graph: WorkGraph,
    private readonly paper: ReadonlyMap<number, number>,
    private readonly asked: Asked,
  ) {
    const { place, value } = asked;
    this.#right = graph.at(place).value;
    this.#papers = paper.size > 0 ? [paper, new Map()] : [paper];
    const off = Math.abs(value - this.#right);
    this.#isNear = value !== 0 && off <= mostOff * Math.abs(this.#right);
    const before = valueBeforeTheStep(graph.solution, graph.at(place));
    const isStep = before !== undefined && graph.at(place).name.kind.startsWith('updated');
    this.#isNearInStep = this.#isNear && (!isStep || off <= mostOffOfStep * Math.abs(this.#right - before));
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
    if (!this.#isNear) return [];
    const cut = this.#cutOnTheWay();
    return this.#isNearInStep
      ? [...cut, ...this.#earlyOperands(), ...this.#earlyActivations(), ...this.#earlyOnTheWay()]
      : cut;
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
    for (const to of this.#isNearInStep ? this.#fewerDigits().filter(this.#leavesEnough) : []) {
      const early = new HabitRanges(graph, roundingTo(withDigits(agreed, to)), this.#onPaper()).worked(place);
      if (!this.#says(early, roundingTo(written))) continue;
      found.push({ name: 'rounded-early', to, how: { kind: 'early-on-the-way' } });
    }
    return found;
  }

  /** Whether a way of rounding that shows elsewhere on the paper may lead to the answer too. */
  shows({ name, to }: FoundHabit): FoundHabit | undefined {
    if (name !== 'rounded-early' || to === null) return undefined;
    const { graph, asked } = this;
    const before = valueBeforeTheStep(graph.solution, graph.at(asked.place));
    const isStep = before !== undefined && graph.at(asked.place).name.kind.startsWith('updated');
    const size = Math.abs(this.#right - (isStep ? before : 0));
    if (Math.abs(asked.value - this.#right) > mostOffShown * size) return undefined;
    const { low, high } = new HabitRanges(graph, roundingTo(withDigits(asked.agreed, to)), this.#onPaper()).worked(
      asked.place,
    );
    const { value } = asked;
    const isHeld = value >= low && value <= high && high - low <= 2 * mostOffShown * size;
    return isHeld ? { name, to, how: { kind: 'early-on-the-way' } } : undefined;
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

  /** Activations that stand in a table to fewer digits, and all that comes after them worked from these in full. */
  #earlyActivations(): readonly FoundHabit[] {
    const { agreed, place } = this.asked;
    const roundAsAgreed = nearest(agreed);
    const few = this.#fewerDigits().filter((to) => to >= fewestFigures);
    return few.flatMap((to) => {
      const activation = nearest(withDigits(agreed, to));
      const isSo = this.#papers.some((paper) =>
        [inFull, roundAsAgreed].some((value) =>
          (['first', 'last'] as const).some((order) =>
            this.#isRoundedTo(
              new PlainWork(this.graph, { value, activation, part: inFull, paper, order }).worked(place),
            ),
          ),
        ),
      );
      return isSo ? [{ name: 'rounded-early', to, how: { kind: 'early-on-the-way' } }] : [];
    });
  }

  /** Whether so few digits leave enough figures, if not of this answer, then of values about 1, as most on the way are. */
  readonly #leavesEnough = (to: number): boolean => {
    const { agreed } = this.asked;
    if (to >= fewestFigures) return true;
    const unit = lastPlace(this.#right, withDigits(agreed, to));
    return Math.abs(this.#right) >= 10 ** (fewestFigures - 1) * unit;
  };

  #earlyOnTheWay(): readonly FoundHabit[] {
    return this.#fewerDigits()
      .filter(this.#leavesEnough)
      .flatMap((to) => {
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
