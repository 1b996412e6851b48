import fc from 'fast-check';
import { evaluate } from '../../engine/expression/evaluate.ts';
import type { Expression, QuantityId } from '../../engine/expression/expression.ts';
import { notationNames, type NetworkDocument } from '../../engine/network/document.ts';
import { Printer } from '../../engine/printing/printer.ts';
import { withoutPartials } from '../../engine/printing/rewrite.ts';
import { writeNumber } from '../../engine/precision/precision.ts';
import { workByHand } from '../../engine/precision/by-hand.ts';
import { solve } from '../../engine/solution/solve.ts';
import type { NetworkSolution } from '../../engine/solution/solution.ts';
import type { StatementClass } from '../../engine/working/contract.ts';
import { Judge } from '../../engine/working/paper.ts';
import { randomNetwork } from '../networks/random-network.ts';
import { asKeyboardHasIt, inProse, type Spelling, spellings } from './spelling.ts';

/** What is not right on a made-up page. */
export type Slip = 'honest' | 'mistake' | 'arithmetic' | 'substitution' | 'copied-digit';
export const slips: readonly Slip[] = ['honest', 'mistake', 'arithmetic', 'substitution', 'copied-digit'];

/** A page that somebody may have written about a network. */
export interface MadeUpPage {
  readonly solution: NetworkSolution;
  readonly text: string;
  readonly slip: Slip;
  readonly spelling: Spelling;
  /** Where the slip stands, from 1; null on an honest page. */
  readonly line: number | null;
  readonly class: StatementClass | null;
  readonly mistake: string | null;
}

/** Draws whole numbers from 0 up to below `below`, always the same ones for a seed. */
type Draw = (below: number) => number;

function drawing(seed: number): Draw {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}

const pick = <Item>(draw: Draw, items: readonly Item[]): Item => {
  const found = items[draw(items.length)];
  if (found === undefined) throw new RangeError('nothing to pick from');
  return found;
};

const networks = (seed: number): NetworkDocument[] =>
  fc.sample(randomNetwork({ layers: 2, units: 3, samples: 1 }), { numRuns: 1, seed });

/** A page by its number; undefined where its network has no room for such a slip. */
export function madeUpPage(seed: number): MadeUpPage | undefined {
  const draw = drawing(seed);
  const [drawn] = networks(seed);
  if (!drawn) return undefined;
  const notation = pick(draw, notationNames);
  const solved = solve({ ...drawn, notation });
  if (!solved.ok) return undefined;
  const solution = solved.value;
  const slip = slips[seed % slips.length] ?? 'honest';
  return new PageWriter(solution, slip, pick(draw, spellings), draw).write();
}

class PageWriter {
  readonly #printer: Printer;
  readonly #judge: Judge;
  readonly #decimals: number;
  readonly #values: ReadonlyMap<QuantityId, number>;

  constructor(
    private readonly solution: NetworkSolution,
    private readonly slip: Slip,
    private readonly spelling: Spelling,
    private readonly draw: Draw,
  ) {
    this.#decimals = 4 + draw(3);
    this.#printer = new Printer(solution, solution.document.notation ?? 'numbered', { decimals: this.#decimals });
    this.#judge = new Judge(solution);
    const isByHand = draw(2) === 0;
    const byHand = workByHand(solution, { decimals: this.#decimals });
    this.#values = new Map(
      [...solution.quantities.values()].map(({ id, value }) => [id, isByHand ? (byHand.get(id) ?? value) : value]),
    );
  }

  write(): MadeUpPage | undefined {
    const ids = this.#chosen();
    const candidates = ids.filter((id) => this.#slipOf(id) !== undefined);
    if (this.slip !== 'honest' && candidates.length === 0) return undefined;
    const wrong = this.slip === 'honest' ? undefined : pick(this.draw, candidates);
    const lines: string[] = [];
    let line: number | null = null;
    let mistake: string | null = null;
    for (const id of ids) {
      const slipped = id === wrong ? this.#slipOf(id) : undefined;
      if (this.draw(4) === 0) lines.push(pick(this.draw, ['', 'Next:', '다음으로']));
      lines.push(inProse(slipped?.text ?? this.#line(id), this.spelling, this.draw));
      if (slipped) [line, mistake] = [lines.length, slipped.mistake];
      // What comes after it would have to go on from it.
      if (slipped) break;
    }
    const of = this.slip === 'honest' ? null : this.slip === 'copied-digit' ? 'substitution' : this.slip;
    return {
      solution: this.solution,
      text: lines.join('\n'),
      slip: this.slip,
      spelling: this.spelling,
      line,
      class: of,
      mistake,
    };
  }

  /** The whole forward pass, and the way back, in the order of work. */
  #chosen(): QuantityId[] {
    return [...this.solution.quantities.values()]
      .filter(({ expression, value }) => expression && Number.isFinite(value) && Math.abs(value) < 1e4)
      .map(({ id }) => id);
  }

  #shown(id: QuantityId): string {
    const { expression, value } = this.#quantity(id);
    return expression ? writeNumber(this.#values.get(id) ?? value, { decimals: this.#decimals }) : String(value);
  }

  #quantity(id: QuantityId) {
    const found = this.solution.quantities.get(id);
    if (!found) throw new RangeError(id);
    return found;
  }

  /** symbol = rule = filled = value, some of it left out. */
  #line(id: QuantityId, change?: { readonly filled?: string; readonly value?: string }): string {
    const form = this.spelling.form;
    const printed = this.#printer.quantity(id);
    const sides = [printed.symbol[form]];
    if (printed.rule && this.draw(2) === 0 && change === undefined) sides.push(printed.rule[form]);
    const filled = change?.filled ?? this.#filled(id);
    const value = change?.value ?? this.#signed(this.#shown(id));
    if (filled !== value && (change?.filled !== undefined || this.draw(3) > 0)) sides.push(filled);
    sides.push(value);
    const joined = sides.join(this.spelling.sign);
    return this.spelling.isPlain ? asKeyboardHasIt(joined) : joined;
  }

  readonly #signed = (shown: string): string => (this.spelling.form === 'text' ? shown.replace('-', '−') : shown);

  #work(id: QuantityId) {
    const { expression, simplified } = this.#quantity(id);
    return expression && withoutPartials(simplified ?? expression);
  }

