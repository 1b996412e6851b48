import { describe, expect, it } from 'vitest';
import type { ActivationName } from '../../engine/activations/activations.ts';
import { solve } from '../../engine/solution/solve.ts';
import { valueOf } from '../../test/drills/sheet.ts';
import { isWorkable } from './is-workable.ts';

/** Whether one unit with an input of 1 and no bias can be worked, given its weight and the target of each sample. */
const canBeWorked = (activation: ActivationName, weight: number, targets: readonly number[]): boolean =>
  isWorkable(
    valueOf(
      solve({
        format: 'backprop-workbook.network',
        version: 1,
        inputs: 1,
        layers: [{ units: 1, activation, weights: [[weight]], bias: { kind: 'none' } }],
        loss: 'mean-squared-error',
        learningRate: 0.5,
        samples: targets.map((target) => ({ input: [1], target: [target] })),
      }),
    ),
  );

describe('a network that is worked by hand', () => {
  // ∂E/∂z of each sample is 2(a − t) divided by how many there are.
  it.each([1, 2, 4])('is off by 0.015 in each sample, however many share the mean: %i', (count) => {
    for (const target of [0.485, 0.515]) {
      expect(canBeWorked('identity', 0.5, new Array<number>(count).fill(target))).toBe(true);
    }
  });

  it.each([1, 2, 4])('is not right but for 0.01 in any sample, however many there are: %i', (count) => {
    const others = new Array<number>(count - 1).fill(0.1);
    for (const target of [0.49, 0.5, 0.51]) expect(canBeWorked('identity', 0.5, [...others, target])).toBe(false);
  });

  it('may have dead units with ReLU, but no layer without a living one', () => {
    const withWeights = (...weights: readonly number[]): boolean =>
      isWorkable(
        valueOf(
          solve({
            format: 'backprop-workbook.network',
            version: 1,
            inputs: 1,
            layers: [
              { units: 2, activation: 'relu', weights: weights.map((weight) => [weight]), bias: { kind: 'none' } },
              { units: 1, activation: 'identity', weights: [[0.5, 0.5]], bias: { kind: 'none' } },
            ],
            loss: 'mean-squared-error',
            learningRate: 0.5,
            samples: [{ input: [1], target: [0.9] }],
          }),
        ),
      );
    expect(withWeights(0.3, 0.2)).toBe(true);
    expect(withWeights(0.3, -0.2)).toBe(true);
    expect(withWeights(-0.3, -0.2)).toBe(false);
    // Too near to the bend for so few digits.
    for (const near of [0, 0.01, -0.01]) expect(withWeights(0.3, near)).toBe(false);
    expect(withWeights(0.3, -0.02)).toBe(true);
  });

  it('has no slope of less than 0.05', () => {
    // σ′(2.8) = 0.9427 · 0.0573 = 0.054, σ′(3) = 0.9526 · 0.0474 = 0.045.
    for (const sign of [1, -1]) {
      expect(canBeWorked('sigmoid', sign * 2.8, [0.5])).toBe(true);
      expect(canBeWorked('sigmoid', sign * 3, [0.5])).toBe(false);
    }
  });
});
