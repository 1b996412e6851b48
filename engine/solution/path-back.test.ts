import { expect, it } from 'vitest';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { pathBack } from './path-back.ts';
import { solve } from './solve.ts';

/** The quantities on the way back from one, in the order of the alphabet. */
function wayBackTo(id: string): string[] {
  const outcome = solve(slidesNetwork);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return [...pathBack(outcome.value, id)].sort();
}

it('leads from a weight of the last layer over its delta to what the error and the slope are made of', () => {
  // ∂E/∂w = δ·a, δ = ∂E/∂a · slope; the error is a − t, the slope a (1 − a).
  expect(wayBackTo('dE/dw.2.1.1')).toEqual(
    ['dE/dw.2.1.1', 'dE/dz.2.1', 'dE/da.2.1', 'da/dz.2.1', 'a.2.1', 't.1', 'a.1.1'].sort(),
  );
});

it('leads from a unit of the hidden layer through both units after it, and leaves out the forward pass behind what it meets', () => {
  const through = (unit: number) => [
    `dE/da.1.2<${unit}`,
    `w.2.${unit}.2`,
    ...[`dE/dz.2.${unit}`, `dE/da.2.${unit}`, `da/dz.2.${unit}`, `a.2.${unit}`, `t.${unit}`],
  ];
  expect(wayBackTo('dE/da.1.2')).toEqual(['dE/da.1.2', ...through(1), ...through(2)].sort());
});

it('of a given value, and of what there is not, is that alone', () => {
  expect(wayBackTo('w.1.1.1')).toEqual(['w.1.1.1']);
  expect(wayBackTo('no such quantity')).toEqual(['no such quantity']);
});
