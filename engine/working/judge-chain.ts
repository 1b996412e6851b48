import { holds, meet, type Interval } from '../checking/interval.ts';
import { evaluate } from '../expression/evaluate.ts';
import type { Expression, QuantityId } from '../expression/expression.ts';
import { innerOf } from '../expression/inner.ts';
import type { Figure } from '../reading/term.ts';
import { ChainNumbers } from './chain-numbers.ts';
import { isFaulty, type StatementClass } from './contract.ts';
import type { Leaf } from './form.ts';
import { KnownSlips } from './known-slips.ts';
import { vague, type Matcher } from './match.ts';
import { isFilledWrongly, type Match } from './pairing.ts';
import { isCutOff, say, type Paper, type Said, type Written } from './paper.ts';
import { hasName, hasNumber } from './named.ts';

/** One side of a chain, for one entry. */
export interface JudgedSide {
  readonly expression: Expression;
  /** Whether it stands behind an arrow, and so is the value after what stands before it. */
  readonly isAfterArrow: boolean;
}

/** What a number in a side was taken for. */
export interface JudgedFigure {
  readonly figure: Figure;
  /** With the sign in front of it. */
  readonly quantity: QuantityId | null;
  readonly class: StatementClass;
}

export interface JudgedStatement {
  readonly said: Said;
  readonly quantity: QuantityId | null;
  readonly kind: 'formula' | 'numbers' | 'value';
  readonly figures: readonly JudgedFigure[];
}

/** What is known of a chain before its sides are judged. */
export interface ChainOfEntry {
  readonly sides: readonly (JudgedSide | undefined)[];
  readonly figures: ReadonlyMap<Leaf, Figure>;
  /** What the chain is about; undefined where it names nothing. */
  readonly quantity: QuantityId | undefined;
  /** Whether it is not sure what it is about, so that nothing is called wrong. */
  readonly isDoubtful: boolean;
}

/** How the side before stands: as it should, or not, and then what follows from it is right from there. */
type State = 'right' | 'carried' | 'faulty' | 'unknown';

/** Judges the sides of a chain, one after the other; the first one only where it holds numbers. */
export function judgeChain(paper: Paper, chain: ChainOfEntry): (JudgedStatement | undefined)[] {
  return new ChainJudge(paper, chain).judge();
}

class ChainJudge {
  readonly #matcher: Matcher;
  readonly #slips: KnownSlips;
  #before: { readonly expression: Expression; readonly state: State; readonly isValue: boolean } | undefined;
  #formula: Expression | undefined;
  readonly #numbers: ChainNumbers;

  constructor(
    private readonly paper: Paper,
    private readonly chain: ChainOfEntry,
  ) {
    this.#numbers = new ChainNumbers(paper, chain.figures);
    this.#matcher = this.#numbers.matcher();
    this.#slips = new KnownSlips(paper, this.#numbers, this.#matcher);
  }

  judge(): (JudgedStatement | undefined)[] {
    const judged = this.#inOrder();
    // Where the result is right all the same, a side that nothing explains was only written carelessly.
    return judged.map((statement, index) => {
      const isExcused =
        statement?.said.class === 'wrong' &&
        statement.kind !== 'value' &&
        judged.slice(index + 1).some((later) => later?.kind === 'value' && later.said.class === 'right');
      return isExcused ? { ...statement, said: say('not-checked') } : statement;
    });
  }

