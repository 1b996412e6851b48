import { describe, expect, it } from 'vitest';
import { dual } from '../../test/networks/dual.ts';
import { textbookActivations } from '../../test/networks/textbook-activations.ts';
import { evaluate } from '../expression/evaluate.ts';
import { constant } from '../expression/expression.ts';
import { activationNames, activations } from './activations.ts';

/** To a few units of the last place, next to 0 too. */
const agrees = (found: number, known: number): boolean =>
  Math.abs(found - known) <= 4 * Number.EPSILON * Math.abs(known);

const layers: readonly (readonly number[])[] = [[0.7], [1.5, -0.4], [-2, 0.3, 1.1, 0.2]];
const gradients = [0.3, -1.2, 0.8, 0.05];

describe('every activation', () => {
  it('has a row in the table of textbook forms', () => {
    expect(Object.keys(textbookActivations).sort()).toEqual([...activationNames].sort());
  });

  it('goes by its own name', () => {
    for (const name of activationNames) expect(activations[name].name).toBe(name);
  });
});

describe.each(activationNames.filter((name) => name in textbookActivations))('%s', (name) => {
  const activation = activations[name];
  const { formula, known } = textbookActivations[name];

  it('has the known values and slopes', () => {
    expect(known.length).toBeGreaterThan(0);
    for (const [z, a, slope] of known) {
      expect(activation.value(z, 0)).toSatisfy((found: number) => agrees(found, a));
      expect(activation.slope(z, 0)).toSatisfy((found: number) => agrees(found, slope));
    }
  });

  it('is written as what it comes to', () => {
    for (const layer of layers) {
      const written = layer.map(constant);
      layer.forEach((z, unit) => {
        const a = activation.value(layer, unit);
        expect(evaluate(activation.printedValue(written, unit), () => NaN)).toBeCloseTo(a, 14);
        const slope = evaluate(activation.printedSlope(constant(z), constant(a)), () => NaN);
        expect(slope).toBeCloseTo(activation.slope(layer, unit), 14);
      });
    }
  });

  it('passes errors back as dual numbers through its formula do, across units where it says so', () => {
    for (const layer of layers) {
      const a = layer.map((_, unit) => activation.value(layer, unit));
      layer.forEach((_, unit) => {
        const outputs = formula(layer.map((z, j) => dual(z, j === unit ? 1 : 0)));
        const expected = outputs.reduce((sum, { slope }, m) => sum + (gradients[m] ?? NaN) * slope, 0);
        const own = (gradients[unit] ?? NaN) * activation.slope(layer, unit);
        const found = activation.acrossUnits?.delta(a, gradients, unit) ?? own;
        expect(found).toBeCloseTo(expected, 14);
        outputs.forEach(({ slope }, m) => {
          if (m === unit) return;
          const across = activation.acrossUnits?.printedSlope(constant(a[m] ?? NaN), constant(a[unit] ?? NaN));
          expect(across ? evaluate(across, () => NaN) : 0).toBeCloseTo(slope, 14);
        });
      });
    }
  });
});
