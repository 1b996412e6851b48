import { isSame, type FoundMistake } from '../checking/candidates.ts';
import { Course } from '../checking/course.ts';
import type { Detour } from '../checking/detour.ts';
import { Detours } from '../checking/detours.ts';
import { holds, type Interval } from '../checking/interval.ts';
import { judgeAnswer } from '../checking/judge-answer.ts';
import { isByRightMethod, workFromPaper, type Standing } from '../checking/paper.ts';
import type { MistakeName } from '../checking/mistakes/mistake-names.ts';
import type { Reachable } from '../checking/reachable.ts';
import { StraightWork } from '../checking/straight-work.ts';
import { WorkGraph } from '../checking/work-graph.ts';
import type { Expression, QuantityId } from '../expression/expression.ts';
import type { Precision } from '../precision/precision.ts';
import { learningRateOf } from '../solution/learning-rate.ts';
import type { Quantity, Solution } from '../solution/solution.ts';
import type { RoundingHabit, StatementClass } from './contract.ts';
import { hasSameContents } from './same-contents.ts';

/** What is said of a value. */
export interface Said {
  readonly class: StatementClass;
  readonly mistake: MistakeName | null;
  readonly habit: RoundingHabit | null;
  /** With `mistake`, how it was worked from what stands above; with `wrong`, mistakes that fit equally well. */
  readonly found?: readonly FoundMistake[];
}

export const say = (
  of: StatementClass,
  mistake: MistakeName | null = null,
  habit: RoundingHabit | null = null,
): Said => ({
  class: of,
  mistake,
  habit,
});

/** A value as it was written. */
export interface Written {
  readonly value: number;
  readonly decimals: number;
  readonly text: string;
}

interface Printed extends Written {
  readonly class: StatementClass;
}

const nothing: readonly Printed[] = [];

/** What was looked at of what stands above while a block was judged, and what was taken down of it. */
export interface PaperUse {
  readonly printed: ReadonlyMap<QuantityId, readonly Printed[]>;
  /** Whether all that stands above was gone on from. */
  readonly isWhole: boolean;
  readonly notes: readonly Note[];
}

interface Note {
  readonly id: QuantityId;
  readonly written: Written;
  readonly class: StatementClass;
}

/** What a known mistake makes of a quantity. */
export interface KnownSlip {
  readonly name: MistakeName;
  readonly full: number;
  /** What is written for the quantity where the mistake is made in its own line; none where it is made before. */
  readonly forms: readonly Expression[];
  readonly detour: Detour;
}

/** Half of the last place counts as rounded to either side. */
const nearHalf = 0.5 + 1e-6;

/** The judge of one network: what is the same for every text about it. */
export class Judge {
  readonly straight: StraightWork;
  readonly detours: Detours;

  constructor(readonly solution: Solution) {
    const graph = new WorkGraph(solution);
    this.straight = new StraightWork(graph);
    this.detours = new Detours(graph);
  }

  quantity(id: QuantityId): Quantity | undefined {
    return this.solution.quantities.get(id);
  }

  /** Whether a number stands in the task, whatever for. */
  isGiven(value: number): boolean {
    this.#given ??= new Set(
      [...this.solution.quantities.values()].flatMap((quantity) =>
        quantity.expression ? [] : [Math.abs(quantity.value)],
      ),
    ).add(learningRateOf(this.solution));
    return this.#given.has(Math.abs(value));
  }

  #given: Set<number> | undefined;

  valueOf(id: QuantityId): number {
    return this.quantity(id)?.value ?? NaN;
  }

  /** The lowest and the highest value that the right method reaches at these digits. */
  accepted(id: QuantityId, { decimals }: Pick<Written, 'decimals'>): Interval | undefined {
    if (decimals > 15) return undefined;
    const range = this.straight.at({ decimals: Math.max(0, decimals) }).rounded.of(id);
    return Number.isFinite(range.low) && Number.isFinite(range.high) ? range : undefined;
  }

  /** What every known mistake gives for a quantity, nothing rounded. */
  mistakes(id: QuantityId): readonly KnownSlip[] {
    let found = this.#mistakes.get(id);
    const quantity = this.quantity(id);
    if (!found && quantity) {
      const { full } = this;
      const place = full.graph.placeOf(id);
      found = this.detours.ofQuantity(quantity).flatMap(({ name, detour }) => {
        const wrong = this.detours.values.of(place, full, detour);
        return wrong === undefined || !Number.isFinite(wrong) || isSame(wrong, quantity.value)
          ? []
          : [{ name, full: wrong, forms: detour.instead(quantity) ?? [], detour }];
      });
      this.#mistakes.set(id, found);
    }
    return found ?? [];
  }

  /** The straight work with nothing on paper, nothing rounded. */
  get full(): Reachable {
    return this.straight.at({ decimals: 10 }).full;
  }

  readonly #mistakes = new Map<QuantityId, readonly KnownSlip[]>();
}

