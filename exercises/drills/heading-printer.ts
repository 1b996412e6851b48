import type { QuantityId } from '../../engine/expression/expression.ts';
import type { NotationName } from '../../engine/network/document.ts';
import { glyphTex, glyphText, type Glyph } from '../../engine/notation/glyph.ts';
import { networkShape } from '../../engine/notation/network-shape.ts';
import { notations } from '../../engine/notation/notations.ts';
import { unitLabel } from '../../engine/notation/numbered.ts';
import { symbolsOf, type Symbols } from '../../engine/notation/symbols.ts';
import type { Printed } from '../../engine/printing/printed.ts';
import type { Printer } from '../../engine/printing/printer.ts';
import type { Solution } from '../../engine/solution/solution.ts';
import { networkPrinter } from './network-printer.ts';
import type { Derivative, Heading, Names } from './drill-plan.ts';

const printed = (glyph: Glyph): Printed => ({ tex: glyphTex(glyph), text: glyphText(glyph) });

/** Prints what stands around the fields of a drill, and names things in its sentences. */
export class HeadingPrinter implements Names {
  readonly #symbols: Symbols;

  constructor(
    readonly printer: Printer<Solution>,
    readonly notationName: NotationName,
  ) {
    this.#symbols = symbolsOf(printer.solution, notationName);
  }

  readonly symbol = (id: QuantityId): string => this.printer.symbol(id).text;

  readonly derivative = (derivative: Derivative): string => this.print(derivative).text;

  /** ∂of/∂by, with the sample and the units it comes through below a bar. */
  print({ of, by, through = [], sample }: Derivative): Printed {
    const glyph: Glyph = { kind: 'derivative', of: this.#glyph(of), by: this.#glyph(by) };
    const parts = [...(sample === undefined ? [] : [`(${sample})`]), ...through.map((id) => this.#unitName(id))];
    return printed(parts.length === 0 ? glyph : { ...glyph, through: parts.join(', ') });
  }

  heading(heading: Heading): Printed {
    switch (heading.kind) {
      case 'symbol':
        return this.printer.symbol(heading.of);
      case 'family':
        return this.#family(heading.of);
      case 'unit':
        return printed(this.#unit(heading.layer, heading.unit));
      case 'sample':
        return printed({ kind: 'name', base: `(${heading.sample})` });
    }
  }

  /** Hidden units and outputs may have letters of their own: both stand there. */
  #family(ids: readonly QuantityId[]): Printed {
    const glyphs = ids.map((id) => bare(this.#glyph(id))).map(printed);
    const distinct = glyphs.filter(({ text }, index) => glyphs.findIndex((other) => other.text === text) === index);
    return {
      tex: distinct.map(({ tex }) => tex).join(',\\, '),
      text: distinct.map(({ text }) => text).join(', '),
    };
  }

  /** Only networks have units. */
  #unit(layer: number, unit: number): Glyph {
    const shape = networkShape(networkPrinter(this.printer).solution.document);
    if (this.notationName === 'numbered' || this.notationName === 'net-out') {
      const [base, number] = unitLabel(layer, unit, shape);
      return { kind: 'name', base, subscript: String(number) };
    }
    return notations[this.notationName].activation(layer, unit, shape);
  }

  #unitName(activation: QuantityId): string {
    const name = this.printer.solution.quantities.get(activation)?.name;
    if (name?.kind !== 'activation') return '';
    const glyph = this.#unit(name.layer, name.unit);
    if (glyph.kind === 'name' && !glyph.superscript) return `${glyph.base}${glyph.subscript ?? ''}`;
    return glyphText(glyph);
  }

  #glyph(id: QuantityId): Glyph {
    const quantity = this.printer.solution.quantities.get(id);
    if (!quantity) throw new RangeError(`no quantity ${id} in this solution`);
    return this.#symbols.glyphOf(quantity.name);
  }
}

/** A symbol without its indices; a loss keeps its name, which is no index. */
function bare(glyph: Glyph): Glyph {
  switch (glyph.kind) {
    case 'name':
      return {
        kind: 'name',
        base: glyph.base,
        ...(glyph.mark ? { mark: glyph.mark } : {}),
        ...(glyph.isChange ? { isChange: glyph.isChange } : {}),
      };
    case 'derivative':
      return {
        kind: 'derivative',
        of: glyph.of.kind === 'name' && glyph.of.base === 'E' ? glyph.of : bare(glyph.of),
        by: bare(glyph.by),
      };
    case 'negative':
      return { kind: 'negative', of: bare(glyph.of) };
    case 'held':
    case 'nudged':
    case 'at':
    case 'difference-quotient':
      return glyph;
    case 'entry':
      return bare(glyph.of);
  }
}
