import { describe, expect, it } from 'vitest';
import { dual } from '../../test/networks/dual.ts';
import { textbookActivations } from '../../test/networks/textbook-activations.ts';
import { textbookLosses } from '../../test/networks/textbook-losses.ts';
import { evaluate } from '../expression/evaluate.ts';
import { constant } from '../expression/expression.ts';
import { divisorOf, lossNames, losses } from './losses.ts';

describe('every loss', () => {
  it('has a row in the table of textbook forms', () => {
    expect(Object.keys(textbookLosses).sort()).toEqual([...lossNames].sort());
  });

  it('goes by its own name', () => {
    for (const name of lossNames) expect(losses[name].name).toBe(name);
  });
});

describe.each(lossNames.filter((name) => name in textbookLosses))('%s', (name) => {
  const loss = losses[name];
  const { term, divisor, known } = textbookLosses[name];

  it('has the known terms and derivatives', () => {
    expect(known.length).toBeGreaterThan(0);
    for (const output of known) {
      expect(loss.term(output, 0)).toBeCloseTo(output.term, 14);
      expect(loss.derivative(output, 0)).toBeCloseTo(output.derivative, 14);
    }
  });

  it('is divided by what textbooks divide it by', () => {
    for (const [samples, outputs] of [
      [1, 1],
      [3, 1],
      [1, 4],
      [5, 2],
    ] as const) {
      expect(divisorOf(loss, samples, outputs)).toBe(divisor(samples, outputs));
    }
  });

  it('is written as what it comes to', () => {
    for (const output of known) {
      const [a, t] = [constant(output.a[0] ?? NaN), constant(output.t[0] ?? NaN)];
      expect(evaluate(loss.printedTerm(a, t), () => NaN)).toBeCloseTo(output.term, 14);
      expect(evaluate(loss.printedDerivative(a, t), () => NaN)).toBeCloseTo(output.derivative, 14);
    }
  });

  it('has a shorter delta, if any, that is the derivative through the activation it is for', () => {
    const { combined, outputActivation } = loss;
    if (!combined) return;
    const { formula } = textbookActivations[outputActivation ?? 'identity'];
    const z = [0.4, -1.3, 0.9];
    const t = [0.2, 0.5, 0.7];
    z.forEach((_, unit) => {
      const duals = z.map((value, j) => dual(value, j === unit ? 1 : 0));
      const outputs = formula(duals);
      const slope = outputs.reduce((sum, a, j) => sum + term({ a, z: duals, t: dual(t[j] ?? NaN) }, j).slope, 0);
      const a = outputs.map(({ value }) => value);
      expect(combined.value({ a, z, t }, unit)).toBeCloseTo(slope, 14);
      const printed = combined.printed(constant(a[unit] ?? NaN), constant(t[unit] ?? NaN), 1.4);
      expect(evaluate(printed, () => NaN)).toBeCloseTo(slope, 14);
    });
  });

  it('has a shorter delta only if it is for one activation', () => {
    if (loss.combined) expect(loss.outputActivation).toBeDefined();
  });
});