  #filled(id: QuantityId, shownOf: (operand: QuantityId) => string = (operand) => this.#shown(operand)): string {
    const work = this.#work(id);
    return work ? this.#printer.filled(work, shownOf)[this.spelling.form] : '';
  }

  #slipOf(id: QuantityId): { readonly text: string; readonly mistake: string | null } | undefined {
    switch (this.slip) {
      case 'honest':
        return undefined;
      case 'mistake':
        return this.#mistaken(id);
      case 'arithmetic':
        return this.#miscalculated(id);
      case 'substitution':
        return this.#filledWrongly(id, (shown) =>
          writeNumber(Number(shown) * 1.37 + 0.0731, { decimals: this.#decimals }),
        );
      case 'copied-digit':
        return this.#filledWrongly(id, (shown) => otherDigit(shown));
    }
  }

  /** One line worked by one known mistake, clear of the truth and of every other mistake. */
  #mistaken(id: QuantityId) {
    const quantity = this.#quantity(id);
    const { value } = quantity;
    const unit = 10 ** -this.#decimals;
    const all = this.#judge.mistakes(id);
    const clear = (one: number, other: number): boolean =>
      Math.abs(one - other) > Math.max(60 * unit, 0.05 * Math.abs(other));
    if (Math.abs(value) < 100 * unit) return undefined;
    for (const { name, detour } of this.#judge.detours.ofQuantity(quantity)) {
      const [instead] = detour.instead(quantity) ?? [];
      if (!instead) continue;
      const work = withoutPartials(instead);
      const full = evaluate(work, (operand) => this.#quantity(operand).value);
      const isClear = clear(full, value) && Math.abs(full) > 100 * unit;
      if (!isClear || all.some((other) => other.name !== name && !clear(full, other.full))) continue;
      const wrong = evaluate(work, (operand) => Number(this.#shown(operand)));
      const filled = this.#printer.filled(work, (operand) => this.#shown(operand))[this.spelling.form];
      const shown = this.#signed(writeNumber(wrong, { decimals: this.#decimals }));
      return { text: this.#line(id, { filled, value: shown }), mistake: name };
    }
    return undefined;
  }

  /** A digit of the result is another one, not the last. */
  #miscalculated(id: QuantityId) {
    const shown = this.#shown(id);
    const filled = this.#filled(id);
    if (!/[×+−^]|\\/.test(filled) || Math.abs(Number(shown)) < 200 * 10 ** -this.#decimals) return undefined;
    return { text: this.#line(id, { filled, value: this.#signed(otherDigit(shown)) }), mistake: null };
  }

  /** One worked number is another one, and the result is what that comes to. */
  #filledWrongly(id: QuantityId, other: (shown: string) => string) {
    const work = this.#work(id);
    if (!work || !/^(?:z|dE|w\+|b\+)/.test(id)) return undefined;
    const filled = this.#filled(id);
    const operands = [...this.solution.quantities.keys()].filter((operand) => {
      const shown = this.#shown(operand);
      return (
        this.#quantity(operand).expression &&
        /\d\.\d{3}/.test(shown) &&
        Math.abs(Number(shown)) > 0.05 &&
        this.#occurs(work, operand) === 1
      );
    });
    const [replaced] = operands;
    if (replaced === undefined || operands.length + 1 < 2) return undefined;
    const wrong = other(this.#shown(replaced));
    const shownOf = (operand: QuantityId): string => (operand === replaced ? wrong : this.#shown(operand));
    const value = evaluate(work, (operand) => Number(shownOf(operand)));
    const right = this.#quantity(id).value;
    const isClear = Math.abs(value - right) > Math.max(100 * 10 ** -this.#decimals, 0.02 * Math.abs(right));
    // Where another number stands as well, so that it is seen whose place it takes.
    if (!isClear || !/\d[^\d.]+\d/.test(filled)) return undefined;
    const text = this.#line(id, {
      filled: this.#filled(id, shownOf),
      value: this.#signed(writeNumber(value, { decimals: this.#decimals })),
    });
    return { text, mistake: null };
  }

  #occurs(work: Expression, operand: QuantityId): number {
    return JSON.stringify(work).split(`"id":${JSON.stringify(operand)}`).length - 1;
  }
}

/** The same number with its first digit after the point that is no zero changed, or its first of all. */
function otherDigit(shown: string): string {
  const at = shown.search(/\.0*[1-9]/) + 1;
  const place = at === 0 ? shown.search(/\d/) : at + (/^0*/.exec(shown.slice(at))?.[0].length ?? 0);
  const digit = Number(shown.charAt(place));
  return shown.slice(0, place) + String((digit + 3) % 10 === 0 ? 4 : (digit + 3) % 10) + shown.slice(place + 1);
}