  #inOrder(): (JudgedStatement | undefined)[] {
    return this.chain.sides.map((side, index) => {
      if (!side) return undefined;
      const judged = this.#side(side, index);
      const { said } = judged;
      const state: State = isFaulty(said.class)
        ? 'faulty'
        : said.class === 'carried'
          ? 'carried'
          : said.class === 'not-checked'
            ? 'unknown'
            : 'right';
      this.#before = { expression: side.expression, state, isValue: judged.kind === 'value' };
      if (judged.kind === 'formula' && state === 'right') this.#formula = side.expression;
      return judged;
    });
  }

  #side({ expression }: JudgedSide, index: number): JudgedStatement {
    const { quantity } = this.chain;
    const written = this.#numbers.written(expression);
    if (written) return this.#valueSide(written, expression, index);
    if (hasName(expression) && !this.#numbers.holdsFigures(expression)) {
      const said = index === 0 && expression.kind === 'reference' ? say('right') : this.#formulaSide(expression);
      return { said, quantity: quantity ?? null, kind: 'formula', figures: [] };
    }
    return this.#numbersSide(expression);
  }

  // A value that stands alone

  #valueSide(written: Written, expression: Expression, index: number): JudgedStatement {
    const { paper, chain } = this;
    const figures = (quantity: QuantityId | null, of: StatementClass): JudgedFigure[] =>
      this.#numbers.figuresIn(expression).map((figure) => ({ figure, quantity, class: of }));
    const { quantity } = chain;
    if (quantity === undefined) {
      const said = index === 0 ? say('not-checked') : this.#bareValue(written);
      return { said, quantity: null, kind: 'value', figures: figures(null, said.class) };
    }
    let said = this.#valueOf(quantity, written);
    if (chain.isDoubtful && isFaulty(said.class) && said.class !== 'arithmetic') said = say('not-checked');
    paper.note(quantity, written, said.class);
    return { said, quantity, kind: 'value', figures: figures(quantity, said.class) };
  }

  #valueOf(id: QuantityId, written: Written): Said {
    const before = this.#before;
    const own = this.paper.honest(id, written);
    if (own?.class === 'right') return own;
    const follows =
      before !== undefined &&
      before.expression.kind !== 'reference' &&
      this.#numbers.follows(before.expression, written);
    if (before && follows) {
      if (before.state === 'right') return own ?? say('rounding');
      if (before.state === 'faulty' || before.state === 'carried') return say('carried');
      if (own) return own;
    }
    if (own) return own;
    // What the numbers before it do not come to is no rounding of anything else.
    const isWorked = before !== undefined && (before.isValue || this.#numbers.holdsFigures(before.expression));
    if (isWorked && !follows && (before.state !== 'unknown' || this.#numbers.isNumeric(before.expression)))
      return say('arithmetic');
    return this.paper.value(id, written);
  }

  /** A number behind numbers, in a chain that names nothing. */
  #bareValue(written: Written): Said {
    const before = this.#before;
    if (before?.expression.kind === 'learning-rate')
      return say(before.expression.value === written.value ? 'right' : 'wrong');
    if (!before) return say('not-checked');
    if (!this.#numbers.isNumeric(before.expression)) return this.#formulaValue(before.expression, written);
    if (this.#numbers.follows(before.expression, written)) return say(before.state === 'faulty' ? 'carried' : 'right');
    return say('not-checked');
  }

  /** A number behind a formula that is no quantity of the network, such as o − t. */
  #formulaValue(formula: Expression, written: Written): Said {
    if (this.#numbers.holdsFigures(formula)) return say('not-checked');
    const value = evaluate(formula, (id) => this.paper.judge.valueOf(id));
    const unit = 10 ** -written.decimals;
    if (Math.abs(value - written.value) <= 0.5 * unit * (1 + 1e-6)) return say('right');
    if (isCutOff(written.value, value, unit)) return say('rounding', null, 'cut-off');
    return this.#numbers.follows(formula, written) ? say('rounding') : say('not-checked');
  }

  // Numbers filled in

  #numbersSide(expression: Expression): JudgedStatement {
    const { quantity, isDoubtful } = this.chain;
    const figures = this.#numbers.figuresIn(expression);
    if (quantity === undefined) {
      const said =
        this.#before &&
        this.#numbers.isNumeric(this.#before.expression) &&
        this.#numbers.meets(this.#before.expression, expression)
          ? say('right')
          : say('not-checked');
      return {
        said,
        quantity: null,
        kind: 'numbers',
        figures: figures.map((figure) => ({ figure, quantity: null, class: said.class })),
      };
    }
    const match = this.#match(expression, quantity);
    const judged = this.#paired(match, figures);
    let said = this.#numbersOf(quantity, expression, match, judged);
    if (isDoubtful && isFaulty(said.class)) said = say('not-checked');
    return {
      said,
      quantity,
      kind: 'numbers',
      figures: judged.map((one) => this.#figureSaid(one, said, match.cost < 0.5 || said.class === 'substitution')),
    };
  }

  /** 0.17 in the place of a weight of 0.4, where another is 0.7: nobody knows which of them was meant. */
  #isSlipOfAnother({ text, value }: Figure, id: QuantityId): boolean {
    const { judge } = this.paper;
    const shorter = Array.from(text, (_, at) => Number(text.slice(0, at) + text.slice(at + 1)));
    const isMeant = (own: number): boolean => shorter.includes(own) && own !== value;
    return (
      !judge.quantity(id)?.expression &&
      !isMeant(Math.abs(judge.valueOf(id))) &&
      shorter.some((own) => judge.isGiven(own) && own !== value)
    );
  }

  /** Of a side that is right, so are its numbers; where it is wrong for another reason, none is to blame, nor at home. */
  #figureSaid(one: JudgedFigure, { class: of }: Said, isMatched: boolean): JudgedFigure {
    const own = isMatched ? one : { ...one, quantity: null, class: 'not-checked' as const };
    if (isFaulty(own.class) && of !== 'substitution') return { ...own, class: 'not-checked' };
    return own.class === 'not-checked' && (of === 'right' || of === 'rounding') ? { ...own, class: of } : own;
  }

  #match(expression: Expression, id: QuantityId): Match {
    const byQuantity = this.#matcher.quantity(expression, id);
    if (byQuantity.cost < 0.5 || !this.#formula) return byQuantity;
    const byFormula = this.#matcher.formula(expression, this.#formula);
    return byFormula.cost <= byQuantity.cost ? byFormula : byQuantity;
  }

  #paired({ cost, pairs }: Match, figures: readonly Figure[]): JudgedFigure[] {
    const known = new Map<Figure, JudgedFigure>();
    if (cost < 3) {
      for (const { leaf, place, fits } of pairs) {
        const figure = this.chain.figures.get(leaf);
        if (!figure) continue;
        const quantity =
          place.kind === 'reference' && (fits || !this.#isSlipOfAnother(figure, place.id)) ? place.id : null;
        const own = quantity === null ? this.#asPart(figure, place) : this.#numbers.fits(leaf, quantity);
        known.set(figure, { figure, quantity, class: fits ? (own?.class ?? 'right') : 'substitution' });
      }
    }
    return figures.map((figure) => known.get(figure) ?? { figure, quantity: null, class: 'not-checked' });
  }

  /** A number that is a part of a formula, worked out: by it the last place may be off. */
  #asPart({ value, decimals }: Figure, place: Leaf): Said | undefined {
    if (place.kind !== 'constant' || decimals < 2) return undefined;
    return say(Math.abs(value - Math.abs(place.value)) <= 0.5 * 10 ** -decimals * (1 + 1e-6) ? 'right' : 'rounding');
  }

  #numbersOf(id: QuantityId, expression: Expression, match: Match, judged: readonly JudgedFigure[]): Said {
    if (match.cost < 0.5) return say(judged.some((one) => one.class === 'carried') ? 'carried' : 'right');
    const before = this.#before;
    const range = this.#numbers.range(expression);
    const isPlain = judged.every((one) => one.class !== 'substitution');
    if (isPlain && this.#isReached(id, expression, range)) return say('right');
    // What follows from a wrong formula before it is not wrong again.
    if (
      before &&
      (before.state === 'faulty' || before.state === 'carried') &&
      this.#numbers.meets(before.expression, expression)
    )
      return say('carried');
    // η · 6.975 worked out in between may be off by what 6.975 was rounded by.
    const isShorter = before !== undefined && partsIn(expression) < partsIn(before.expression);
    if (before?.state === 'right' && isShorter && this.#numbers.meets(before.expression, expression))
      return say(this.#isReached(id, expression, range) ? 'right' : 'rounding');
    // The ½ before what could not be read is no value.
    if (isFraction(expression)) return say('not-checked');
    const isSubstitution = isFilledWrongly(match, (leaf) => this.#numbers.isDecimal(leaf));
    const written = this.#slips.written(id, expression, range, isSubstitution ? (match.cost % 1) + vague / 2 : 0.5);
    // Of a source that was put in twice it is the number that is told.
    const mistake = written ?? this.#slips.inNumbers(id, expression, range, isSubstitution ? match : undefined);
    if (mistake && !(isSubstitution && mistake.mistake === 'same-source-twice')) return mistake;
    if (isSubstitution) return say('substitution');
    if (this.#isReached(id, expression, range)) return say('right');
    if (
      before?.state === 'unknown' &&
      this.#numbers.isNumeric(before.expression) &&
      this.#numbers.meets(before.expression, expression)
    )
      return say('not-checked');
    return match.cost < 3 ? say('wrong') : say('not-checked');
  }

  /** Whether numbers come to what the right method can reach. */
  #isReached(id: QuantityId, expression: Expression, range: Interval): boolean {
    const full = this.paper.judge.valueOf(id);
    const slack = 1e-9 * Math.max(1, Math.abs(full));
    if (range.low - slack <= full && full <= range.high + slack) return true;
    // What is given or a constant of a formula is not rounded, and says nothing of how the others are.
    const rounded = this.#numbers
      .figuresIn(expression)
      .filter(({ value, decimals }) => decimals > 0 && value !== 0.5 && !this.paper.judge.isGiven(value));
    const decimals = Math.max(...rounded.map((figure) => figure.decimals));
    const isRounded = rounded.length > 0 && this.paper.judge.quantity(id)?.expression !== undefined;
    const accepted = isRounded ? this.paper.judge.accepted(id, { decimals }) : undefined;
    if (accepted && meet(accepted, range, slack)) return true;
    return this.paper
      .printed(id)
      .some(({ value, class: of }) => (of === 'right' || of === 'rounding') && holds(range, value));
  }

  // Formulas

  #formulaSide(expression: Expression): Said {
    const { quantity, isDoubtful } = this.chain;
    const { judge } = this.paper;
    const valueOf = (id: QuantityId): number => judge.valueOf(id);
    const value = evaluate(expression, valueOf);
    const isAlike = (other: number): boolean =>
      Math.abs(value - other) <= 1e-9 * Math.max(Math.abs(value), Math.abs(other), 1e-9);
    if (quantity === undefined) {
      const before = this.#before;
      if (!before || this.#numbers.holdsFigures(before.expression)) return say('not-checked');
      return isAlike(evaluate(before.expression, valueOf)) ? say('right') : say('not-checked');
    }
    if (isAlike(judge.valueOf(quantity)))
      return say(this.#before?.state === 'carried' || this.#before?.state === 'faulty' ? 'carried' : 'right');
    if (isDoubtful || hasNumber(expression)) return say('not-checked');
    const before = this.#before;
    if (
      before &&
      !this.#numbers.holdsFigures(before.expression) &&
      isAlike(evaluate(before.expression, valueOf)) &&
      before.state !== 'right'
    ) {
      return say(before.state === 'unknown' ? 'not-checked' : 'carried');
    }
    const mistake = this.#slips.theOne(
      quantity,
      expression,
      judge.mistakes(quantity).filter(({ full }) => isAlike(full)),
    );
    if (mistake) return mistake;
    // The formula of something else was put beside a wrong name, or ∂z/∂w beside the formula of z.
    if (expression.kind === 'reference' || this.#isOfAnother(expression, value)) return say('not-checked');
    return say('wrong');
  }

  #isOfAnother(expression: Expression, value: number): boolean {
    const { quantities } = this.paper.judge.solution;
    const isSame = (other: number): boolean => Math.abs(value - other) <= 1e-9 * Math.max(Math.abs(value), 1e-9);
    return hasName(expression) && [...quantities.values()].some(({ value: own }) => isSame(own));
  }
}

const isFraction = (expression: Expression): boolean =>
  expression.kind === 'quotient' && expression.over.kind === 'constant' && expression.under.kind === 'constant';

/** How many numbers and names stand in an expression. */
function partsIn(expression: Expression): number {
  const inner = innerOf(expression);
  return inner.length === 0 ? 1 : inner.reduce((total, part) => total + partsIn(part), 0);
}
