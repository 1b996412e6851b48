import { evaluate, operandsOf } from '../expression/evaluate.ts';
import type { Expression, QuantityId } from '../expression/expression.ts';
import type { NotationName } from '../network/document.ts';
import { glyphTex, glyphText, type Glyph } from '../notation/glyph.ts';
import { symbolsOf, type Symbols } from '../notation/symbols.ts';
import { finer, writeNumber, type Precision } from '../precision/precision.ts';
import { quantityId, type QuantityName } from '../quantities/quantity-name.ts';
import { roleOf, type Role } from '../quantities/quantity-role.ts';
import { learningRateOf } from '../solution/learning-rate.ts';
import type { NetworkSolution, Quantity, Solution } from '../solution/solution.ts';
import { atom, binding, type Piece } from './pieces.ts';
import { printExpression, type Leaves } from './print-expression.ts';
import type { Printed, PrintedQuantity, PrintedSymbol, Relation } from './printed.ts';
import { substitute, withoutPartials, withFormulas } from './rewrite.ts';

/** Given numbers of up to this many characters are written as they are given. */
const shortEnough = 8;

/** Prints the quantities of one solution, in one notation, at one precision. */
export class Printer<Of extends Solution = NetworkSolution> {
  readonly #glyphs: Symbols;
  readonly #symbols: Leaves;
  readonly #numbers: Leaves;

