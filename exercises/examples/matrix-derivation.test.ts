import { describe, expect, it } from 'vitest';
import { solve } from '../../engine/solution/solve.ts';
import { matrixDerivation } from './matrix-derivation.ts';

const solved = solve(matrixDerivation.network);
const value = (id: string): number => (solved.ok ? (solved.value.quantities.get(id)?.value ?? NaN) : NaN);

/** W_IH and W_HO as the derivation writes them: w_ij from unit i into unit j. */
const inputToHidden = [
  [0.1, -0.2, 0.3, 0.4],
  [0.5, 0.15, -0.35, 0.25],
  [-0.45, 0.6, 0.05, -0.55],
];
const hiddenToOutput = [
  [0.7, -0.8],
  [-0.65, 0.9],
  [0.75, 0.85],
  [0.95, -1],
];
const x = [0.9, 0.4, -0.7];
const t = [0.2, 0.9];
const rate = 0.5;

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
const sum = (terms: readonly number[]): number => terms.reduce((total, term) => total + term, 0);
const entry = (list: readonly number[], index: number): number => list[index] ?? NaN;
const column = (matrix: readonly (readonly number[])[], j: number): number[] => matrix.map((row) => entry(row, j));
const dot = (a: readonly number[], b: readonly number[]): number => sum(a.map((factor, i) => factor * entry(b, i)));

describe('the formulas of the derivation, in its own index order', () => {
  const outH = [0, 1, 2, 3].map((j) => sigmoid(0.12 + dot(x, column(inputToHidden, j))));
  const outO = [0, 1].map((j) => sigmoid(-0.18 + dot(outH, column(hiddenToOutput, j))));
  const deltaO = outO.map((out, j) => (out - entry(t, j)) * out * (1 - out));
  const deltaH = outH.map((out, i) => dot(deltaO, hiddenToOutput[i] ?? []) * out * (1 - out));

  it('give the deltas of both layers', () => {
    deltaO.forEach((delta, j) => expect(value(`dE/dz.2.${j + 1}`)).toBeCloseTo(delta, 14));
    deltaH.forEach((delta, j) => expect(value(`dE/dz.1.${j + 1}`)).toBeCloseTo(delta, 14));
  });

  it('give each matrix of gradients as an outer product, and the matrix after the step', () => {
    for (const [layer, before, deltas, matrix] of [
      [1, x, deltaH, inputToHidden],
      [2, outH, deltaO, hiddenToOutput],
    ] as const) {
      for (const [i, source] of before.entries()) {
        for (const [j, delta] of deltas.entries()) {
          expect(value(`dE/dw.${layer}.${j + 1}.${i + 1}`)).toBeCloseTo(delta * source, 14);
          const updated = entry(matrix[i] ?? [], j) - rate * delta * source;
          expect(value(`w+.${layer}.${j + 1}.${i + 1}`)).toBeCloseTo(updated, 14);
        }
      }
    }
  });

  it('give the gradient of a shared bias as the sum of the deltas', () => {
    expect(value('dE/db.2')).toBeCloseTo(sum(deltaO), 14);
    expect(value('dE/db.1')).toBeCloseTo(sum(deltaH), 14);
    expect(value('b+.2')).toBeCloseTo(-0.18 - rate * sum(deltaO), 14);
    expect(value('b+.1')).toBeCloseTo(0.12 - rate * sum(deltaH), 14);
  });
});

it('the weights chosen for the derivation all differ, so that an exchanged index shows', () => {
  const weights = matrixDerivation.network.layers.flatMap((layer) => layer.weights.flat()).map(Math.abs);
  expect(new Set(weights).size).toBe(20);
});