/** What stands on a page so far, and what may be said of what comes next. */
export class Paper {
  readonly #standing: Map<QuantityId, Standing>;
  readonly #printed: Map<QuantityId, readonly Printed[]>;
  readonly #above: ReadonlyMap<QuantityId, readonly Printed[]>;
  readonly #lookedAt = new Map<QuantityId, readonly Printed[]>();
  #isWhole = false;
  readonly #notes: Note[] = [];

  /** @param above what it goes on from, which is not changed any more */
  constructor(
    readonly judge: Judge,
    above?: Paper,
  ) {
    this.#standing = new Map(above ? above.#standing : []);
    this.#above = above ? above.#printed : new Map<QuantityId, readonly Printed[]>();
    this.#printed = new Map(this.#above);
  }

  /** What was needed of the paper that this one goes on from, and what was added to it. */
  get use(): PaperUse {
    return { printed: this.#lookedAt, isWhole: this.#isWhole, notes: this.#notes };
  }

  /** Whether a block that went on from another paper would be judged alike from this one. */
  servesAs({ printed, isWhole }: PaperUse): boolean {
    return !isWhole && [...printed].every(([id, known]) => hasSameContents(this.#printed.get(id) ?? nothing, known));
  }

  /** With what a block added to another paper. */
  with({ notes }: PaperUse): Paper {
    const paper = new Paper(this.judge, this);
    for (const { id, written, class: of } of notes) paper.note(id, written, of);
    return paper;
  }

  get stated(): Iterable<QuantityId> {
    return this.#printed.keys();
  }

  /** Takes down what was written for a quantity. */
  note(id: QuantityId, written: Written, of: StatementClass): void {
    this.#notes.push({ id, written, class: of });
    this.#printed.set(id, [...(this.#printed.get(id) ?? nothing), { ...written, class: of }]);
    if (of === 'not-checked') return;
    const was = of === 'right' || of === 'rounding' ? 'right' : of === 'carried' ? 'carried' : 'wrong';
    const { value, decimals, text } = written;
    this.#standing.set(id, { value, digits: digitsOf(decimals, text), precision: precisionOf(decimals), was });
  }

  /** Everything that was written for a quantity so far. */
  printed(id: QuantityId): readonly Printed[] {
    if (!this.#lookedAt.has(id)) this.#lookedAt.set(id, this.#above.get(id) ?? nothing);
    return this.#printed.get(id) ?? nothing;
  }

  /** Whether a number is what is written for a quantity: its value, rounded or cut, or what stands above. */
  honest(id: QuantityId, written: Written, sign: 1 | -1 | 0 = 1): Said | undefined {
    const quantity = this.judge.quantity(id);
    if (!quantity) return undefined;
    const { value: full } = quantity;
    const meant = sign === 0 ? Math.abs(full) : sign * full;
    const value = sign === 0 ? Math.abs(written.value) : written.value;
    const unit = 10 ** -written.decimals;
    const difference = Math.abs(value - meant);
    if (difference <= 1e-12) return say('right');
    // What is given is copied; only what is longer than anybody copies is rounded.
    if (difference <= nearHalf * unit && (quantity.expression || (isLong(full) && written.decimals >= 2)))
      return say('right');
    for (const other of this.printed(id)) {
      const stood = sign === 0 ? Math.abs(other.value) : sign * other.value;
      const isSame = Math.abs(stood - value) <= (other.decimals > written.decimals ? nearHalf * unit : 1e-12);
      if (!isSame) continue;
      if (other.class === 'right' || other.class === 'rounding') return say('rounding');
      return say('carried');
    }
    if (!quantity.expression) return undefined;
    if (isCutOff(value, meant, unit)) return say('rounding', null, 'cut-off');
    const range = this.judge.accepted(id, written);
    const at = sign === 0 ? value * Math.sign(full || 1) : sign * value;
    if (range && holds(range, at)) return say('rounding');
    const { significant } = digitsOf(written.decimals, written.text);
    if (difference > 0.03 * Math.abs(full) || significant < 2 || significant > 15) return undefined;
    return holds(this.judge.straight.at({ significant }).rounded.of(id), at) ||
      this.#isReachedFromAbove(id, at, written)
      ? say('rounding')
      : undefined;
  }

  /** Whether the right method reaches a value from what stands above, which may have fewer digits. */
  #isReachedFromAbove(id: QuantityId, value: number, { decimals }: Written): boolean {
    if (decimals < 0 || decimals > 15) return false;
    const { straight, detours } = this.judge;
    const standing = this.#others(id);
    const work = workFromPaper({ straight, detours, standing }, straight.at(precisionOf(decimals)), isByRightMethod);
    return holds(work.rounded.of(id), value);
  }

  /** A known mistake in numbers or in a formula, as it was made from what stands above where that tells it. */
  mistake(id: QuantityId, { name, detour }: KnownSlip): Said {
    const { judge } = this;
    const { straight, detours } = judge;
    const own = workFromPaper(
      { straight, detours, standing: this.#others(id) },
      straight.at({ decimals: 10 }),
      () => true,
    );
    const along = (work: Reachable): FoundMistake => ({
      name,
      detour,
      straight: work,
      work: work.along(new Course(work.graph, work.course.onPaper, detour)),
    });
    const found = along(own.full);
    const isTold = !isSame(found.work.of(id).low, found.straight.of(id).low);
    return { ...say('mistake', name), found: [isTold ? found : along(judge.full)] };
  }

  #others(id: QuantityId): ReadonlyMap<QuantityId, Standing> {
    this.#isWhole = true;
    const standing = new Map(this.#standing);
    standing.delete(id);
    return standing;
  }

  /** What can be said of a value that stands alone, seen with everything above it. */
  value(id: QuantityId, written: Written): Said {
    const quantity = this.judge.quantity(id);
    if (!quantity) return say('not-checked');
    const own = this.honest(id, written);
    if (own) return own;
    if (!quantity.expression) return say('wrong');
    const { value, decimals, text } = written;
    if (decimals < 0 || decimals > 15) return say('not-checked');
    const precision = precisionOf(decimals);
    const digits = digitsOf(decimals, text);
    const paper = { straight: this.judge.straight, detours: this.judge.detours, standing: this.#others(id) };
    const verdict = judgeAnswer(paper, { quantity: id, precision, value, digits, reading: text });
    switch (verdict.verdict) {
      case 'correct':
      case 'coarse':
        return say('rounding');
      case 'rounded':
        return say('rounding', null, verdict.habit.name);
      case 'carried':
        return say('carried');
      case 'mistake':
        return { ...say('mistake', verdict.found.name), found: [verdict.found] };
      case 'wrong':
        return { ...say('wrong'), found: verdict.together ? [] : verdict.possible };
      case 'invalid':
        return say('not-checked');
    }
  }
}

const isLong = (value: number): boolean => String(Math.abs(value)).replace('.', '').length > 5;

/** Whether digits were cut off where others round. */
export const isCutOff = (value: number, full: number, unit: number): boolean => {
  const [size, whole] = [Math.abs(value), Math.abs(full)];
  const isAlike = value === 0 || Math.sign(value) === Math.sign(full);
  return isAlike && size <= whole && whole < size + unit * (1 + 1e-9) && size > 0;
};

const precisionOf = (decimals: number): Precision => ({ decimals: Math.max(0, Math.min(15, decimals)) });

const digitsOf = (decimals: number, text: string): { readonly decimals: number; readonly significant: number } => ({
  decimals,
  significant: text
    .replace(/[eE].*$/, '')
    .replace(/[^\d]/g, '')
    .replace(/^0+/, '').length,
});
