import { formulaGlyph } from '../formula/node-glyph.ts';
import type { NotationName } from '../network/document.ts';
import { isOfNode, type QuantityName } from '../quantities/quantity-name.ts';
import type { Solution } from '../solution/solution.ts';
import type { Glyph } from './glyph.ts';
import { networkShape } from './network-shape.ts';
import { glyphOf, writesDelta } from './notation.ts';
import { notations } from './notations.ts';

/** The symbols of one solution's quantities. */
export interface Symbols {
  /** The letter of the learning rate. */
  readonly rate: Glyph;
  /** Whether rules go through δ; otherwise they are chains of derivatives. */
  readonly writesDelta: boolean;
  readonly glyphOf: (name: QuantityName) => Glyph;
}

/** A network's symbols in a notation; a formula has its own names in each. */
export function symbolsOf(solution: Solution, notation: NotationName): Symbols {
  if (solution.of === 'formula') {
    const { graph } = solution.formula;
    return {
      rate: { kind: 'name', base: 'η' },
      writesDelta: false,
      glyphOf: (name) => {
        if (!isOfNode(name)) throw new RangeError(`no quantity of a formula: ${name.kind}`);
        return formulaGlyph(graph, name);
      },
    };
  }
  const shape = networkShape(solution.document);
  const found = notations[notation];
  return {
    rate: found.rate,
    writesDelta: writesDelta(found, shape),
    glyphOf: (name) => glyphOf(found, shape, name),
  };
}
