import { point, type Interval } from '../checking/interval.ts';
import type { Expression, QuantityId } from '../expression/expression.ts';
import { innerOf } from '../expression/inner.ts';
import type { Figure } from '../reading/term.ts';
import type { Leaf } from './form.ts';
import { Matcher } from './match.ts';
import { ownRange } from './own-range.ts';
import { isCutOff, say, type Paper, type Said, type Written } from './paper.ts';
import { hasName } from './named.ts';

/** The numbers of a chain, and what they come to. */
export class ChainNumbers {
  constructor(
    private readonly paper: Paper,
    private readonly figures: ReadonlyMap<Leaf, Figure>,
  ) {}

  /** What looks for the places of these numbers. */
  matcher(): Matcher {
    return new Matcher(
      this.paper.judge.solution,
      (leaf, id) => this.fits(leaf, id) !== undefined,
      (leaf, value) => this.isRounded(leaf, value),
      (leaf) => this.isDecimal(leaf),
      (leaf) => this.#loss(leaf),
    );
  }

  /** A number that stands alone, with the sign in front of it. */
  written(expression: Expression): Written | undefined {
    if (expression.kind === 'negative') {
      const of = this.written(expression.of);
      return of && { ...of, value: -of.value, text: `-${of.text}` };
    }
    if (expression.kind !== 'constant') return undefined;
    const figure = this.figures.get(expression);
    return figure && { value: figure.value, decimals: figure.decimals, text: figure.text };
  }

  /** How a leaf stands for a quantity, whatever the sign in front of it; undefined where it does not. */
  fits(leaf: Leaf, id: QuantityId): Said | undefined {
    if (leaf.kind !== 'constant') return undefined;
    const figure = this.figures.get(leaf);
    if (figure) return this.paper.honest(id, figure, 0);
    return Math.abs(leaf.value - Math.abs(this.paper.judge.valueOf(id))) <= 1e-9 ? say('right') : undefined;
  }

  /** Whether a leaf is a value, rounded. */
  isRounded(leaf: Leaf, value: number): boolean {
    const figure = leaf.kind === 'constant' ? this.figures.get(leaf) : undefined;
    if (!figure) return leaf.kind === 'constant' && Math.abs(leaf.value - Math.abs(value)) <= 1e-9;
    const unit = 10 ** -figure.decimals;
    const difference = Math.abs(figure.value - Math.abs(value));
    // From rounded numbers the last place may be off by some, but a small number is no other one for it.
    const most = figure.decimals >= 2 ? Math.min(2.5 * unit, 0.2 * Math.abs(value)) : 0;
    return difference <= Math.max(0.5 * unit, most);
  }

  /** Whether a leaf is a decimal that was written, and no constant of a formula. */
  isDecimal(leaf: Leaf): boolean {
    const figure = leaf.kind === 'constant' ? this.figures.get(leaf) : undefined;
    return figure !== undefined && figure.decimals > 0;
  }

  #loss(leaf: Leaf): number {
    const figure = leaf.kind === 'constant' ? this.figures.get(leaf) : undefined;
    if (!figure || figure.decimals <= 0 || this.paper.judge.isGiven(figure.value)) return 0;
    return (0.5 * 10 ** -figure.decimals) / Math.max(Math.abs(figure.value), Number.MIN_VALUE);
  }

  /** Whether decimals stand in an expression, or nothing but numbers. */
  holdsFigures(expression: Expression): boolean {
    return this.figuresIn(expression).some(({ text }) => /[.,]/.test(text)) || !hasName(expression);
  }

  /** Whether no name stands in an expression. */
  isNumeric(expression: Expression): boolean {
    return !hasName(expression);
  }

  /** The numbers of an expression that were written there, in the order written. */
  figuresIn(expression: Expression): readonly Figure[] {
    if (expression.kind !== 'constant') return innerOf(expression).flatMap((part) => this.figuresIn(part));
    const figure = this.figures.get(expression);
    return figure ? [figure] : [];
  }

  /** What a leaf may have been: a decimal anything that is rounded to it; a name its value, in full or as it stands above. */
  readonly #leafRange = (leaf: Leaf): Interval => {
    if (leaf.kind === 'learning-rate') return point(leaf.value);
    if (leaf.kind === 'constant') {
      const figure = this.figures.get(leaf);
      if (!figure || figure.decimals <= 0) return point(leaf.value);
      // 0.00 is what rounding left of a small number, though a given number may be 0.
      if (leaf.value !== 0 && this.paper.judge.isGiven(leaf.value)) return point(leaf.value);
      const half = 0.5 * 10 ** -figure.decimals;
      return { low: leaf.value - half, high: leaf.value + half };
    }
    const full = this.paper.judge.valueOf(leaf.id);
    const printed = this.paper.printed(leaf.id).map(({ value }) => value);
    return { low: Math.min(full, ...printed), high: Math.max(full, ...printed) };
  };

  /** The same where what is given is exact. */
  readonly #exactLeafRange = (leaf: Leaf): Interval =>
    leaf.kind === 'constant' ? point(leaf.value) : this.#leafRange(leaf);

  /** What an expression may come to from its numbers, each of which was rounded. */
  range(expression: Expression): Interval {
    return ownRange(expression, this.#leafRange, 0);
  }

  /** Whether a value is what stands before it comes to. */
  follows(expression: Expression, written: Written): boolean {
    const unit = 10 ** -written.decimals;
    const half = 0.5 * unit * (1 + 1e-6);
    const exact = ownRange(expression, this.#exactLeafRange, 0);
    if (isWithin(exact, written.value, half)) return true;
    if (isCutOff(written.value, exact.low, unit) || isCutOff(written.value, exact.high, unit)) return true;
    if (isWithin(ownRange(expression, this.#exactLeafRange, half), written.value, half)) return true;
    return isWithin(this.range(expression), written.value, half);
  }

  /** Whether two sides may come to the same. */
  meets(one: Expression, other: Expression): boolean {
    const [a, b] = [this.range(one), this.range(other)];
    const slack = 1e-9 * Math.max(1, Math.abs(a.low), Math.abs(b.low));
    return a.low <= b.high + slack && b.low <= a.high + slack;
  }
}

const isWithin = ({ low, high }: Interval, value: number, half: number): boolean =>
  value >= low - half && value <= high + half;