  constructor(
    readonly solution: Of,
    notation: NotationName,
    readonly precision: Precision,
  ) {
    this.#glyphs = symbolsOf(solution, notation);
    this.#symbols = {
      kind: 'symbols',
      quantity: (id) => this.#symbolPiece(id),
      learningRate: () => atom(glyphTex(this.#glyphs.rate), glyphText(this.#glyphs.rate)),
      partial: (of, by) => this.#partialPiece(of, by),
    };
    this.#numbers = {
      kind: 'numbers',
      quantity: (id) => numberPiece(this.shown(this.#quantity(id))),
      learningRate: (value) => numberPiece(String(value)),
      partial: undefined,
    };
  }

  /** The symbol of a quantity. */
  symbol(id: QuantityId): PrintedSymbol {
    const { name } = this.#quantity(id);
    const glyph = this.#glyph(name);
    return { tex: tagged(glyphTex(glyph), id, roleOf(name)), text: glyphText(glyph), role: roleOf(name) };
  }

  /** A quantity's value as written: given numbers, and a weight moved by ε, as they are given, results at the precision or with more digits. */
  shown(quantity: Quantity, moreDigits = 0): string {
    const given = String(quantity.value);
    const isGiven = !quantity.expression || quantity.name.kind === 'weight';
    if (isGiven && given.length <= shortEnough && !given.includes('e')) return given;
    return writeNumber(quantity.value, finer(this.precision, moreDigits));
  }

  /** The same, by id. */
  shownOf(id: QuantityId): string {
    return this.shown(this.#quantity(id));
  }

  /** The learning rate's letter and value. */
  get rate(): { readonly symbol: Printed; readonly value: Printed } {
    const value = String(learningRateOf(this.solution));
    const { rate } = this.#glyphs;
    return { symbol: { tex: glyphTex(rate), text: glyphText(rate) }, value: { tex: value, text: value } };
  }

  /**
   * symbol = rule = expanded = numbers filled in = value.
   * @param moreDigits so many digits more are written of what is filled in
   */
  quantity(id: QuantityId, moreDigits = 0): PrintedQuantity {
    const quantity = this.#written(this.#quantity(id));
    const shown = this.shown(quantity);
    const line = { id, symbol: this.symbol(id), shown, value: quantity.value };
    if (!quantity.expression) return { ...line, operands: [], relation: '=' };
    const rule = this.#rule(quantity.expression);
    const written = this.#filledExpression(quantity, rule);
    const printedRule = this.print(rule, 'symbols');
    const figureOf = (operand: QuantityId): string => this.shown(this.#quantity(operand), moreDigits);
    const expanded = quantity.simplified ? this.print(quantity.simplified, 'symbols') : this.#expanded(quantity, rule);
    return {
      ...line,
      rule: printedRule,
      operands: [...operandsOf(rule)],
      ...(expanded.text === printedRule.text ? {} : { expanded }),
      filled: this.filled(written, figureOf),
      relation: this.#relation(written, shown, figureOf),
    };
  }

  /**
   * `symbol = numbers filled in = value` for a quantity that was worked in some way, right or wrong, from values that need
   * not be those of this solution. Given quantities are written as they are given.
   * @param answer what somebody wrote for it; left out, what these values give
   */
  workedLine(id: QuantityId, expression: Expression, valueOf: (id: QuantityId) => number, answer?: number): Printed {
    const shownOf = (operand: QuantityId): string => this.#shownAs(operand, valueOf(operand));
    const written = withoutPartials(expression);
    const filled = this.filled(written, shownOf);
    const result = answer ?? evaluate(written, valueOf);
    const value = writeNumber(result, this.precision);
    const again = writeNumber(
      evaluate(written, (operand) => Number(shownOf(operand))),
      this.precision,
    );
    const symbol = this.symbol(id);
    const shown = numberPiece(value);
    if (filled.text === shown.text) {
      return { tex: `${symbol.tex} = ${shown.tex}`, text: `${symbol.text} = ${shown.text}` };
    }
    // What cannot be worked from these values ends where it cannot be worked.
    if (!Number.isFinite(result))
      return { tex: `${symbol.tex} = ${filled.tex}`, text: `${symbol.text} = ${filled.text}` };
    const [tex, text] = again === value ? ['=', '='] : ['\\approx', '≈'];
    return {
      tex: `${symbol.tex} = ${filled.tex} ${tex} ${shown.tex}`,
      text: `${symbol.text} = ${filled.text} ${text} ${shown.text}`,
    };
  }

  /** An expression with numbers filled in, each as somebody writes it. */
  filled(expression: Expression, shownOf: (id: QuantityId) => string): Printed {
    const leaves: Leaves = { ...this.#numbers, quantity: (leaf) => numberPiece(shownOf(leaf)) };
    const { tex, text } = printExpression(expression, leaves);
    return { tex, text };
  }

  /** A value that a quantity was given by somebody, as text; given quantities are written as they are given. */
  written(id: QuantityId, value: number): string {
    return numberPiece(this.#shownAs(id, value)).text;
  }

  /** The same as a number: what a reader of the text has. */
  figure(id: QuantityId, value: number): number {
    return Number(this.#shownAs(id, value));
  }

  #shownAs(id: QuantityId, value: number): string {
    const { name, expression } = this.#quantity(id);
    return this.shown(expression ? { id, name, expression, value } : { id, name, value });
  }

  /** An expression over this solution's quantities, with symbols or with numbers. */
  print(expression: Expression, leaves: 'symbols' | 'numbers'): Printed {
    const { tex, text } = printExpression(expression, leaves === 'symbols' ? this.#symbols : this.#numbers);
    return { tex, text };
  }

  /** With δ, a rule is a product of δ and what it meets; without, it is a chain of derivatives. */
  #rule(expression: Expression): Expression {
    if (this.#glyphs.writesDelta) return withoutPartials(expression);
    return substitute(expression, (id) => {
      const { name, expression: definition } = this.#quantity(id);
      return name.kind === 'delta' && definition?.kind === 'product' ? definition : undefined;
    });
  }

  /** What the numbers are filled into: the shorter form where there is one. */
  #filledExpression(quantity: Quantity, rule: Expression): Expression {
    return withoutPartials(quantity.simplified ?? rule);
  }

  /** Each factor written out: the rule's own quantities replaced by their formulas, one level deep. */
  #expanded(quantity: Quantity, rule: Expression): Printed {
    const { name } = quantity;
    const isChain = roleOf(name) === 'backward' && !name.kind.endsWith('-change');
    const opened = isChain
      ? substitute(withoutPartials(rule), (id) => {
          const { name, expression, simplified } = this.#quantity(id);
          return roleOf(name) === 'backward' ? (simplified ?? expression) : undefined;
        })
      : withFormulas(rule);
    return this.print(opened, 'symbols');
  }

  /**
   * A gradient to which a single way comes back is written as what that way brings; next to the output, as the slope there,
   * for nobody multiplies it by 1.
   */
  #written(quantity: Quantity): Quantity {
    const { id, name, value, expression } = quantity;
    const way =
      name.kind === 'node-gradient' && expression?.kind === 'reference' ? this.#quantity(expression.id) : quantity;
    if (way.name.kind !== 'edge-gradient' || this.solution.of !== 'formula') return quantity;
    const { node, input } = way.name;
    if (node !== this.solution.formula.graph.output)
      return { id, name, value, expression: way.expression, simplified: way.simplified };
    const slope = this.#quantity(quantityId({ kind: 'local-slope', node, input }, 1));
    return { id, name, value, expression: slope.expression };
  }

  /** `=` only where the numbers written on the left give the number written on the right. */
  #relation(written: Expression, shown: string, figureOf: (id: QuantityId) => string): Relation {
    const value = evaluate(written, (id) => Number(figureOf(id)));
    return writeNumber(value, this.precision) === shown ? '=' : '≈';
  }

  #quantity(id: QuantityId): Quantity {
    const found = this.solution.quantities.get(id);
    if (!found) throw new RangeError(`no quantity ${id} in this solution`);
    return found;
  }

  #glyph(name: QuantityName): Glyph {
    return this.#glyphs.glyphOf(name);
  }

  #symbolPiece(id: QuantityId): Piece {
    const { tex, text } = this.symbol(id);
    const glyph = this.#glyph(this.#quantity(id).name);
    const { kind } = glyph;
    if (kind === 'negative') return { ...atom(tex, text), signed: true };
    if (kind === 'nudged') return { tex, text, texBinding: binding.sum, textBinding: binding.sum };
    // A mark stands where a power would: x⁺ to the third is (x⁺)³.
    if (glyph.kind === 'name' && (glyph.mark !== undefined || glyph.superscript?.startsWith('′') === true)) {
      return { tex, text, texBinding: binding.power, textBinding: binding.power };
    }
    return kind === 'derivative' || kind === 'difference-quotient'
      ? { ...atom(tex, text), derivative: true }
      : atom(tex, text);
  }

  #partialPiece(of: QuantityId, by: QuantityId): Piece {
    const glyph: Glyph = {
      kind: 'derivative',
      of: this.#glyph(this.#quantity(of).name),
      by: this.#glyph(this.#quantity(by).name),
    };
    return { ...atom(`\\htmlClass{backward}{${glyphTex(glyph)}}`, glyphText(glyph)), derivative: true };
  }
}

/** A symbol that can be found again in the page: by its id, and in the hue of its role. */
const tagged = (tex: string, id: QuantityId, role: Role): string =>
  `\\htmlData{quantity=${id}}{\\htmlClass{${role}}{${tex}}}`;

function numberPiece(shown: string): Piece {
  const piece = atom(shown, shown.replace('-', '−'));
  return shown.startsWith('-') ? { ...piece, signed: true } : piece;
}
