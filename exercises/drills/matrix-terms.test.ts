import { describe, expect, it } from 'vitest';
import { fieldsOf, sheetOf } from '../../test/drills/sheet.ts';
import { difficulties, drillModes, type DrillSheet } from '../contract/drill-views.ts';
import { exampleCards } from '../examples/example-cards.ts';

const matricesOf = ({ parts }: DrillSheet) => parts.filter((part) => part.kind === 'matrix');

/** The signs of a line; samples are told apart by a number behind the layer's, which is explained once. */
const signsIn = (line: string): string[] =>
  [...line.matchAll(/∂E\/∂[Wa]⁽\d⁾|[Wδ]⁽\d⁾⁺?|a⁽\d⁾(?=(?:⁽\d⁾)?ᵀ)|x|f′|⊙|ᵀ|η/g)].map(([sign]) => sign);

const drills = [
  ...exampleCards().map(({ id }) => `examples/${id}/matrix`),
  ...difficulties.flatMap((difficulty) =>
    ['7', 'abc', 'x', 'y'].map((seed) => `generated/matrix/${difficulty}/${seed}`),
  ),
];

describe('the signs of the matrix form', () => {
  it.each(drills)('are each explained before or where they are used, once, in %s', (drill) => {
    for (const mode of drillModes) {
      const known: string[] = [];
      for (const { symbol, equation, terms } of matricesOf(sheetOf({ drill }, mode))) {
        for (const { symbol: sign, meaning } of terms) {
          known.push(sign.text);
          expect(meaning.en).toMatch(/[a-z]{3}/);
          expect(meaning.ko).toMatch(/[가-힣]/);
        }
        const used = [...signsIn(symbol.text), ...signsIn(equation.text)];
        expect(used.filter((sign) => !known.some((term) => term.startsWith(sign)))).toEqual([]);
      }
      expect(new Set(known).size).toBe(known.length);
    }
  });

  it('name an entry as the diagram does, so that it is seen which index is the row', () => {
    // w₅ leads from h1 to o1, w₆ from h2 to o1.
    const [part] = matricesOf(sheetOf({ drill: 'examples/lecture-slides/matrix' }, 'guided')).slice(-1);
    expect(part?.terms[0]?.meaning.en).toMatch(/^the weights into the output layer: .* row 1, column 2 is w₆$/);
  });
});

it('a field for a gradient or a new value lights the weight that it is about', () => {
  for (const drill of drills) {
    for (const { quantity, path } of fieldsOf(sheetOf({ drill }, 'guided'))) {
      const place = /^(?:dE\/dw|w\+)\.([\d.]+)/.exec(quantity)?.[1];
      if (place !== undefined) expect(path, quantity).toContain(`w.${place}`);
    }
  }
});
