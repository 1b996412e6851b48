import { evaluate } from '../expression/evaluate.ts';
import type { Expression, QuantityId } from '../expression/expression.ts';
import type { Interval } from '../checking/interval.ts';
import type { ChainNumbers } from './chain-numbers.ts';
import type { Leaf } from './form.ts';
import type { Matcher } from './match.ts';
import type { Match } from './pairing.ts';
import type { KnownSlip, Paper, Said } from './paper.ts';

/** Tells which known mistake numbers and formulas come from. */
export class KnownSlips {
  constructor(
    private readonly paper: Paper,
    private readonly numbers: ChainNumbers,
    private readonly matcher: Matcher,
  ) {}

  /**
   * The one known mistake in whose formula these numbers are the right ones, each in its place.
   * @param most what the match may cost less than
   */
  written(id: QuantityId, expression: Expression, range: Interval, most: number): Said | undefined {
    const { judge } = this.paper;
    const decimals = Math.max(0, ...this.numbers.figuresIn(expression).map((figure) => figure.decimals));
    const slack = 10 * (range.high - range.low) + (decimals > 2 ? 10 ** (1 - decimals) : 1e-9);
    const found = judge.mistakes(id).filter(({ forms }) =>
      forms.some((form) => {
        const value = evaluate(form, (operand) => judge.valueOf(operand));
        return isNearRange(value, range, slack) && this.matcher.formula(expression, form).cost < most;
      }),
    );
    const [only] = found;
    return only && found.every(({ name }) => name === only.name) ? this.paper.mistake(id, only) : undefined;
  }

  /** @param filled where the numbers may be another slip: they leave little open, and are written as the mistake is, or as one above */
  inNumbers(id: QuantityId, expression: Expression, range: Interval, filled: Match | undefined): Said | undefined {
    const { judge } = this.paper;
    if (!judge.quantity(id)?.expression) return undefined;
    const found = judge.mistakes(id).filter(({ full }) => full >= range.low && full <= range.high);
    if (!filled) return this.theOne(id, expression, found);
    // What stands above as it should be was copied wrongly, and not worked so.
    const isCopied = filled.pairs.some(({ fits, place }) => !fits && this.#stands(place));
    const telling = found.filter(
      ({ full, forms }) =>
        range.high - range.low <= 0.1 * Math.abs(full - judge.valueOf(id)) &&
        (forms.length === 0 ? !isCopied : forms.some((form) => this.matcher.formula(expression, form).cost < 0.5)),
    );
    return this.theOne(id, expression, telling);
  }

  #stands(place: Leaf): boolean {
    const above = place.kind === 'reference' ? this.paper.printed(place.id) : [];
    return above.some(({ class: of }) => of === 'right' || of === 'rounding');
  }

  /** Of several mistakes that come to the same, the one that is written so. */
  theOne(id: QuantityId, expression: Expression, found: readonly KnownSlip[]): Said | undefined {
    const names = new Set(found.map(({ name }) => name));
    const written =
      names.size < 2
        ? names
        : new Set(
            found
              .filter(({ forms }) => forms.some((form) => this.matcher.formula(expression, form).cost < 0.5))
              .map(({ name }) => name),
          );
    const only = written.size === 1 ? found.find(({ name }) => written.has(name)) : undefined;
    return only && this.paper.mistake(id, only);
  }
}

/** Whether numbers come to a value but for what they lost on the way, which may be more than their last places tell. */
const isNearRange = (value: number, { low, high }: Interval, slack: number): boolean =>
  value >= low - slack && value <= high + slack;
